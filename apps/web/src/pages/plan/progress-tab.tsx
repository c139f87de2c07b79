import { Link } from 'react-router';
import type { CycleRequest, Plan, PlanBody } from '../../api/types.js';
import { COLOURS } from '../../components/colours.js';
import { day } from '../../components/dates.js';
import { Block } from '../../components/page.js';
import { reportShares } from '../../components/progress-bar.js';
import { ShareBar } from '../../components/share-bar.js';
import { Nothing } from '../../components/state-view.js';
import { WordTag } from '../../components/word-tag.js';
import { STATE_WORDS } from '../../components/words.js';
import { reportPath } from '../../routes.js';

/** How far the plan is: receipts, the newest cycle, and every body in every cycle. */
export function ProgressTab({ plan }: { plan: Plan }) {
  const { progress, cycles, bodies } = plan;
  const newest = cycles.filter((cycle) => cycle.requests.length > 0).at(-1);
  return (
    <>
      <Block title="Tiếp nhận kế hoạch">
        <ShareBar
          label="Tiếp nhận kế hoạch"
          shares={[
            { label: 'Đã tiếp nhận', count: progress.received, colour: COLOURS.done },
            { label: 'Chưa tiếp nhận', count: progress.bodies - progress.received, colour: COLOURS.excused },
          ]}
        />
      </Block>
      {newest ? (
        <Block title={`Báo cáo kỳ ${newest.name}, hạn ${day(newest.dueOn)}`}>
          <ShareBar label={`Báo cáo kỳ ${newest.name}`} shares={reportShares(progress)} />
        </Block>
      ) : null}
      <Block title="Đơn vị theo từng kỳ báo cáo">
        {cycles.length === 0 ? (
          <Nothing text="Chưa có kỳ báo cáo nào. Kỳ đầu tiên được mở 30 ngày trước hạn." />
        ) : (
          <Matrix plan={plan} bodies={bodies} />
        )}
      </Block>
    </>
  );
}

function Matrix({ plan, bodies }: { plan: Plan; bodies: PlanBody[] }) {
  return (
    <div className="matrix-box" tabIndex={0} role="region" aria-label="Bảng đơn vị theo kỳ báo cáo, cuộn ngang được">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Tiếp nhận</th>
            {plan.cycles.map((cycle) => (
              <th scope="col" key={cycle.id}>
                Kỳ {cycle.name}
                <div className="soft small">hạn {day(cycle.dueOn)}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.map((body) => (
            <tr key={body.unitId}>
              <th scope="row">{body.name}</th>
              <td>{body.receivedAt ? day(body.receivedAt) : 'Chưa tiếp nhận'}</td>
              {plan.cycles.map((cycle) => (
                <td key={cycle.id}>
                  <Cell request={cycle.requests.find((request) => request.unitId === body.unitId)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ request }: { request: CycleRequest | undefined }) {
  if (!request) return <span className="soft">Chưa mở</span>;
  return (
    <Link to={reportPath(request.id)} title="Xem báo cáo">
      <WordTag word={STATE_WORDS[request.state]} />
    </Link>
  );
}
