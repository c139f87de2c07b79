import { Button, Checkbox, Drawer, Form, Popconfirm, Select } from 'antd';
import { answer, api } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import type { Unit } from '../../api/types.js';
import { nameMatches } from '../../components/fold-name.js';
import { useAct } from '../../components/use-act.js';
import { UnitAliases } from './unit-aliases.js';
import { UnitAddressFields, UnitNameField } from './unit-fields.js';

interface Fields {
  name: string;
  requested: boolean;
  secretariat: boolean;
  email?: string | null;
  alternateEmail?: string | null;
}

interface UnitDrawerProps {
  unit: Unit;
  all: Unit[];
  onClose: () => void;
}

/** A unit's particulars; read-only for those who may not change them. */
export function UnitDrawer({ unit, all, onClose }: UnitDrawerProps) {
  const mayEdit = useMay()('units.edit');
  const params = { path: { id: unit.id } };
  const save = useAct({
    run: (fields: Fields) =>
      answer(
        api.PATCH('/api/units/{id}', {
          params,
          body: {
            ...fields,
            version: unit.version,
            email: fields.email?.trim() || null,
            alternateEmail: fields.alternateEmail?.trim() || null,
          },
        }),
      ),
    done: 'Đã lưu đơn vị.',
    then: onClose,
  });
  const retire = useAct({
    run: () => answer(api.PATCH('/api/units/{id}', { params, body: { version: unit.version, active: !unit.active } })),
    done: unit.active ? 'Đơn vị đã ngừng dùng.' : 'Đơn vị được dùng lại.',
    then: onClose,
  });
  return (
    <Drawer open title={unit.name} size={480} onClose={onClose}>
      <Form<Fields>
        layout="vertical"
        initialValues={unit}
        disabled={!mayEdit}
        onFinish={(fields) => save.mutate({ ...fields, name: fields.name.trim() })}
      >
        <UnitNameField />
        {unit.kind === 'body' ? <UnitAddressFields /> : null}
        <Form.Item name="requested" valuePropName="checked" style={{ marginBottom: 4 }}>
          <Checkbox>Không trực thuộc UBND (Mặt trận, đoàn thể): dùng lời “Đề nghị”</Checkbox>
        </Form.Item>
        {unit.kind === 'body' ? (
          <Form.Item name="secretariat" valuePropName="checked">
            <Checkbox>Là Văn phòng theo dõi, đôn đốc</Checkbox>
          </Form.Item>
        ) : null}
        {mayEdit ? (
          <div className="row" style={{ marginBottom: 24 }}>
            <Button type="primary" htmlType="submit" loading={save.isPending} disabled={save.isPending}>
              Lưu
            </Button>
            <Popconfirm
              title={unit.active ? `Ngừng dùng ${unit.name}?` : `Dùng lại ${unit.name}?`}
              description={
                unit.active ? 'Đơn vị không còn được chọn cho kế hoạch mới; việc đã giao vẫn giữ nguyên.' : undefined
              }
              okText={unit.active ? 'Ngừng dùng' : 'Dùng lại'}
              cancelText="Thôi"
              onConfirm={() => retire.mutate(undefined)}
            >
              <Button danger={unit.active} loading={retire.isPending}>
                {unit.active ? 'Ngừng dùng' : 'Dùng lại'}
              </Button>
            </Popconfirm>
          </div>
        ) : null}
      </Form>
      {unit.kind === 'group' ? <Members unit={unit} all={all} mayEdit={mayEdit} /> : null}
      <UnitAliases unit={unit} mayEdit={mayEdit} />
    </Drawer>
  );
}

/** The bodies of a group: 'các trường học' are these schools. */
function Members({ unit, all, mayEdit }: { unit: Unit; all: Unit[]; mayEdit: boolean }) {
  const save = useAct({
    run: (memberIds: string[]) =>
      answer(
        api.PUT('/api/units/{id}/members', {
          params: { path: { id: unit.id } },
          body: { memberIds, version: unit.version },
        }),
      ),
    done: 'Đã lưu các đơn vị của nhóm.',
  });
  return (
    <section style={{ marginBottom: 24 }}>
      <h3 className="block-title">Các đơn vị trong nhóm</h3>
      <Form
        layout="vertical"
        initialValues={{ memberIds: unit.memberIds }}
        disabled={!mayEdit}
        onFinish={({ memberIds }: { memberIds: string[] }) => save.mutate(memberIds)}
      >
        <Form.Item name="memberIds" style={{ marginBottom: 8 }}>
          <Select
            mode="multiple"
            aria-label="Các đơn vị trong nhóm"
            showSearch={{ filterOption: (typed, option) => nameMatches(typed, String(option?.label ?? '')) }}
            options={all
              .filter((other) => other.kind === 'body' && other.active)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        {mayEdit ? (
          <Button htmlType="submit" loading={save.isPending} disabled={save.isPending}>
            Lưu các đơn vị của nhóm
          </Button>
        ) : null}
      </Form>
    </section>
  );
}
