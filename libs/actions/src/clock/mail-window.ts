import type { EntityManager } from 'typeorm';
import { type Instant, MAIL_TIME, MAIL_WINDOW, type PlainDate, instantOf, isMailWindow, localDate } from '#domain';
import { loadCalendar } from '../calendar.js';

/** Those of the authorities that may send at this moment: a working day of theirs, between 07:30 and 17:00. */
export async function authoritiesThatMaySend(
  manager: EntityManager,
  authorityIds: readonly string[],
  now: Instant,
): Promise<string[]> {
  const open: string[] = [];
  for (const id of authorityIds) if (isMailWindow(now, await loadCalendar(manager, id))) open.push(id);
  return open;
}

const MINUTE_MS = 60_000;

/**
 * From when on messages may be gathered now. What arose overnight or on a day off waits for the letter of the morning; what
 * arises in the half hour before it goes at once.
 */
export function gatherableSince(now: Instant): Instant {
  const today: PlainDate = localDate(now);
  return now < instantOf(today, MAIL_TIME) + MINUTE_MS ? instantOf(today, MAIL_WINDOW.from) : 0;
}
