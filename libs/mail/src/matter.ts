import { type FollowUpKind, type PlainDate, vietnameseDate } from '#domain';
import type { LetterBlock, LetterFact } from './letter.js';

/** Something a letter is about: one body and one deadline, read when the letter is written. No names of people, no text of a document. */
export interface Matter {
  kind: FollowUpKind;
  /** Name of the ladder, or issued, returned, urged. */
  milestone: string;
  planTitle: string;
  planNumber: string | null;
  /** '2026' or the name of a single duty; null outside a cycle. */
  cycle: string | null;
  unitName: string;
  /** Addressed with 'Đề nghị'. */
  requested: boolean;
  dueOn: PlainDate;
  lastDay: PlainDate;
  /** Working days from today to the day aimed at; 0 on that day and later. */
  workingDaysLeft: number;
  /** Working days since the last day in time; 0 while in time. */
  workingDaysLate: number;
}

/** What is wanted, as a noun: 'Báo cáo kết quả thực hiện năm 2026'. */
export function subjectOf(matter: Pick<Matter, 'kind' | 'cycle'>): string {
  const cycle =
    matter.cycle === null ? '' : /^\d{4}$/.test(matter.cycle) ? ` năm ${matter.cycle}` : `: ${matter.cycle}`;
  switch (matter.kind) {
    case 'report':
      return `Báo cáo kết quả thực hiện${cycle}`;
    case 'consolidation':
      return `Tổng hợp báo cáo của các đơn vị${cycle}`;
    case 'forwarding':
      return `Gửi báo cáo tổng hợp lên cấp trên${cycle}`;
    case 'receipt':
      return 'Xác nhận đã nhận kế hoạch';
    case 'task':
      return 'Nhiệm vụ có thời hạn riêng';
    case 'explanation':
      return 'Giải trình';
  }
}

/** 'Kế hoạch số 25/KH-UBND: Thực hiện …', shortened where the title is very long. */
export function planOf({ planNumber, planTitle }: Pick<Matter, 'planNumber' | 'planTitle'>): string {
  const title = planTitle.length > LONGEST_TITLE ? `${planTitle.slice(0, LONGEST_TITLE).trimEnd()} …` : planTitle;
  return `Kế hoạch${planNumber ? ` số ${planNumber}` : ''}: ${title}`;
}
const LONGEST_TITLE = 160;

/** How far it is, in working days. */
export function timeOf(matter: Matter): { text: string; tone: LetterBlock['tone'] } {
  const { workingDaysLate: late, requested } = matter;
  // A body that was asked, not ordered, is not reproached with being late.
  if (late > 0 && requested) return { text: `Đã qua thời hạn ${late} ngày làm việc`, tone: 'near' };
  if (late > 0) return { text: `Quá hạn ${late} ngày làm việc`, tone: 'late' };
  if (matter.workingDaysLeft > 0) {
    const tone = matter.workingDaysLeft <= 3 ? 'near' : 'calm';
    return { text: `Còn ${matter.workingDaysLeft} ngày làm việc`, tone };
  }
  return { text: 'Đã đến hạn', tone: 'near' };
}

/** A matter as its own unit reads it. */
export function factForBody(matter: Matter): LetterFact {
  const due = `Thời hạn: ${vietnameseDate(matter.dueOn)}`;
  return { head: subjectOf(matter), lines: [planOf(matter), due], mark: timeOf(matter) };
}

/** A matter as those above the unit read it. */
export function factForOthers(matter: Matter): LetterFact {
  const due = `${subjectOf(matter)}, thời hạn ${vietnameseDate(matter.dueOn)}`;
  return { head: matter.unitName, lines: [due, planOf(matter)], mark: timeOf(matter) };
}

/** A receipt or a new plan: the plan itself, without a date. */
export const factOfPlan = (matter: Matter): LetterFact => ({ head: planOf(matter), lines: [] });

/** A unit that has not confirmed receipt. */
export const factOfReceipt = (matter: Matter): LetterFact => ({ head: matter.unitName, lines: [planOf(matter)] });
