import type { WorkCalendar } from './calendar.js';
import type { DraftContent, TaskDeadline } from './draft.js';
import type { PlainDate } from './plain-date.js';
import { endOfSpan } from './term-days.js';

/** What terms 'kể từ ngày ban hành' are counted by. */
export interface IssueDay {
  /** The day on the paper, else the day of the click. */
  issuedOn: PlainDate;
  /** Counts terms of working days. */
  calendar: WorkCalendar;
}

/** Gives every term that waits for the day of issue its day; what has a day keeps it, so that doing it twice changes nothing. */
export function settleTerms(content: DraftContent, day: IssueDay): DraftContent {
  return {
    ...content,
    units: content.units.map((unit) => ({
      ...unit,
      tasks: unit.tasks.map((task) => ({ ...task, deadline: task.deadline && settled(task.deadline, day) })),
    })),
  };
}

function settled(deadline: TaskDeadline, { issuedOn, calendar }: IssueDay): TaskDeadline {
  const { afterIssue, date } = deadline;
  return date === null && afterIssue ? { ...deadline, date: endOfSpan(afterIssue, issuedOn, calendar) } : deadline;
}
