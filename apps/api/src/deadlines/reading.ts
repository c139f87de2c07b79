import { type Doing, loadCalendar } from '#actions';
import { findSetting } from '#database';
import {
  DEFAULT_POLICY,
  type DateRelation,
  type DeadlineTerms,
  type FollowUpKind,
  type LadderPolicy,
  type PlainDate,
  type WorkCalendar,
  localDate,
  termsOf,
} from '#domain';

/** What dates are read by: the authority's calendar and policy, and today. */
export interface Reading {
  authorityName: string;
  calendar: WorkCalendar;
  /** The authority's policy; a plan's own wins over it. */
  policy: LadderPolicy;
  today: PlainDate;
}

/** Loads what the dates of the actor's authority are read by. */
export async function readingOf({ db, actor, now }: Doing): Promise<Reading> {
  const { name, policy } = await findSetting(db.manager, actor.authorityId);
  const calendar = await loadCalendar(db.manager, actor.authorityId);
  return { authorityName: name, calendar, policy: policy ?? DEFAULT_POLICY, today: localDate(now) };
}

/** A date of the text, with the plan's own policy if it has one. */
export interface Dated {
  relation: DateRelation;
  date: PlainDate;
  policy?: LadderPolicy | null;
  kind?: FollowUpKind;
}

/** The three days a deadline stands for. A receipt is counted from the very day of issue, even when that is a day off. */
export function termsFor(reading: Reading, { relation, date, policy, kind }: Dated): DeadlineTerms {
  const base = policy ?? reading.policy;
  const read = kind === 'receipt' ? { ...base, rollsToNextWorkingDay: false } : base;
  return termsOf({ relation, date }, reading.calendar, read);
}
