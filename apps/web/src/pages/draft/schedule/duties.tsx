import type { DraftDuty } from '../../../api/types.js';
import { Why } from '../reasons/why.js';
import { useReview } from '../review/review-context.js';
import { dutyKey } from '../source/spots.js';

/** The sentences of the plan the schedule was worked out from. */
export function Duties({ duties, chosen }: { duties: DraftDuty[]; chosen: string | null }) {
  const { select } = useReview();
  if (duties.length === 0) return null;
  return (
    <details className="duties" open={chosen?.startsWith('duty:') ? true : undefined}>
      <summary>Câu quy định báo cáo trong văn bản ({duties.length})</summary>
      <ul className="plain-list">
        {duties.map((duty, n) => (
          <li key={n} data-spot={dutyKey(n)} className={chosen === dutyKey(n) ? 'task-chosen' : undefined}>
            <button type="button" className="link-button" onClick={() => select(dutyKey(n))}>
              {duty.text}
            </button>
            <div className="soft small">
              {duty.who === 'all units' ? 'Tất cả các đơn vị' : duty.who}
              {duty.to ? ` báo cáo ${duty.to}` : ''}
              {duty.via ? `, qua ${duty.via}` : ''}
              {duty.onward ? `; báo cáo tiếp ${duty.onward}` : ''} <Why spot={dutyKey(n)} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
