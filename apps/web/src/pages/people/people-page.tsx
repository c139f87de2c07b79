import { Button, Tag } from 'antd';
import { useState } from 'react';
import { usePeople } from '../../api/queries.js';
import type { Person } from '../../api/types.js';
import { Block, Page } from '../../components/page.js';
import { StateView } from '../../components/state-view.js';
import { ROLE_NAMES } from '../../components/words.js';
import { PasswordDialog } from './password-dialog.js';
import { PersonDialog } from './person-dialog.js';

type Open = { kind: 'new' } | { kind: 'edit' | 'password'; person: Person } | null;

/** Người dùng: accounts, for the administrator. */
export function PeoplePage() {
  const people = usePeople();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Page
      title="Người dùng"
      lead="Tài khoản đăng nhập và vai trò."
      actions={
        <Button type="primary" onClick={() => setOpen({ kind: 'new' })}>
          Thêm người dùng
        </Button>
      }
    >
      <Block title="Tài khoản">
        <StateView query={people} empty={{ when: (rows) => rows.length === 0, text: 'Chưa có tài khoản nào.' }}>
          {(rows) => rows.map((person) => <PersonItem key={person.id} person={person} onOpen={setOpen} />)}
        </StateView>
      </Block>
      {open?.kind === 'new' ? <PersonDialog person={null} onClose={close} /> : null}
      {open?.kind === 'edit' ? <PersonDialog person={open.person} onClose={close} /> : null}
      {open?.kind === 'password' ? <PasswordDialog person={open.person} onClose={close} /> : null}
    </Page>
  );
}

function PersonItem({ person, onOpen }: { person: Person; onOpen: (open: Open) => void }) {
  return (
    <article className="item">
      <div className="row-between">
        <span className="item-title grow">{person.displayName}</span>
        {person.active ? <Tag color="blue">{ROLE_NAMES[person.role]}</Tag> : <Tag>Đã khóa</Tag>}
      </div>
      <div className="soft small">
        Tên đăng nhập: {person.login}
        {person.unitName ? ` · ${person.unitName}` : ''}
        {person.email ? ` · ${person.email}` : ''}
      </div>
      <div className="item-acts">
        <Button size="small" onClick={() => onOpen({ kind: 'edit', person })}>
          Sửa
        </Button>
        <Button size="small" onClick={() => onOpen({ kind: 'password', person })}>
          Đặt lại mật khẩu
        </Button>
      </div>
    </article>
  );
}
