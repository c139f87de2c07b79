import { Link } from 'react-router';
import { useMay } from '../../api/session.js';
import type { Board } from '../../api/types.js';
import { moment } from '../../components/dates.js';
import { failureText } from '../../components/mail-failures.js';
import { Block } from '../../components/page.js';
import { Nothing } from '../../components/state-view.js';
import { ROUTES } from '../../routes.js';
import { ResendButton } from '../plan/mails-tab.js';

interface FailedMailsProps {
  mails: Board['failedMails'];
  units: Board['unitsWithoutAddress'];
}

/** Mails that did not arrive, and units that cannot be written to at all. */
export function FailedMails({ mails, units }: FailedMailsProps) {
  const may = useMay();
  return (
    <Block
      id="thu-loi"
      title={
        <>
          Thư không gửi được, đơn vị chưa có địa chỉ <span className="count">{mails.length + units.length}</span>
        </>
      }
    >
      {mails.length + units.length === 0 ? <Nothing text="Thư đều đã gửi được, đơn vị nào cũng có địa chỉ." /> : null}
      {mails.map((mail) => (
        <article className="item" key={mail.outboxId}>
          <div className="item-title">{mail.unitName ?? 'Thư gửi nội bộ'}</div>
          <div className="overdue-text">{failureText(mail.failure)}</div>
          <div className="soft small">
            Lập lúc {moment(mail.createdAt)}, đã gửi {mail.attempts} lần
          </div>
          <div className="item-acts">
            <ResendButton outboxId={mail.outboxId} />
          </div>
        </article>
      ))}
      {units.map((unit) => (
        <article className="item row-between" key={unit.unitId}>
          <span>
            <b>{unit.unitName}</b> chưa có địa chỉ thư điện tử
          </span>
          {may('units.edit') ? <Link to={`${ROUTES.units}?don-vi=${unit.unitId}`}>Bổ sung địa chỉ</Link> : null}
        </article>
      ))}
    </Block>
  );
}
