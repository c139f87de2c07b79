import type { PlanProgress } from '../api/types.js';
import { COLOURS } from './colours.js';
import { type Share, ShareBar } from './share-bar.js';

/** Reports of a cycle by state, in the order in which they concern the reader. */
export function reportShares(
  progress: Pick<PlanProgress, 'inTime' | 'late' | 'waiting' | 'overdue' | 'excused'>,
): Share[] {
  return [
    { label: 'Quá hạn', count: progress.overdue, colour: COLOURS.overdue },
    { label: 'Nộp quá hạn', count: progress.late, colour: COLOURS.doneLate },
    { label: 'Nộp đúng hạn', count: progress.inTime, colour: COLOURS.done },
    { label: 'Chưa nộp, trong hạn', count: progress.waiting, colour: COLOURS.open },
    { label: 'Không phải nộp', count: progress.excused, colour: COLOURS.excused },
  ];
}

/** How far a plan is: receipts before its first cycle, reports afterwards. */
export function ProgressBar({ progress, cycle }: { progress: PlanProgress; cycle: string | null }) {
  if (cycle !== null) return <ShareBar label={`Báo cáo kỳ ${cycle}`} shares={reportShares(progress)} />;
  return (
    <ShareBar
      label="Tiếp nhận kế hoạch"
      shares={[
        { label: 'Đã tiếp nhận', count: progress.received, colour: COLOURS.done },
        { label: 'Chưa tiếp nhận', count: progress.bodies - progress.received, colour: COLOURS.excused },
      ]}
    />
  );
}
