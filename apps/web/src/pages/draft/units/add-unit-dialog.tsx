import { Form, Modal, Select } from 'antd';
import type { Unit } from '../../../api/types.js';
import { searchUnits, unitOptions } from './unit-options.js';

interface AddUnitDialogProps {
  registry: Unit[];
  onClose: () => void;
  onAdd: (name: string, unitIds: string[]) => void;
}

/** Adds a unit the plan's section does not name under a heading of its own. */
export function AddUnitDialog({ registry, onClose, onAdd }: AddUnitDialogProps) {
  const [form] = Form.useForm<{ id: string }>();
  return (
    <Modal open title="Thêm đơn vị vào dự thảo" okText="Thêm" onOk={() => form.submit()} onCancel={onClose}>
      <Form
        form={form}
        layout="vertical"
        onFinish={({ id }) => {
          const unit = registry.find((known) => known.id === id);
          if (unit) onAdd(unit.name, unit.kind === 'group' ? unit.memberIds : [unit.id]);
          onClose();
        }}
      >
        <Form.Item name="id" label="Đơn vị trong danh mục" rules={[{ required: true, message: 'Xin chọn đơn vị.' }]}>
          <Select showSearch={searchUnits} options={unitOptions(registry, [])} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
