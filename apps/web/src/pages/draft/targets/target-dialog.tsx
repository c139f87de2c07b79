import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import type { DraftTarget, Measure } from '../../../api/types.js';
import { COMPARATOR_OPTIONS, UNIT_OPTIONS } from '../../../components/measures.js';

interface TargetDialogProps {
  target: DraftTarget;
  onClose: () => void;
  onSave: (change: Partial<DraftTarget>) => void;
}

type Fields = Pick<DraftTarget, 'text' | 'measures'>;

const NEEDED = { required: true, message: 'Xin điền mục này.' };
const FRESH: Measure = { indicator: '', comparator: '>=', value: 0, valueMax: null, unit: '%', year: null };

/** Text and figures of a target. */
export function TargetDialog({ target, onClose, onSave }: TargetDialogProps) {
  const [form] = Form.useForm<Fields>();
  return (
    <Modal
      open
      title={target.number === null ? 'Sửa chỉ tiêu' : `Sửa chỉ tiêu ${target.number}`}
      okText="Xong"
      width={720}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ text: target.text, measures: target.measures }}
        onFinish={({ text, measures }) => {
          onSave({ text: text.trim(), measures: (measures ?? []).map(clean) });
          onClose();
        }}
      >
        <Form.Item name="text" label="Nội dung chỉ tiêu" rules={[{ ...NEEDED, whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20000} />
        </Form.Item>
        <Form.List name="measures">
          {(rows, { add, remove }) => (
            <div className="stack">
              <b>Con số phải đạt</b>
              {rows.map(({ key, name }) => (
                <MeasureRow key={key} name={name} onRemove={() => remove(name)} />
              ))}
              <Button type="dashed" onClick={() => add(FRESH)}>
                Thêm con số
              </Button>
            </div>
          )}
        </Form.List>
      </Form>
    </Modal>
  );
}

/** A bound above only belongs to a range; what a figure counts only to one without a unit. */
function clean({ countOf, ...measure }: Measure): Measure {
  const valueMax = measure.comparator === 'range' ? (measure.valueMax ?? measure.value) : null;
  const named = {
    ...measure,
    indicator: measure.indicator.trim(),
    unit: measure.unit ?? null,
    year: measure.year ?? null,
    valueMax,
  };
  return named.unit === null && countOf !== undefined ? { ...named, countOf } : named;
}

function MeasureRow({ name, onRemove }: { name: number; onRemove: () => void }) {
  const comparator = Form.useWatch<string | undefined>(['measures', name, 'comparator']);
  return (
    <div className="unit">
      <Form.Item name={[name, 'indicator']} label="Chỉ số">
        <Input maxLength={4000} />
      </Form.Item>
      <Form.Item name={[name, 'countOf']} hidden>
        <Input />
      </Form.Item>
      <div className="row measure-row">
        <Form.Item name={[name, 'comparator']} label="So sánh">
          <Select style={{ width: 130 }} options={COMPARATOR_OPTIONS} />
        </Form.Item>
        <Form.Item name={[name, 'value']} label="Giá trị" rules={[NEEDED]}>
          <InputNumber decimalSeparator="," />
        </Form.Item>
        <Form.Item name={[name, 'valueMax']} label="đến" hidden={comparator !== 'range'}>
          <InputNumber decimalSeparator="," />
        </Form.Item>
        <Form.Item name={[name, 'unit']} label="Đơn vị tính">
          <Select style={{ width: 150 }} allowClear placeholder="Không" options={UNIT_OPTIONS} />
        </Form.Item>
        <Form.Item name={[name, 'year']} label="Năm">
          <InputNumber min={1990} max={2200} precision={0} style={{ width: 90 }} />
        </Form.Item>
        <Button icon={<DeleteOutlined />} danger aria-label="Bỏ con số này" onClick={onRemove} />
      </div>
    </div>
  );
}
