import { Checkbox, Form, Input, Modal, Select } from 'antd';
import { answer, api } from '../../api/client.js';
import { useUnits } from '../../api/queries.js';
import type { Person, Role } from '../../api/types.js';
import { nameMatches } from '../../components/fold-name.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAct } from '../../components/use-act.js';
import { ROLE_NAMES } from '../../components/words.js';
import { EMAIL_RULE } from '../units/unit-fields.js';
import { PASSWORD_RULES } from './password-rules.js';

interface Fields {
  login: string;
  displayName: string;
  email?: string | null;
  role: Role;
  unitId?: string | null;
  active: boolean;
  password: string;
}

/** Roles whose people work for a unit. */
const OF_A_UNIT: readonly Role[] = ['secretariat', 'unitHead', 'unitOfficer'];
const NEEDED = { required: true, whitespace: true, message: 'Xin điền mục này.' };

/** A new account, or changes of one. */
export function PersonDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const units = useUnits().data ?? [];
  const role = Form.useWatch('role', form) ?? person?.role ?? 'unitOfficer';
  const save = useAct({
    run: (fields: Fields) => (person ? patch(person, fields) : create(fields)),
    done: person ? 'Đã lưu tài khoản.' : 'Đã tạo tài khoản.',
    refusalShown: true,
    then: onClose,
  });
  return (
    <Modal
      open
      title={person ? `Sửa tài khoản ${person.login}` : 'Thêm người dùng'}
      okText={person ? 'Lưu' : 'Tạo tài khoản'}
      okButtonProps={{ loading: save.isPending, disabled: save.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={person ?? { role: 'unitOfficer', active: true }}
        onFinish={(fields) => save.mutate(fields)}
      >
        {person ? null : (
          <Form.Item name="login" label="Tên đăng nhập" rules={[NEEDED]}>
            <Input maxLength={100} autoComplete="off" autoCapitalize="none" />
          </Form.Item>
        )}
        <Form.Item
          name="displayName"
          label="Tên hiển thị"
          extra="Chức danh hoặc họ tên, như đồng nghiệp nhìn thấy."
          rules={[NEEDED]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="role" label="Vai trò">
          <Select options={Object.entries(ROLE_NAMES).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        {OF_A_UNIT.includes(role) ? (
          <Form.Item name="unitId" label="Đơn vị" rules={[{ required: true, message: 'Xin chọn đơn vị.' }]}>
            <Select
              showSearch={{ filterOption: (typed, option) => nameMatches(typed, String(option?.label ?? '')) }}
              options={units
                .filter((unit) => unit.kind === 'body' && unit.active)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        ) : null}
        <Form.Item name="email" label="Thư điện tử" rules={[EMAIL_RULE]}>
          <Input inputMode="email" autoComplete="off" />
        </Form.Item>
        {person ? (
          <Form.Item
            name="active"
            valuePropName="checked"
            extra="Bỏ chọn để khóa: người dùng không đăng nhập được nữa."
          >
            <Checkbox>Đang hoạt động</Checkbox>
          </Form.Item>
        ) : (
          <Form.Item name="password" label="Mật khẩu ban đầu" rules={PASSWORD_RULES}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

const unitOf = ({ role, unitId }: Fields): string | null => (OF_A_UNIT.includes(role) ? (unitId ?? null) : null);

function create(fields: Fields): Promise<Person> {
  const { login, displayName, email, role, password } = fields;
  const body = { login: login.trim(), displayName: displayName.trim(), email: email?.trim() || null, role, password };
  return answer(api.POST('/api/people', { body: { ...body, unitId: unitOf(fields) } }));
}

function patch(person: Person, fields: Fields): Promise<Person> {
  const { displayName, email, role, active } = fields;
  const body = { version: person.version, displayName: displayName.trim(), email: email?.trim() || null, role, active };
  return answer(
    api.PATCH('/api/people/{id}', { params: { path: { id: person.id } }, body: { ...body, unitId: unitOf(fields) } }),
  );
}
