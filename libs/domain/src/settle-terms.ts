import type { WorkCalendar } from './calendar.js';
import type { DraftContent, TaskDeadline } from './draft.js';
import type { PlainDate } from './plain-date.js';
import { singleName, uniquelyNamed } from './propose-singles.js';
import type { ReportSchedule, SingleDuty } from './schedule.js';
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
    schedule: settledSchedule(content.schedule, day),
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

function settledSchedule(schedule: ReportSchedule, { issuedOn, calendar }: IssueDay): ReportSchedule {
  const { afterIssue, ...rest } = schedule;
  if (!afterIssue) return schedule;
  const due = afterIssue.map(({ name, who, phrase, term }): SingleDuty => {
    const date = endOfSpan(term, issuedOn, calendar);
    return { name: singleName(name, who, date), relation: 'by', date, who, phrase, source: 'default' };
  });
  // What the reviewer has put down under a name stands.
  return { ...rest, singles: uniquelyNamed([...due, ...schedule.singles]) };
}
