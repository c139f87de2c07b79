import type { DataSource } from 'typeorm';
import { type RelayPorts, relay } from '#actions';
import { type Instant, type PlainDate, addDays, instantOf, localDate } from '#domain';
import type { VirtualClock } from './virtual-clock.js';
import type { VirtualWorkflows } from './virtual-workflows.js';

/** Reminders wait a minute for each other; the letters of a morning are written after it. */
const LETTERS_AFTER_MS = 90_000;
/** When people are at their desks and have read their mail. */
const ACTS_AT = '10:00';
/** Real time moves on while things happen; so far ahead of a moment the clock is set that nothing of it lies in the future. */
const AHEAD_MS = 1_000;

/** A play: the real workflows, the real relay, and people who act on their days. */
export interface Play {
  db: DataSource;
  clock: VirtualClock;
  workflows: VirtualWorkflows;
  ports: RelayPorts;
  people: People;
  /** Last day played. */
  until: PlainDate;
  /** Told each day on which something happens. */
  onDay?: (day: PlainDate) => void;
}

/** Those who act by themselves, not by the clock. */
export interface People {
  /** The next day on which somebody acts, on or after `from`; null when nobody will. */
  nextDay(from: PlainDate): Promise<PlainDate | null>;
  /** Everything that people do on a day. */
  act(now: () => Instant): Promise<void>;
}

/** Plays from the clock's moment through `until`: from one moment at which something happens to the next. */
export async function play(stage: Play): Promise<void> {
  let acted: PlainDate | null = null;
  await settle(stage);
  for (;;) {
    const next = await nextMoment(stage, acted);
    if (next === null || localDate(next.at) > stage.until) return;
    stage.onDay?.(localDate(next.at));
    stage.clock.goTo(next.at + AHEAD_MS);
    if (next.what === 'people') {
      await stage.people.act(() => stage.clock.now());
      acted = stage.clock.today();
    } else await stage.workflows.wakeDue();
    await settle(stage);
  }
}

/** Executes the outbox until it is empty, then a minute and a half later writes the letters that were waiting for each other. */
async function settle(stage: Play): Promise<void> {
  await drain(stage);
  if (await lettersWait(stage)) {
    stage.clock.goTo(stage.clock.now() + LETTERS_AFTER_MS);
    await drain(stage);
  }
}

async function drain({ db, ports, clock }: Play): Promise<void> {
  for (let busy = true; busy;) {
    const count = await relay(db, ports, clock.now());
    busy = count.letters + count.done + count.dropped > 0;
  }
}

async function lettersWait({ db, clock }: Play): Promise<boolean> {
  const by = new Date(clock.now() + LETTERS_AFTER_MS);
  const rows = await db.query<unknown[]>(
    `SELECT 1 FROM notification WHERE kind = 'mail' AND fate = 'pending' AND gather_at <= $1 LIMIT 1`,
    [by],
  );
  return rows.length > 0;
}

/** The earliest of: a workflow wakes, people act, a letter or a retry that waits for its hour. */
async function nextMoment(
  stage: Play,
  acted: PlainDate | null,
): Promise<{ at: Instant; what: 'clock' | 'people' | 'outbox' } | null> {
  const { workflows, people, clock, db } = stage;
  const today = clock.today();
  // A day's acts are done once: what they leave undone is looked at on the next.
  const actsOn = await people.nextDay(acted === today ? addDays(today, 1) : today);
  const acts = actsOn === null ? null : instantOf(actsOn, ACTS_AT);
  const moments = [
    { at: workflows.nextWake(), what: 'clock' as const },
    { at: acts === null ? null : Math.max(acts, clock.now()), what: 'people' as const },
    { at: await outboxMoment(db, clock.now()), what: 'outbox' as const },
  ].flatMap(({ at, what }) => (at === null ? [] : [{ at, what }]));
  return moments.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** When the outbox has something to do that is not yet due: a letter kept for a working morning, a failed one tried again. */
async function outboxMoment(db: DataSource, now: Instant): Promise<Instant | null> {
  const [row] = await db.query<{ at: Date | null }[]>(
    `SELECT min(at) AS at FROM (
       SELECT min(gather_at) AS at FROM notification WHERE kind = 'mail' AND fate = 'pending'
       UNION ALL SELECT min(not_before) FROM outbox_item WHERE status = 'pending') moments`,
  );
  if (!row?.at) return null;
  const at = row.at.getTime();
  return at > now ? at : nextLetterHour(now);
}

/** What is due and was not sent waits for mail hours: looked at again at each of the next mornings' letter times. */
function nextLetterHour(now: Instant): Instant {
  const today = instantOf(localDate(now), '08:01');
  return today > now ? today : today + 86_400_000;
}
