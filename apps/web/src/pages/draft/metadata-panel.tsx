import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import type { DraftContent } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { Block } from '../../components/page.js';
import { setMetadata } from './edits/plan-edits.js';
import { WhyField } from './reasons/why.js';
import { useReview } from './review/review-context.js';
import { metaKey } from './source/spots.js';

type Metadata = DraftContent['metadata'];

/** Head of the document as read; a blank says so. */
export function MetadataPanel({ metadata }: { metadata: Metadata }) {
  const { mayEdit, edit } = useReview();
  const [open, setOpen] = useState(false);
  const { number, symbol, issuer, date, title, periodFrom, periodTo, signer, legalBases } = metadata;
  const paper = [number, symbol].filter(Boolean).join('/');
  return (
    <Block
      title="Thông tin văn bản"
      extra={
        mayEdit ? (
          <Button size="small" onClick={() => setOpen(true)}>
            Sửa
          </Button>
        ) : null
      }
    >
      <dl className="facts">
        <Fact field="title" name="Trích yếu" value={title} />
        <Fact field="number" name="Số, ký hiệu" value={paper || null} blank="Chưa có, điền khi ban hành" />
        <Fact field="date" name="Ngày ban hành" value={date ? day(date) : null} blank="Chưa có, điền khi ban hành" />
        <Fact field="issuer" name="Cơ quan ban hành" value={issuer} />
        <Fact field="periodTo" name="Giai đoạn" value={periodText(periodFrom, periodTo)} />
        <Fact field="signer" name="Chức vụ người ký" value={signer.title} />
        <Fact field="legalBases" name="Căn cứ" value={legalBases.length > 0 ? `${legalBases.length} văn bản` : null} />
      </dl>
      {open ? (
        <MetadataDialog
          metadata={metadata}
          onClose={() => setOpen(false)}
          onSave={(change) => edit(setMetadata(change))}
        />
      ) : null}
    </Block>
  );
}

export function periodText(from: number | null, to: number | null): string | null {
  if (from !== null && to !== null) return from === to ? `Năm ${from}` : `${from} - ${to}`;
  if (to !== null) return `Đến năm ${to}`;
  return from === null ? null : `Từ năm ${from}`;
}

interface FactProps {
  /** Field of the metadata, for its reason. */
  field: string;
  name: string;
  value: string | null;
  blank?: string;
}

function Fact({ field, name, value, blank = 'Không nêu' }: FactProps) {
  return (
    <div data-spot={metaKey(field)}>
      <dt>{name}</dt>
      <dd className={value ? undefined : 'soft'}>
        <WhyField spot={metaKey(field)} name={field}>
          {value ?? blank}
        </WhyField>
      </dd>
    </div>
  );
}

interface MetadataDialogProps {
  metadata: Metadata;
  onClose: () => void;
  onSave: (change: Partial<Metadata>) => void;
}

function MetadataDialog({ metadata, onClose, onSave }: MetadataDialogProps) {
  const [form] = Form.useForm<Pick<Metadata, 'title' | 'issuer' | 'periodFrom' | 'periodTo'>>();
  return (
    <Modal open title="Sửa thông tin văn bản" okText="Xong" onOk={() => form.submit()} onCancel={onClose}>
      <Form
        form={form}
        layout="vertical"
        initialValues={metadata}
        onFinish={({ title, issuer, periodFrom, periodTo }) => {
          onSave({
            title: title?.trim() ?? null,
            issuer: issuer?.trim() || null,
            periodFrom: periodFrom ?? null,
            periodTo: periodTo ?? null,
          });
          onClose();
        }}
      >
        <Form.Item
          name="title"
          label="Trích yếu"
          rules={[{ required: true, whitespace: true, message: 'Xin nhập trích yếu.' }]}
        >
          <Input.TextArea autoSize maxLength={4000} />
        </Form.Item>
        <Form.Item name="issuer" label="Cơ quan ban hành">
          <Input maxLength={500} />
        </Form.Item>
        <div className="row">
          <Form.Item name="periodFrom" label="Từ năm">
            <InputNumber min={1990} max={2200} precision={0} />
          </Form.Item>
          <Form.Item name="periodTo" label="Đến năm">
            <InputNumber min={1990} max={2200} precision={0} />
          </Form.Item>
        </div>
        <p className="soft small">Số, ký hiệu và ngày ban hành được điền khi lãnh đạo ban hành.</p>
      </Form>
    </Modal>
  );
}
