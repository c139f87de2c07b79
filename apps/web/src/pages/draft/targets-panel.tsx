import { Button } from 'antd';
import type { DraftTarget, SourcePlace } from '../../api/types.js';
import { measureText } from '../../components/measures.js';
import { Block } from '../../components/page.js';

/** The plan's Chỉ tiêu with the figures found in them. */
export function TargetsPanel({ targets, onShow }: { targets: DraftTarget[]; onShow: (place: SourcePlace) => void }) {
  if (targets.length === 0) return null;
  return (
    <Block title={`Chỉ tiêu (${targets.length})`}>
      {targets.map((target, n) => (
        <article className="item" key={`${target.place.start}-${n}`}>
          <div className="row-between">
            <div className="grow">
              {target.number === null ? '' : <b>Chỉ tiêu {target.number}. </b>}
              {target.text}
            </div>
            <Button size="small" onClick={() => onShow(target.place)}>
              Xem văn bản gốc
            </Button>
          </div>
          {target.measures.length > 0 ? (
            <ul className="plain-list soft small">
              {target.measures.map((measure, m) => (
                <li key={m}>{measureText(measure)}</li>
              ))}
            </ul>
          ) : null}
        </article>
      ))}
    </Block>
  );
}
