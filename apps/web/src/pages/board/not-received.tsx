import { Link } from 'react-router';
import { useMay } from '../../api/session.js';
import type { BoardRow } from '../../api/types.js';
import { day, moment } from '../../components/dates.js';
import { UrgeButton } from '../../components/follow-up-acts.js';
import { planPath } from '../../routes.js';

/** Bodies that have not confirmed receipt, under their plan. */
export function NotReceived({ rows }: { rows: BoardRow[] }) {
  const may = useMay();
  const plans = new Map<string, BoardRow[]>();
  for (const row of rows) plans.set(row.planId, [...(plans.get(row.planId) ?? []), row]);
  return [...plans].map(([planId, own]) => (
    <section key={planId} className="to-do-plan">
      <Link to={planPath(planId)}>{own[0]?.planTitle}</Link>
      <p className="soft small">Giao ngày {day(own[0]?.dueOn)}</p>
      {own.map((row) => (
        <article className="item row-between" key={row.followUpId}>
          <span className="grow">
            <b>{row.unitName}</b>
            <span className="soft small">
              {row.requested ? ' · đề nghị phối hợp' : ''}
              {row.lastUrgedAt ? ` · nhắc gần nhất ${moment(row.lastUrgedAt)}` : ''}
            </span>
          </span>
          {may('followUp.urge') ? <UrgeButton followUpId={row.followUpId} unitName={row.unitName} /> : null}
        </article>
      ))}
    </section>
  ));
}
