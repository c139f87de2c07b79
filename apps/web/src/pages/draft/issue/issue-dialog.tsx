import { Alert, Button, DatePicker, Form, Input, InputNumber, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { asProblem } from '../../../api/problem.js';
import type { Draft, DraftContent, Unit } from '../../../api/types.js';
import { DATE_FORMAT, plainDate } from '../../../components/dates.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { IssueShow } from './issue-show.js';
import { IssueSummary } from './issue-summary.js';
import './issue.css';

interface Fields {
  number?: string;
  paperDate?: Dayjs | null;
  firstYear?: number | null;
}

interface IssueDialogProps {
  draft: Draft;
  content: DraftContent;
  registry: Unit[];
  onClose: () => void;
}

/** The decision to issue: number and date of the paper, what will happen, the click, and then the tasks on their way. */
export function IssueDialog({ draft, content, registry, onClose }: IssueDialogProps) {
  const [form] = Form.useForm<Fields>();
  const [state, setState] = useState<'asking' | 'running' | 'issued'>('asking');
  const [error, setError] = useState<unknown>(null);
  /** The second click of a double click comes before the next drawing. */
  const busy = useRef(false);
  const [planId, setPlanId] = useState<string | null>(null);
  const queries = useQueryClient();
  const { metadata } = content;

  const issue = async ({ number, paperDate, firstYear }: Fields): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState('running');
    setError(null);
    try {
      const issued = await answer(
        api.POST('/api/drafts/{id}/issue', {
          params: { path: { id: draft.id } },
          body: {
            revision: draft.revision,
            number: number?.trim() || null,
            paperDate: paperDate ? plainDate(paperDate) : null,
            firstYear: firstYear ?? null,
          },
        }),
      );
      setPlanId(issued.planId);
      setState('issued');
    } catch (refusal) {
      setError(refusal);
      setState('asking');
    } finally {
      busy.current = false;
    }
  };

  /** Somebody else has issued or edited it: the page behind shows what it has become. */
  const stale = error !== null && asProblem(error).status === 409;
  const reload = (): void => {
    onClose();
    void queries.invalidateQueries();
  };

  if (state === 'issued' && planId) {
    return (
      <Modal open title="Đã ban hành" width={760} footer={null} closable={false} keyboard={false}>
        <IssueShow draftId={draft.id} planId={planId} />
      </Modal>
    );
  }
  return (
    <Modal
      open
      title="Ban hành kế hoạch"
      width={760}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="later" onClick={onClose} disabled={state === 'running'}>
          Để sau
        </Button>,
        <Button
          key="issue"
          type="primary"
          loading={state === 'running'}
          disabled={state === 'running'}
          onClick={() => form.submit()}
        >
          Ban hành và giao việc
        </Button>,
      ]}
    >
      {error ? <ProblemAlert error={error} {...(stale ? { onRetry: reload } : {})} /> : null}
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{
          number: [metadata.number, metadata.symbol].filter(Boolean).join('/'),
          paperDate: metadata.date ? dayjs(metadata.date) : null,
          firstYear: content.schedule.firstYear,
        }}
        onFinish={(fields) => void issue(fields)}
      >
        <div className="facts">
          <Form.Item name="number" label="Số, ký hiệu văn bản" extra="Để trống nếu văn bản chưa có số.">
            <Input maxLength={100} placeholder="Ví dụ: 25/KH-UBND" />
          </Form.Item>
          <Form.Item name="paperDate" label="Ngày ban hành ghi trên văn bản">
            <DatePicker format={DATE_FORMAT} className="wide" />
          </Form.Item>
          <Form.Item name="firstYear" label="Năm báo cáo đầu tiên" extra="Để trống: năm đầu còn đủ thời gian nhắc.">
            <InputNumber min={2000} max={2200} precision={0} className="wide" />
          </Form.Item>
        </div>
      </Form>
      <IssueSummary content={content} registry={registry} />
      <Alert
        className="issue-warning"
        type="warning"
        showIcon
        title="Sau khi ban hành, thư giao việc được gửi đến các đơn vị. Thao tác này không hoàn tác được."
      />
    </Modal>
  );
}
