import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { Authority, OutboxItem, Person } from '#database';
import { type Instant, addDays, localDate, weekday } from '#domain';
import { loadCalendar } from '../calendar.js';
import { secretariatOf } from './recipients.js';

/** `payload.letter` of the outbox rows that carry a list instead of ledger rows. */
export type ListName = 'morning' | 'weekly';

/** Writes the secretariat's morning list of each authority that works today into the outbox, once a day. Returns how many. */
export async function morningList(db: DataSource, now: Instant): Promise<number> {
  return writeLists(db, now, async (manager, { id }) => {
    const calendar = await loadCalendar(manager, id);
    return calendar.isWorkingDay(localDate(now))
      ? { list: 'morning', recipients: [await secretariatOf(manager, id)] }
      : null;
  });
}

/** Writes leadership's weekly list on the first working day of the week, to each active leader. Returns how many. */
export async function weeklyList(db: DataSource, now: Instant): Promise<number> {
  return writeLists(db, now, async (manager, { id }) => {
    const calendar = await loadCalendar(manager, id);
    const today = localDate(now);
    const monday = addDays(today, -((weekday(today) + 6) % 7));
    if (calendar.onOrAfter(monday) !== today) return null;
    const leaders = await manager.findBy(Person, { authorityId: id, role: 'leader', active: true });
    return { list: 'weekly', recipients: leaders.map((person) => `person:${person.id}`) };
  });
}

async function writeLists(
  db: DataSource,
  now: Instant,
  plan: (manager: EntityManager, authority: Authority) => Promise<{ list: ListName; recipients: string[] } | null>,
): Promise<number> {
  let written = 0;
  for (const authority of await db.manager.find(Authority)) {
    const wanted = await plan(db.manager, authority);
    for (const recipient of wanted?.recipients ?? []) {
      written += await writeOnce(db.manager, {
        authorityId: authority.id,
        list: wanted?.list ?? 'morning',
        recipient,
        now,
      });
    }
  }
  return written;
}

/** The row's id is made of what it is: a second worker, or a second call, adds nothing. */
async function writeOnce(
  manager: EntityManager,
  row: { authorityId: string; list: ListName; recipient: string; now: Instant },
): Promise<number> {
  const { authorityId, list, recipient, now } = row;
  const at = new Date(now);
  const id = uuidOf(`${list} ${localDate(now)} ${authorityId} ${recipient}`);
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(OutboxItem)
    .values({ id, authorityId, kind: 'mail', payload: { letter: list }, recipient, notBefore: at, createdAt: at })
    .orIgnore()
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length;
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
