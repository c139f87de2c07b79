import type { PlanTarget } from '../../api/types.js';
import { measureText } from '../../components/measures.js';
import { Block } from '../../components/page.js';
import { Nothing } from '../../components/state-view.js';

/** Chỉ tiêu of the plan with their figures. */
export function TargetsTab({ targets }: { targets: PlanTarget[] }) {
  return (
    <Block title="Chỉ tiêu">
      {targets.length === 0 ? <Nothing text="Kế hoạch không nêu chỉ tiêu." /> : null}
      {targets.map((target) => (
        <article className="item" key={target.id}>
          {target.number === null ? null : <b>Chỉ tiêu {target.number}. </b>}
          {target.text}
          {target.measures.length > 0 ? (
            <ul className="plain-list soft small">
              {target.measures.map((measure, n) => (
                <li key={n}>{measureText(measure)}</li>
              ))}
            </ul>
          ) : null}
        </article>
      ))}
    </Block>
  );
}
