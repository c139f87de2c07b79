import { Tag } from 'antd';
import type { ConsolidatedTarget } from '../../api/types.js';
import { figure, figureUnit, goalText, indicatorName } from '../../components/measures.js';
import { Block } from '../../components/page.js';

/** Figures reported against the targets; targets nobody reported on are left out. */
export function FigureTable({ targets }: { targets: ConsolidatedTarget[] }) {
  const told = targets.filter((target) => target.measures.some((measure) => measure.reported.length > 0));
  if (told.length === 0) return null;
  return (
    <Block title="Số liệu theo chỉ tiêu">
      {told.map((target, n) => (
        <article className="item" key={n}>
          <p className="consolidated-task">
            {target.number === null ? null : <b>Chỉ tiêu {target.number}. </b>}
            {target.text}
          </p>
          {target.measures
            .filter((measure) => measure.reported.length > 0)
            .map(({ measure, reported }, m) => (
              <div key={m}>
                <span className="soft">
                  {indicatorName(measure) ?? 'Mục tiêu'}, {goalText(measure)}
                  {measure.year === null ? '' : ` (năm ${measure.year})`}
                </span>
                <ul className="plain-list">
                  {reported.map((entry) => (
                    <li key={entry.unitName}>
                      {entry.unitName}: <b className="num">{`${figure(entry.value)} ${figureUnit(measure)}`.trim()}</b>{' '}
                      <Tag color={entry.reached ? 'green' : 'orange'}>{entry.reached ? 'Đạt' : 'Chưa đạt'}</Tag>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </article>
      ))}
    </Block>
  );
}
