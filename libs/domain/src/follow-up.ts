import type { WorkCalendar } from './calendar.js';
import {
  type DeadlineTerms,
  type FollowUpKind,
  type LadderPolicy,
  type LadderRung,
  dayOfRung,
  termsOf,
} from './ladder.js';
import type { DateRelation } from './parsed-plan.js';
import { type Instant, type PlainDate, addDays, instantOf, localDate, localTime } from './plain-date.js';

/** Mail goes out at this time of a working day, and never outside the window (design: no mail at night or on a day off). */
export const MAIL_TIME = '08:00';
export const MAIL_WINDOW = { from: '07:30', to: '17:00' };

/** One body and one deadline, as `nextStep` needs to know them. */
export interface FollowUpSubject {
  kind: FollowUpKind;
  /** False once handed in, withdrawn, exempted, closed or replaced. */
  open: boolean;
  /** Asked with 'Đề nghị', never escalated as disobedience. */
  requested: boolean;
  deadline: { relation: DateRelation; date: PlainDate };
  /** The moment from which it is followed: issue, or the decision that made this deadline version. */
  since: Instant;
  /** The day the next cycle opens; nothing is sent from then on. */
  until: PlainDate | null;
  /** Milestones already in the ledger for this deadline version. */
  sent: readonly string[];
}

/** A milestone whose time has come. */
export interface DueMilestone {
  milestone: string;
  /** The day the ladder names. */
  plannedOn: PlainDate;
  /** Goes out on a later day than planned. */
  late: boolean;
  rung: LadderRung;
}

/** What is due now and when to look again. */
export interface NextStep {
  due: DueMilestone | null;
  /** Null when nothing more will come. */
  lookAgainAt: Instant | null;
  /** True when the follow-up is at its end. */
  over: boolean;
}

interface Planned {
  rung: LadderRung;
  on: PlainDate;
}

const OVER: NextStep = { due: null, lookAgainAt: null, over: true };

/** Repeats are endless; no plan outlives this many of them after one deadline. */
const MOST_REPEATS = 600;

/**
 * The one rule of urging: what is due now for this subject, and when to ask again. Pure; `now` is an argument.
 * Due and unsent, never '== today': after an outage the newest milestone alone is due, marked late. Milestones that
 * lay before `since` are skipped but for the newest, which goes out on the next morning.
 */
export function nextStep(
  subject: FollowUpSubject,
  policy: LadderPolicy,
  calendar: WorkCalendar,
  now: Instant,
): NextStep {
  const end = subject.until === null ? Infinity : instantOf(subject.until, MAIL_TIME);
  if (!subject.open || now >= end) return OVER;
  let past: Planned | null = null;
  let next: Planned | null = null;
  let lastSent = false;
  for (const planned of ladderOf(subject, policy, calendar)) {
    if (instantOf(planned.on, MAIL_TIME) > now) {
      next = planned;
      break;
    }
    past = planned;
    lastSent = subject.sent.includes(planned.rung.milestone);
  }
  if (next && instantOf(next.on, MAIL_TIME) >= end) next = null;
  const nextAt = next ? instantOf(next.on, MAIL_TIME) : Number.isFinite(end) ? end : null;
  if (!past || lastSent) return { due: null, lookAgainAt: nextAt, over: nextAt === null };
  const goesOutAt = sendingTime(past, subject.since, calendar, now);
  if (goesOutAt > now) return { due: null, lookAgainAt: Math.min(goesOutAt, nextAt ?? Infinity), over: false };
  const due = {
    milestone: past.rung.milestone,
    plannedOn: past.on,
    late: localDate(now) > past.on,
    rung: past.rung,
  };
  return { due, lookAgainAt: nextAt, over: nextAt === null };
}

/** Every milestone a subject could still meet up to a day, for previews: 'which mails go out in the next 14 days'. */
export function milestonesBetween(
  subject: FollowUpSubject,
  policy: LadderPolicy,
  calendar: WorkCalendar,
  span: { from: PlainDate; to: PlainDate },
): { milestone: string; on: PlainDate; rung: LadderRung }[] {
  const found: { milestone: string; on: PlainDate; rung: LadderRung }[] = [];
  if (!subject.open) return found;
  for (const { rung, on } of ladderOf(subject, policy, calendar)) {
    if (on > span.to || (subject.until !== null && on >= subject.until)) break;
    if (on >= span.from && !subject.sent.includes(rung.milestone)) found.push({ milestone: rung.milestone, on, rung });
  }
  return found;
}

/** The rungs of a subject with their days, in order of time, repeats included. */
function* ladderOf(subject: FollowUpSubject, policy: LadderPolicy, calendar: WorkCalendar): Generator<Planned> {
  // A receipt is counted from the very day of issue, even when that is a day off.
  const reading = subject.kind === 'receipt' ? { ...policy, rollsToNextWorkingDay: false } : policy;
  const terms = termsOf(subject.deadline, calendar, reading);
  const rungs = policy.rungs[subject.kind].filter((rung) => !(subject.requested && rung.subordinatesOnly));
  const planned = rungs.map((rung) => ({ rung, on: dayOfRung(rung, terms, calendar) }));
  yield* planned.sort((a, b) => a.on.localeCompare(b.on));
  yield* repeatsOf(rungs, terms, policy, calendar);
}

function* repeatsOf(
  rungs: LadderRung[],
  terms: DeadlineTerms,
  policy: LadderPolicy,
  calendar: WorkCalendar,
): Generator<Planned> {
  const last = Math.max(0, ...rungs.filter((r) => r.milestone.startsWith('overdue-')).map((r) => r.offset));
  if (!policy.repeat || last === 0) return;
  const { everyWorkingDays, to } = policy.repeat;
  let on = calendar.plus(terms.lastDay, last);
  for (let n = 1; n <= MOST_REPEATS; n++) {
    const offset = last + n * everyWorkingDays;
    on = calendar.plus(on, everyWorkingDays);
    yield { rung: { milestone: `overdue-${offset}`, anchor: 'working-days-after-last', offset, to }, on };
  }
}

/** When a milestone whose time has come leaves: its own morning, the first morning after `since`, or the next open window. */
function sendingTime(planned: Planned, since: Instant, calendar: WorkCalendar, now: Instant): Instant {
  if (instantOf(planned.on, MAIL_TIME) < since) {
    const first = nextMorning(since, calendar);
    if (first > now) return first;
  }
  return isMailWindow(now, calendar) ? now : nextMorning(now, calendar);
}

/** True when letters may leave: on a working day between 07:30 and 17:00, unless the calendar says any time. */
export function isMailWindow(now: Instant, calendar: WorkCalendar): boolean {
  if (calendar.mailHours === 'any') return true;
  const time = localTime(now);
  return calendar.isWorkingDay(localDate(now)) && time >= MAIL_WINDOW.from && time < MAIL_WINDOW.to;
}

/** The first 08:00 of a working day after `now`. */
export function nextMorning(now: Instant, calendar: WorkCalendar): Instant {
  const today = localDate(now);
  const from = instantOf(today, MAIL_TIME) > now ? today : addDays(today, 1);
  return instantOf(calendar.onOrAfter(from), MAIL_TIME);
}

/** A minute in which everything that falls due to one person on one morning finds together in one letter. */
const GATHERING_MS = 60_000;

/**
 * When a message is gathered into a letter: a reminder a minute after it fell due, an immediate one at once. What arises at
 * night or on a day off joins the letter of the next working morning, so that nobody gets two.
 */
export function gatheringTime(now: Instant, urgency: 'reminder' | 'immediate', calendar: WorkCalendar): Instant {
  if (!isMailWindow(now, calendar)) return nextMorning(now, calendar) + GATHERING_MS;
  return urgency === 'immediate' ? now : now + GATHERING_MS;
}
