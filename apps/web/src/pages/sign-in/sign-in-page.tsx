import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client.js';
import { SESSION_KEY, useSession } from '../../api/session.js';
import { homeOf } from '../../app/home.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import './sign-in.css';

interface Credentials {
  login: string;
  password: string;
}

/** Only a path of this site may be gone to after the sign-in. */
const ownPath = (path: string | null): string | null => (path && /^\/(?![/\\])/u.test(path) ? path : null);

/** Đăng nhập. */
export function SignInPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const session = useSession();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const wanted = ownPath(params.get('den'));
  useEffect(() => {
    document.title = 'Đăng nhập · Đôn Đốc';
  }, []);
  if (session.data) return <Navigate to={wanted ?? homeOf(session.data)} replace />;

  const signIn = async (body: Credentials): Promise<void> => {
    setRunning(true);
    setError(null);
    try {
      const me = await answer(
        api.POST('/api/session', { body: { login: body.login.trim(), password: body.password } }),
      );
      queries.clear();
      queries.setQueryData(SESSION_KEY, me);
      await navigate(wanted ?? homeOf(me), { replace: true });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setRunning(false);
    }
  };

  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/bieu-tuong.svg" alt="" width={48} height={48} />
        <h1>Đôn Đốc</h1>
        <p className="soft">Giao việc theo kế hoạch, theo dõi, đôn đốc và tổng hợp báo cáo của các đơn vị.</p>
        {error ? <ProblemAlert error={error} /> : null}
        <Form layout="vertical" requiredMark={false} onFinish={(values: Credentials) => void signIn(values)}>
          <Form.Item
            name="login"
            label="Tên đăng nhập"
            rules={[{ required: true, whitespace: true, message: 'Xin nhập tên đăng nhập.' }]}
          >
            <Input size="large" autoComplete="username" autoFocus autoCapitalize="none" />
          </Form.Item>
          <Form.Item name="password" label="Mật khẩu" rules={[{ required: true, message: 'Xin nhập mật khẩu.' }]}>
            <Input.Password size="large" autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={running} disabled={running}>
            Đăng nhập
          </Button>
        </Form>
        <p className="soft small">Quên mật khẩu: xin liên hệ quản trị của cơ quan để được cấp lại.</p>
      </div>
    </main>
  );
}
