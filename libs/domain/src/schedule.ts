import type { WorkCalendar } from './calendar.js';
import { DEFAULT_POLICY, type LadderPolicy, dayOfRung, termsOf } from './ladder.js';
import type { DateRelation } from './parsed-plan.js';
import { MAIL_TIME } from './follow-up.js';
import { type PlainDate, addDays, dateInYear, instantOf, localDate, type Instant } from './plain-date.js';
import type { DeadlineSource } from './draft.js';
import type { TermLength } from './time-term.js';

/** A date that comes back each year: stated, or so many working days before the forwarding date of the same year. */
export interface YearlyDate {
  relation: DateRelation;
  /** MM-DD; null when it is worked out from the forwarding date (`workingDaysBeforeForwarding`). */
  monthDay: string | null;
  workingDaysBeforeForwarding: number | null;
  source: DeadlineSource;
  phrase: string | null;
}

/** A report asked for once ('tổng kết vào năm 2030'). */
export interface SingleDuty {
  /** Name of its cycle, as people read it. */
  name: string;
  relation: DateRelation;
  date: PlainDate;
  /** 'all units' or the name of the unit. */
  who: string;
  phrase: string;
  /** text = the plan states the day; default = worked out from its period or a rule, until a person accepts it. */
  source: DeadlineSource;
}

/** A report or own plan asked for so long after the day of issue, while the paper has no date; becomes a `SingleDuty` at issue. */
export interface DutyAfterIssue extends Pick<SingleDuty, 'who' | 'phrase'> {
  /** What its cycle is called before the day ('Kế hoạch của đơn vị'). */
  name: string;
  term: TermLength;
}

/** Who reports when, who sums up, and where it goes on to; proposed at reading, accepted by a person at review. */
export interface ReportSchedule {
  /** The bodies' yearly report; null = the plan asks for none. */
  yearly: YearlyDate | null;
  /** First year asked for; null = the first whose `before-10` lies after issue. */
  firstYear: number | null;
  /** Last year of the plan; null = until the plan is closed. */
  lastYear: number | null;
  /** Name of the unit that sums up (đơn vị tổng hợp), as in the plan or the registry. */
  consolidator: { name: string; source: DeadlineSource };
  /** Onward report to a higher body; null = none is named. `monthDay` null = 'by' the 3rd working day after consolidation. */
  forwarding: { to: string; monthDay: string | null; relation: DateRelation; source: DeadlineSource } | null;
  singles: SingleDuty[];
  /** Duties that wait for the day of issue (`settleTerms`); absent where there are none. */
  afterIssue?: DutyAfterIssue[];
  /** True once nothing in it is a default, or a person accepted the defaults. */
  accepted: boolean;
}

/** The commonest date in plans that state one; used, labelled as a default, where none is stated. */
export const COMMONEST_MONTH_DAY = '11-30';
const CONSOLIDATE_WORKING_DAYS = 5;
const FORWARD_WORKING_DAYS = 3;

export type CycleKind = 'yearly' | 'single';

/** The days of one cycle, worked out from the schedule. */
export interface CycleDates {
  name: string;
  kind: CycleKind;
  dataFrom: PlainDate;
  dataTo: PlainDate;
  opensOn: PlainDate;
  relation: DateRelation;
  date: PlainDate;
  /** Last day of the consolidating unit. */
  consolidateBy: PlainDate;
  /** The date that binds the forwarding, and how; null when nothing is forwarded. */
  forwardBy: PlainDate | null;
}

/** The dates of the yearly cycle of `year`. The data window is NĐ 09/2019/NĐ-CP Đ12: 15/12 to 14/12. */
export function yearlyCycle(
  schedule: ReportSchedule,
  year: number,
  calendar: WorkCalendar,
  policy: LadderPolicy = DEFAULT_POLICY,
): CycleDates | null {
  if (!schedule.yearly) return null;
  const { relation } = schedule.yearly;
  const date = bodiesDate(schedule, schedule.yearly, year, calendar);
  const terms = termsOf({ relation, date }, calendar, policy);
  const consolidateBy = calendar.plus(terms.lastDay, CONSOLIDATE_WORKING_DAYS);
  const stated = schedule.forwarding?.monthDay ?? null;
  const forwardBy = stated === null ? calendar.plus(consolidateBy, FORWARD_WORKING_DAYS) : dateInYear(year, stated);
  return {
    name: String(year),
    kind: 'yearly',
    dataFrom: `${year - 1}-12-15`,
    dataTo: `${year}-12-14`,
    opensOn: dayOfRung({ anchor: 'days-before-due', offset: 30 }, terms, calendar),
    relation,
    date,
    consolidateBy,
    forwardBy: schedule.forwarding === null ? null : forwardBy,
  };
}

function bodiesDate(schedule: ReportSchedule, yearly: YearlyDate, year: number, calendar: WorkCalendar): PlainDate {
  const forwardOn = schedule.forwarding?.monthDay ?? null;
  if (yearly.workingDaysBeforeForwarding !== null && forwardOn !== null) {
    return calendar.plus(dateInYear(year, forwardOn), -yearly.workingDaysBeforeForwarding);
  }
  return dateInYear(year, yearly.monthDay ?? COMMONEST_MONTH_DAY);
}

/** The dates of the cycle of a single duty: opened thirty days before, never forwarded. */
export function singleCycle(
  duty: SingleDuty,
  calendar: WorkCalendar,
  policy: LadderPolicy = DEFAULT_POLICY,
): CycleDates {
  const terms = termsOf(duty, calendar, policy);
  return {
    name: duty.name,
    kind: 'single',
    dataFrom: addDays(duty.date, -365),
    dataTo: terms.dueOn,
    opensOn: dayOfRung({ anchor: 'days-before-due', offset: 30 }, terms, calendar),
    relation: duty.relation,
    date: duty.date,
    consolidateBy: calendar.plus(terms.lastDay, CONSOLIDATE_WORKING_DAYS),
    forwardBy: null,
  };
}

/**
 * The first year asked for: the stated one, else the first whose `before-10` lies after the day of issue, so that a plan
 * issued late in the year is not overdue at once.
 */
export function firstCycleYear(
  schedule: ReportSchedule,
  issuedAt: Instant,
  calendar: WorkCalendar,
  policy: LadderPolicy = DEFAULT_POLICY,
): number {
  if (schedule.firstYear !== null) return schedule.firstYear;
  const issuedOn = localDate(issuedAt);
  for (let year = Number(issuedOn.slice(0, 4)); ; year++) {
    const cycle = yearlyCycle(schedule, year, calendar, policy);
    if (!cycle) return year;
    const before10 = dayOfRung(
      { anchor: 'working-days-before-aim', offset: 10 },
      termsOf(cycle, calendar, policy),
      calendar,
    );
    if (before10 > issuedOn) return year;
  }
}

/** Which cycles of a plan have reached their opening, and when the next one does. */
export interface Openings {
  /** In order of opening; those opened before are among them. */
  reached: CycleDates[];
  /** 08:00 of the next opening; null when no further cycle will come. */
  nextAt: Instant | null;
}

/**
 * The cycles whose opening (08:00 of `opensOn`) has come by `now`. A yearly cycle is one of the first cycle's year and later, up
 * to the last year of the plan; a single duty whose date lay before the issue opens none.
 */
export function openingsBy(
  plan: { schedule: ReportSchedule; issuedAt: Instant },
  calendar: WorkCalendar,
  policy: LadderPolicy,
  now: Instant,
): Openings {
  const { schedule, issuedAt } = plan;
  const reached = schedule.singles
    .filter((duty) => duty.date >= localDate(issuedAt))
    .map((duty) => singleCycle(duty, calendar, policy));
  for (let year = firstCycleYear(schedule, issuedAt, calendar, policy); ; year++) {
    const cycle = yearlyCycleOfPlan(schedule, year, calendar, policy);
    if (cycle) reached.push(cycle);
    if (!cycle || opening(cycle) > now) break;
  }
  const later = reached.map(opening).filter((at) => at > now);
  return {
    reached: reached.filter((cycle) => opening(cycle) <= now).sort((a, b) => a.opensOn.localeCompare(b.opensOn)),
    nextAt: later.length > 0 ? Math.min(...later) : null,
  };
}

const opening = (cycle: CycleDates): Instant => instantOf(cycle.opensOn, MAIL_TIME);

/** The day on which the cycle after that of `year` opens, and with it the urging for `year` ends; null after the plan's last year. */
export function nextOpeningAfter(
  schedule: ReportSchedule,
  year: number,
  calendar: WorkCalendar,
  policy: LadderPolicy,
): PlainDate | null {
  return yearlyCycleOfPlan(schedule, year + 1, calendar, policy)?.opensOn ?? null;
}

function yearlyCycleOfPlan(
  schedule: ReportSchedule,
  year: number,
  calendar: WorkCalendar,
  policy: LadderPolicy,
): CycleDates | null {
  if (schedule.lastYear !== null && year > schedule.lastYear) return null;
  return yearlyCycle(schedule, year, calendar, policy);
}
