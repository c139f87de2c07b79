import { LogoutOutlined, MailOutlined, MenuOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Grid, Layout, Skeleton } from 'antd';
import { useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { answer, api } from '../api/client.js';
import { SESSION_KEY, useSession } from '../api/session.js';
import type { Me } from '../api/types.js';
import { ProblemAlert } from '../components/problem-alert.js';
import { useAct } from '../components/use-act.js';
import { ROUTES } from '../routes.js';
import { ROLE_NAMES } from '../components/words.js';
import { Navigation } from './navigation.js';
import { useOnline } from './use-online.js';

/** Frame around every page but the sign-in: menu, who is signed in, and the way out. Nobody signed in goes to the sign-in. */
export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Skeleton active className="page" />;
  if (session.data) return <Frame me={session.data} />;
  if (session.isError) {
    return (
      <main className="page">
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  const wanted = pathname === '/' ? '' : `?den=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`${ROUTES.signIn}${wanted}`} replace />;
}

function Frame({ me }: { me: Me }) {
  const wide = Grid.useBreakpoint().lg ?? true;
  const [menuOpen, setMenuOpen] = useState(false);
  const online = useOnline();
  return (
    <Layout className="shell" hasSider={wide}>
      <a href="#noi-dung" className="skip">
        Đến nội dung chính
      </a>
      {wide ? (
        <Layout.Sider width={232} className="shell-sider">
          <Brand me={me} />
          <Navigation me={me} />
          <Who me={me} />
        </Layout.Sider>
      ) : null}
      <Layout>
        {wide ? null : (
          <Layout.Header className="shell-top">
            <Button type="text" icon={<MenuOutlined />} aria-label="Mở trình đơn" onClick={() => setMenuOpen(true)} />
            <b>Đôn Đốc · {me.unitName ?? me.authority.place}</b>
          </Layout.Header>
        )}
        {online ? null : (
          <Alert
            className="offline"
            banner
            type="warning"
            title="Mất kết nối mạng. Nội dung trên trang có thể đã cũ; xin chờ có mạng rồi thao tác tiếp."
          />
        )}
        <Outlet />
      </Layout>
      <Drawer
        open={menuOpen && !wide}
        placement="left"
        size={280}
        title="Trình đơn"
        onClose={() => setMenuOpen(false)}
        styles={{ body: { padding: 0, display: 'flex', flexDirection: 'column' } }}
      >
        <Brand me={me} />
        <Navigation me={me} onChosen={() => setMenuOpen(false)} />
        <Who me={me} />
      </Drawer>
    </Layout>
  );
}

function Brand({ me }: { me: Me }) {
  return (
    <div className="shell-brand">
      <img src="/bieu-tuong.svg" alt="" />
      <div>
        <b>Đôn Đốc</b>
        <span>{me.authority.name}</span>
      </div>
    </div>
  );
}

function Who({ me }: { me: Me }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useAct({
    run: () => answer(api.DELETE('/api/session')),
    then: () => {
      queries.clear();
      queries.setQueryData(SESSION_KEY, null);
      void navigate(ROUTES.signIn, { replace: true });
    },
  });
  return (
    <div className="shell-who">
      <div>
        <b>{me.displayName}</b>
        <span className="soft small">{me.unitName ?? ROLE_NAMES[me.role]}</span>
      </div>
      {me.mailboxUrl ? (
        <Button icon={<MailOutlined />} href={me.mailboxUrl} target="_blank" rel="noreferrer">
          Hộp thư thử
        </Button>
      ) : null}
      <Button icon={<LogoutOutlined />} loading={signOut.isPending} onClick={() => signOut.mutate(undefined)}>
        Đăng xuất
      </Button>
    </div>
  );
}
