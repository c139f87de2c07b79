import { Link } from 'react-router';
import type { Inbox } from '../../api/types.js';
import { COLOURS } from '../../components/colours.js';
import { DueLabel } from '../../components/due-label.js';
import { Block } from '../../components/page.js';
import { ShareBar } from '../../components/share-bar.js';
import { planPath } from '../../routes.js';

/** Cycles the unit sums up as đơn vị tổng hợp. */
export function ToConsolidate({ cycles }: { cycles: Inbox['toConsolidate'] }) {
  return (
    <Block
      title={
        <>
          Cần tổng hợp <span className="count">{cycles.length}</span>
        </>
      }
    >
      {cycles.map((cycle) => (
        <article className="item" key={cycle.cycleId}>
          <div className="row-between">
            <Link className="item-title grow" to={`${planPath(cycle.planId)}?muc=ky-bao-cao`}>
              Tổng hợp báo cáo kỳ {cycle.cycle}
            </Link>
            <DueLabel dueOn={cycle.consolidateBy} lastDay={null} />
          </div>
          <div className="soft small">{cycle.planTitle}</div>
          <ShareBar
            label="Báo cáo của các đơn vị"
            shares={[
              { label: 'Đã có báo cáo', count: cycle.received, colour: COLOURS.done },
              { label: 'Chưa có báo cáo', count: cycle.bodies - cycle.received, colour: COLOURS.excused },
            ]}
          />
        </article>
      ))}
    </Block>
  );
}
