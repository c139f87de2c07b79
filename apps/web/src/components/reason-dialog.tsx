import { DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { DATE_FORMAT, plainDate, today } from './dates.js';

/** What the dialog asks for besides its explanation. */
export interface ReasonAnswer {
  reason: string;
  /** YYYY-MM-DD where a date is asked for, else ''. */
  date: string;
}

interface ReasonDialogProps {
  title: string;
  /** What will happen, in one or two sentences. */
  explain: ReactNode;
  okText: string;
  danger?: boolean;
  reasonLabel?: string;
  /** False when a reason may be left out. */
  reasonRequired?: boolean;
  /** Label of a date to be given, after today. */
  dateLabel?: string;
  running: boolean;
  onOk: (answer: ReasonAnswer) => void;
  onCancel: () => void;
}

/** Asks for a reason, and a date where one is needed, before an act that is written into the log. */
export function ReasonDialog(props: ReasonDialogProps) {
  const [form] = Form.useForm<{ reason?: string; date?: Dayjs }>();
  const required = props.reasonRequired ?? true;
  return (
    <Modal
      open
      title={props.title}
      okText={props.okText}
      okButtonProps={{ danger: props.danger ?? false, loading: props.running, disabled: props.running }}
      onOk={() => form.submit()}
      onCancel={props.onCancel}
      mask={{ closable: false }}
    >
      <p>{props.explain}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason, date }) => props.onOk({ reason: reason?.trim() ?? '', date: date ? plainDate(date) : '' })}
      >
        {props.dateLabel ? (
          <Form.Item name="date" label={props.dateLabel} rules={[{ required: true, message: 'Xin chọn ngày.' }]}>
            <DatePicker format={DATE_FORMAT} minDate={dayjs(today())} className="wide" />
          </Form.Item>
        ) : null}
        <Form.Item
          name="reason"
          label={props.reasonLabel ?? 'Lý do'}
          rules={[{ required, whitespace: true, message: 'Xin ghi rõ lý do.' }]}
        >
          <Input.TextArea rows={3} maxLength={1000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
