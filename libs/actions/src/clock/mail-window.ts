import type { EntityManager } from 'typeorm';
import { type Instant, MAIL_TIME, MAIL_WINDOW, type PlainDate, instantOf, isMailWindow, localDate } from '#domain';
import { loadCalendar } from '../calendar.js';

/** An authority whose letters may leave at this moment, and from when on messages may be gathered into them. */
export interface OpenAuthority {
  id: string;
  gatherableSince: Instant;
}

/** Those of the authorities that may send at this moment: a working day of theirs between 07:30 and 17:00, or at any time. */
export async function authoritiesThatMaySend(
  manager: EntityManager,
  authorityIds: readonly string[],
  now: Instant,
): Promise<OpenAuthority[]> {
  const open: OpenAuthority[] = [];
  for (const id of authorityIds) {
    const calendar = await loadCalendar(manager, id);
    if (!isMailWindow(now, calendar)) continue;
    open.push({ id, gatherableSince: calendar.mailHours === 'any' ? 0 : gatherableSince(now) });
  }
  return open;
}

const MINUTE_MS = 60_000;

/**
 * From when on messages may be gathered now. What arose overnight or on a day off waits for the letter of the morning; what
 * arises in the half hour before it goes at once.
 */
function gatherableSince(now: Instant): Instant {
  const today: PlainDate = localDate(now);
  return now < instantOf(today, MAIL_TIME) + MINUTE_MS ? instantOf(today, MAIL_WINDOW.from) : 0;
}
