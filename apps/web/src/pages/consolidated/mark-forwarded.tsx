import { Button, DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { DATE_FORMAT, plainDate, today } from '../../components/dates.js';
import { useAct } from '../../components/use-act.js';

interface Fields {
  number: string;
  date: Dayjs;
}

/** Notes under which number and date the signed paper went to the higher body; the follow-up of the forwarding ends. */
export function MarkForwarded({ id, to }: { id: string; to: string | null }) {
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Fields>();
  const mark = useAct({
    run: ({ number, date }: Fields) =>
      answer(
        api.POST('/api/consolidated/{id}/forwarded', {
          params: { path: { id } },
          body: { number: number.trim(), date: plainDate(date) },
        }),
      ),
    done: 'Đã ghi nhận việc gửi báo cáo.',
    then: () => setOpen(false),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ghi đã gửi cấp trên</Button>
      {open ? (
        <Modal
          open
          title="Ghi đã gửi báo cáo lên cấp trên"
          okText="Ghi nhận"
          okButtonProps={{ loading: mark.isPending, disabled: mark.isPending }}
          onOk={() => form.submit()}
          onCancel={() => setOpen(false)}
          mask={{ closable: false }}
        >
          <p>
            {to ? `Nơi nhận: ${to}. ` : ''}Phần mềm không gửi văn bản thay cơ quan; xin ghi số và ngày của văn bản đã
            ký, phát hành.
          </p>
          <Form<Fields>
            form={form}
            layout="vertical"
            initialValues={{ date: dayjs(today()) }}
            onFinish={(fields) => mark.mutate(fields)}
          >
            <Form.Item
              name="number"
              label="Số, ký hiệu văn bản"
              rules={[{ required: true, whitespace: true, message: 'Xin nhập số, ký hiệu.' }]}
            >
              <Input maxLength={100} placeholder="Ví dụ: 31/BC-UBND" />
            </Form.Item>
            <Form.Item name="date" label="Ngày gửi" rules={[{ required: true, message: 'Xin chọn ngày gửi.' }]}>
              <DatePicker format={DATE_FORMAT} className="wide" />
            </Form.Item>
          </Form>
        </Modal>
      ) : null}
    </>
  );
}
