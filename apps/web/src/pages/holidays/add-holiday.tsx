import { Checkbox, DatePicker, Form, Input, Modal, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { answer, api } from '../../api/client.js';
import type { DayKind } from '../../api/types.js';
import { DATE_FORMAT, plainDate } from '../../components/dates.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAct } from '../../components/use-act.js';

interface Fields {
  date: Dayjs;
  kind: DayKind;
  name: string;
  source: string;
  confirmed: boolean;
}

const NEEDED = { required: true, whitespace: true, message: 'Xin điền mục này.' };

/** A day off or a worked Saturday of the authority; wins over the national calendar on the same date. */
export function AddHoliday({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const add = useAct({
    run: ({ date, ...fields }: Fields) =>
      answer(api.POST('/api/holidays', { body: { ...fields, date: plainDate(date) } })),
    done: 'Đã thêm vào lịch.',
    refusalShown: true,
    then: onClose,
  });
  return (
    <Modal
      open
      title="Thêm ngày nghỉ hoặc ngày làm bù"
      okText="Thêm"
      okButtonProps={{ loading: add.isPending, disabled: add.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {add.isError ? <ProblemAlert error={add.error} /> : null}
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ kind: 'off', confirmed: true }}
        onFinish={(fields) => add.mutate(fields)}
      >
        <Form.Item name="date" label="Ngày" rules={[{ required: true, message: 'Xin chọn ngày.' }]}>
          <DatePicker format={DATE_FORMAT} className="wide" />
        </Form.Item>
        <Form.Item name="kind" label="Loại">
          <Radio.Group
            options={[
              { value: 'off', label: 'Nghỉ' },
              { value: 'working', label: 'Làm bù' },
            ]}
          />
        </Form.Item>
        <Form.Item name="name" label="Tên" rules={[NEEDED]}>
          <Input maxLength={200} placeholder="Ví dụ: Nghỉ bù ngày 01/5" />
        </Form.Item>
        <Form.Item name="source" label="Căn cứ" rules={[NEEDED]}>
          <Input maxLength={500} placeholder="Số, ký hiệu thông báo" />
        </Form.Item>
        <Form.Item name="confirmed" valuePropName="checked">
          <Checkbox>Đã có thông báo chính thức</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
