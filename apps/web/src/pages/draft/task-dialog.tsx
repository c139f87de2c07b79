import { DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { DateRelation, DraftContent, DraftTask, TaskRole } from '../../api/types.js';
import { DATE_FORMAT, plainDate, today } from '../../components/dates.js';
import { TASK_ROLE_NAMES } from '../../components/words.js';

interface Fields {
  text: string;
  role: TaskRole;
  coordinatesWith: string[];
  targets: number[];
  relation: DateRelation;
  date: Dayjs | null;
}

interface TaskDialogProps {
  title: string;
  task: Omit<DraftTask, 'id'>;
  content: DraftContent;
  onClose: () => void;
  onSave: (change: Partial<DraftTask>) => void;
}

/** Text, role, partners, targets and the task's own deadline. */
export function TaskDialog({ title, task, content, onClose, onSave }: TaskDialogProps) {
  const [form] = Form.useForm<Fields>();
  const partners = [...new Set(content.units.flatMap((unit) => unit.bodies.map((body) => body.name)))];
  const numbers = content.targets.flatMap((target) => (target.number === null ? [] : [target]));
  return (
    <Modal
      open
      title={title}
      okText="Xong"
      width={640}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{
          ...task,
          relation: task.deadline?.relation ?? 'by',
          date: task.deadline ? dayjs(task.deadline.date) : null,
        }}
        onFinish={(fields) => {
          onSave(changeOf(fields, task));
          onClose();
        }}
      >
        <Form.Item
          name="text"
          label="Nội dung nhiệm vụ"
          rules={[{ required: true, whitespace: true, message: 'Xin nhập nội dung nhiệm vụ.' }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={20000} />
        </Form.Item>
        <Form.Item name="role" label="Vai trò của đơn vị">
          <Radio.Group options={Object.entries(TASK_ROLE_NAMES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="coordinatesWith" label="Đơn vị phối hợp">
          <Select
            mode="tags"
            placeholder="Chọn hoặc gõ tên đơn vị"
            options={partners.map((name) => ({ value: name, label: name }))}
          />
        </Form.Item>
        {numbers.length > 0 ? (
          <Form.Item name="targets" label="Chỉ tiêu liên quan">
            <Select
              mode="multiple"
              placeholder="Chọn chỉ tiêu"
              showSearch={{ optionFilterProp: 'label' }}
              options={numbers.map(({ number, text }) => ({ value: number, label: `Chỉ tiêu ${number}: ${text}` }))}
            />
          </Form.Item>
        ) : null}
        <Form.Item label="Thời hạn riêng (để trống nếu chỉ báo cáo theo kỳ)" style={{ marginBottom: 0 }}>
          <div className="row">
            <Form.Item name="relation">
              <Select
                style={{ width: 130 }}
                aria-label="Cách tính hạn"
                options={[
                  { value: 'by', label: 'Chậm nhất' },
                  { value: 'before', label: 'Trước ngày' },
                ]}
              />
            </Form.Item>
            <Form.Item name="date">
              <DatePicker format={DATE_FORMAT} minDate={dayjs(today())} aria-label="Ngày hết hạn" />
            </Form.Item>
          </div>
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** A date that was not touched keeps its source; a changed one is the person's. */
function changeOf(fields: Fields, task: Omit<DraftTask, 'id'>): Partial<DraftTask> {
  const { text, role, coordinatesWith, targets, relation } = fields;
  const date = fields.date ? plainDate(fields.date) : null;
  const same = task.deadline?.date === date && task.deadline?.relation === relation;
  const deadline =
    date === null
      ? null
      : same
        ? task.deadline
        : { relation, date, source: 'person' as const, phrase: task.deadline?.phrase ?? null };
  return { text: text.trim(), role, coordinatesWith, targets, deadline };
}
