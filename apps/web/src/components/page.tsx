import { ArrowLeftOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';

interface PageProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  back?: { to: string; text: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** Frame of a page: its name (also in the browser's tab), the way back, and what can be done here. */
export function Page({ title, lead, back, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Đôn Đốc`;
  }, [title]);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      {back ? (
        <Link to={back.to} className="page-back">
          <ArrowLeftOutlined aria-hidden /> {back.text}
        </Link>
      ) : null}
      <header className="page-head">
        <div className="page-name">
          <Typography.Title level={1} className="page-title">
            {title}
          </Typography.Title>
          {lead ? <div className="page-lead">{lead}</div> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </header>
      {children}
    </main>
  );
}

/** A titled block of a page. */
export function Block({
  title,
  extra,
  id,
  children,
}: {
  title: ReactNode;
  extra?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className="block" id={id}>
      <header className="block-head">
        <h2 className="block-title">{title}</h2>
        {extra}
      </header>
      {children}
    </section>
  );
}
