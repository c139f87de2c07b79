import type { WorkCalendar } from './calendar.js';
import type { DateRelation } from './parsed-plan.js';
import { type PlainDate, addDays } from './plain-date.js';

/** Who a message goes to; persons and addresses are looked up when it is sent. */
export type NotificationAudience = 'body' | 'head' | 'secretariat' | 'leadership';

/** mail; escalation = raised to the secretariat or leadership; call = the secretariat is to ring a requested body. */
export type NotificationKind = 'mail' | 'escalation' | 'call';

/** What is followed: a receipt, a report, a dated task, an explanation, a consolidation or the forwarding of its report. */
export type FollowUpKind = 'receipt' | 'report' | 'task' | 'explanation' | 'consolidation' | 'forwarding';

/** A rung of the reminder ladder; everything in it is data that an authority, plan or task may change. */
export interface LadderRung {
  /** English name, unique in its ladder: 'opening', 'before-10', 'due', 'overdue-3'. */
  milestone: string;
  /**
   * What `offset` counts from: calendar days before `dueOn` (then rolled to a working day), working days before `aim`,
   * `aim` itself, or working days after `lastDay`.
   */
  anchor: 'days-before-due' | 'working-days-before-aim' | 'aim' | 'working-days-after-last';
  offset: number;
  to: NotificationAudience[];
  /** Raised to the secretariat (1) or leadership (2). */
  escalation?: 1 | 2;
  /** Left out for bodies that are requested, not ordered (Đề nghị). */
  subordinatesOnly?: boolean;
}

/** A reminder policy: the rungs for each kind, what repeats behind the last one, and how dates are read. */
export interface LadderPolicy {
  rungs: Record<FollowUpKind, LadderRung[]>;
  /** After the last rung: every so many working days after `lastDay`, with the milestone `overdue-<n>`. Null = none. */
  repeat: { everyWorkingDays: number; to: NotificationAudience[] } | null;
  /** 'trước ngày T' counted through T: handed in on T is still in time. */
  toleratesBeforeDay: boolean;
  /** A term that ends on a day off ends on the next working day (BLDS 2015 Đ148(5)). */
  rollsToNextWorkingDay: boolean;
}

const overdue = (offset: number, to: NotificationAudience[], more: Partial<LadderRung> = {}): LadderRung => ({
  milestone: `overdue-${offset}`,
  anchor: 'working-days-after-last',
  offset,
  to,
  ...more,
});
const before = (offset: number): LadderRung => ({
  milestone: `before-${offset}`,
  anchor: 'working-days-before-aim',
  offset,
  to: ['body'],
});

const OPENING: LadderRung = { milestone: 'opening', anchor: 'days-before-due', offset: 30, to: ['body'] };
const DUE: LadderRung = { milestone: 'due', anchor: 'aim', offset: 0, to: ['body'] };
const OVERDUE: LadderRung[] = [
  overdue(1, ['body', 'head']),
  overdue(3, ['body', 'head', 'secretariat'], { escalation: 1 }),
  overdue(5, ['body', 'head', 'secretariat', 'leadership'], { escalation: 2, subordinatesOnly: true }),
  overdue(10, ['body', 'head', 'secretariat']),
  overdue(15, ['body', 'head', 'secretariat']),
  overdue(20, ['body', 'head', 'secretariat']),
];
const TOWARD_REPORT = [OPENING, before(10), before(3), before(1), DUE, ...OVERDUE];
const TOWARD_STEP = [before(3), before(1), DUE, ...OVERDUE];

/** The default ladder: urge early, accuse late. Its receipt term is the day of issue, read as 'by'. */
export const DEFAULT_POLICY: LadderPolicy = {
  rungs: {
    report: TOWARD_REPORT,
    task: TOWARD_REPORT,
    explanation: TOWARD_STEP,
    consolidation: TOWARD_STEP,
    forwarding: TOWARD_STEP,
    receipt: [
      { milestone: 'receipt-2', anchor: 'working-days-after-last', offset: 2, to: ['body'] },
      { milestone: 'receipt-4', anchor: 'working-days-after-last', offset: 4, to: ['secretariat'] },
    ],
  },
  repeat: { everyWorkingDays: 10, to: ['body', 'head', 'secretariat'] },
  toleratesBeforeDay: true,
  rollsToNextWorkingDay: true,
};

/** The three days a deadline stands for. */
export interface DeadlineTerms {
  /** What the body is urged toward. */
  dueOn: PlainDate;
  /** Last working day on or before `dueOn`. */
  aim: PlainDate;
  /** Handed in on this day is still in time. */
  lastDay: PlainDate;
}

/** Reads a date of the text: 'trước ngày T' urges toward T − 1, every other wording toward T. */
export function termsOf(
  deadline: { relation: DateRelation; date: PlainDate },
  calendar: WorkCalendar,
  policy: Pick<LadderPolicy, 'toleratesBeforeDay' | 'rollsToNextWorkingDay'> = DEFAULT_POLICY,
): DeadlineTerms {
  const dueOn = deadline.relation === 'before' ? addDays(deadline.date, -1) : deadline.date;
  const nominal = policy.toleratesBeforeDay ? deadline.date : dueOn;
  return {
    dueOn,
    aim: calendar.onOrBefore(dueOn),
    lastDay: policy.rollsToNextWorkingDay ? calendar.onOrAfter(nominal) : nominal,
  };
}

/** The working day on which a rung falls. */
export function dayOfRung(
  rung: Pick<LadderRung, 'anchor' | 'offset'>,
  terms: DeadlineTerms,
  calendar: WorkCalendar,
): PlainDate {
  switch (rung.anchor) {
    case 'days-before-due':
      return calendar.onOrAfter(addDays(terms.dueOn, -rung.offset));
    case 'working-days-before-aim':
      return calendar.plus(terms.aim, -rung.offset);
    case 'aim':
      return terms.aim;
    case 'working-days-after-last':
      return calendar.plus(terms.lastDay, rung.offset);
  }
}
