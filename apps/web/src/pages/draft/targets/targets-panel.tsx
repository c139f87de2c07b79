import { Button } from 'antd';
import { useState } from 'react';
import type { DraftTarget } from '../../../api/types.js';
import { measureText } from '../../../components/measures.js';
import { Block } from '../../../components/page.js';
import { setTarget } from '../edits/plan-edits.js';
import { Why } from '../reasons/why.js';
import { useReview } from '../review/review-context.js';
import { targetKey } from '../source/spots.js';
import { TargetDialog } from './target-dialog.js';

/** The plan's Chỉ tiêu with the figures found in them. */
export function TargetsPanel({ targets, chosen }: { targets: DraftTarget[]; chosen: string | null }) {
  const { edit, mayEdit, select } = useReview();
  const [editing, setEditing] = useState<number | null>(null);
  const edited = editing === null ? undefined : targets[editing];
  if (targets.length === 0) return null;
  return (
    <Block title={`Chỉ tiêu (${targets.length})`}>
      {targets.map((target, n) => (
        <article
          className={`item target${chosen === targetKey(n) ? ' task-chosen' : ''}`}
          key={`${target.place.start}-${n}`}
          data-spot={targetKey(n)}
        >
          <button type="button" className="task-text" onClick={() => select(targetKey(n))}>
            {target.number === null ? '' : <b>Chỉ tiêu {target.number}. </b>}
            {target.text}
          </button>
          {target.measures.length > 0 ? (
            <ul className="plain-list soft small">
              {target.measures.map((measure, m) => (
                <li key={m}>{measureText(measure)}</li>
              ))}
            </ul>
          ) : null}
          <div className="task-acts">
            {mayEdit ? (
              <Button size="small" type="text" onClick={() => setEditing(n)}>
                Sửa
              </Button>
            ) : null}
            <Why spot={targetKey(n)} />
          </div>
        </article>
      ))}
      {edited && editing !== null ? (
        <TargetDialog
          target={edited}
          onClose={() => setEditing(null)}
          onSave={(change) => edit(setTarget(editing, change))}
        />
      ) : null}
    </Block>
  );
}
