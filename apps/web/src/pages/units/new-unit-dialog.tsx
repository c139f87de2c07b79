import { Checkbox, Form, Modal, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { Unit, UnitKind } from '../../api/types.js';
import { useAct } from '../../components/use-act.js';
import { UnitAddressFields, UnitNameField } from './unit-fields.js';

interface Fields {
  name: string;
  kind: UnitKind;
  requested: boolean;
  email?: string;
  alternateEmail?: string;
}

interface NewUnitDialogProps {
  /** Name to begin with. */
  name: string;
  onClose: () => void;
  onCreated?: (unit: Unit) => void;
}

/** A new unit of the registry; without an address it appears on the secretariat's board. */
export function NewUnitDialog({ name, onClose, onCreated }: NewUnitDialogProps) {
  const [form] = Form.useForm<Fields>();
  const queries = useQueryClient();
  const create = useAct({
    run: (fields: Fields) =>
      answer(
        api.POST('/api/units', {
          body: {
            ...fields,
            email: fields.email?.trim() || null,
            alternateEmail: fields.alternateEmail?.trim() || null,
          },
        }),
      ),
    done: 'Đã thêm đơn vị vào danh mục.',
    then: (unit) => {
      // The chooser behind this dialog needs the name at once.
      queries.setQueryData<Unit[]>(['units'], (known) => [...(known ?? []), unit]);
      onCreated?.(unit);
      onClose();
    },
  });
  return (
    <Modal
      open
      title="Tạo đơn vị mới"
      okText="Tạo đơn vị"
      okButtonProps={{ loading: create.isPending, disabled: create.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ name, kind: 'body', requested: false }}
        onFinish={(fields) => create.mutate({ ...fields, name: fields.name.trim() })}
      >
        <UnitNameField />
        <Form.Item name="kind" label="Loại">
          <Radio.Group
            options={[
              { value: 'body', label: 'Đơn vị' },
              { value: 'group', label: 'Nhóm đơn vị' },
            ]}
          />
        </Form.Item>
        <UnitAddressFields />
        <Form.Item name="requested" valuePropName="checked">
          <Checkbox>Không trực thuộc UBND (Mặt trận, đoàn thể): dùng lời “Đề nghị”</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
