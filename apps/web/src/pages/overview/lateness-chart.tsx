import type { UnitLateness } from '../../api/types.js';
import { reportShares } from '../../components/progress-bar.js';
import { ShareBar } from '../../components/share-bar.js';
import { Nothing } from '../../components/state-view.js';

/** One bar a unit, the most overdue first. */
export function LatenessChart({ units }: { units: UnitLateness[] }) {
  const counted = units.filter((unit) => unit.overdue + unit.late + unit.inTime + unit.waiting > 0);
  if (counted.length === 0) return <Nothing text="Chưa có báo cáo hoặc nhiệm vụ nào đến kỳ theo dõi." />;
  const sorted = [...counted].sort(
    (a, b) => b.overdue - a.overdue || b.late - a.late || a.unitName.localeCompare(b.unitName, 'vi'),
  );
  return (
    <div className="lateness">
      {sorted.map((unit) => (
        <div className="lateness-row" key={unit.unitId}>
          <b>{unit.unitName}</b>
          <ShareBar label={unit.unitName} shares={reportShares({ ...unit, excused: 0 })} />
        </div>
      ))}
    </div>
  );
}
