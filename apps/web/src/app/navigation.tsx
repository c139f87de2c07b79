import {
  AlertOutlined,
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  DashboardOutlined,
  FileSearchOutlined,
  InboxOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Me } from '../api/types.js';
import { ROUTES } from '../routes.js';

interface Entry {
  to: string;
  text: string;
  icon: ReactNode;
  shown: (me: Me) => boolean;
}

const ENTRIES: Entry[] = [
  { to: ROUTES.overview, text: 'Tổng quan', icon: <DashboardOutlined />, shown: (me) => me.role === 'leader' },
  { to: ROUTES.board, text: 'Bảng theo dõi', icon: <AlertOutlined />, shown: (me) => me.acts.includes('board.see') },
  { to: ROUTES.inbox, text: 'Hộp việc', icon: <InboxOutlined />, shown: (me) => me.unitId !== null },
  { to: ROUTES.drafts, text: 'Dự thảo', icon: <FileSearchOutlined />, shown: (me) => me.acts.includes('draft.see') },
  { to: ROUTES.plans, text: 'Kế hoạch', icon: <AuditOutlined />, shown: (me) => me.role !== 'administrator' },
  { to: ROUTES.units, text: 'Đơn vị', icon: <BankOutlined />, shown: (me) => me.acts.includes('units.see') },
  { to: ROUTES.people, text: 'Người dùng', icon: <TeamOutlined />, shown: (me) => me.acts.includes('people.edit') },
  {
    to: ROUTES.holidays,
    text: 'Ngày nghỉ',
    icon: <CalendarOutlined />,
    shown: (me) => me.acts.includes('holidays.edit'),
  },
];

/** The menu, with what the person has use for. */
export function Navigation({ me, onChosen }: { me: Me; onChosen?: () => void }) {
  const { pathname } = useLocation();
  const entries = ENTRIES.filter((entry) => entry.shown(me));
  const current = entries.find((entry) => pathname === entry.to || pathname.startsWith(`${entry.to}/`));
  return (
    <Menu
      className="shell-menu"
      mode="inline"
      selectedKeys={current ? [current.to] : []}
      onClick={() => onChosen?.()}
      items={entries.map(({ to, text, icon }) => ({ key: to, icon, label: <Link to={to}>{text}</Link> }))}
    />
  );
}
