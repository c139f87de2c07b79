import { Form, Input, Modal } from 'antd';
import { answer, api } from '../../api/client.js';
import type { Person } from '../../api/types.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAct } from '../../components/use-act.js';
import { PASSWORD_RULES } from './password-rules.js';

/** A new password for a person; the sessions of the person end. */
export function PasswordDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const [form] = Form.useForm<{ password: string }>();
  const save = useAct({
    run: (password: string) =>
      answer(api.POST('/api/people/{id}/password', { params: { path: { id: person.id } }, body: { password } })),
    done: 'Đã đặt lại mật khẩu.',
    refusalShown: true,
    then: onClose,
  });
  return (
    <Modal
      open
      title={`Đặt lại mật khẩu của ${person.displayName}`}
      okText="Đặt lại"
      okButtonProps={{ loading: save.isPending, disabled: save.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <p>Người dùng bị đăng xuất ở mọi nơi và đăng nhập lại bằng mật khẩu mới.</p>
      <Form form={form} layout="vertical" onFinish={({ password }) => save.mutate(password)}>
        <Form.Item name="password" label="Mật khẩu mới" rules={PASSWORD_RULES}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
