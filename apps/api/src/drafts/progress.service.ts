import { type BeforeApplicationShutdown, Injectable, type MessageEvent } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Observable, type Subscriber } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Doing } from '#actions';
import { type FoundStep, findDraft, findSteps } from '#database';
import { notFound } from '../http/row-id.pipe.js';

/** The table is asked so often while a client watches: any replica may serve any draft. */
const POLL_MS = 300;
/** Proxies close what is silent for long. */
const HEARTBEAT_MS = 15_000;
/** A draft that nobody reads on is not watched for ever; the client's EventSource comes back by itself. */
const LONGEST_MS = 30 * 60_000;

/** Behind one of these nothing comes for now: reading has ended, or the plan stands. */
const LAST_STEPS = ['ready', 'failed', 'issued'];

/** Tells clients how the reading and issuing of a draft goes on. */
@Injectable()
export class ProgressService implements BeforeApplicationShutdown {
  private readonly closing = new AbortController();

  /**
   * The steps of a draft of the actor's authority: all so far, or those behind `lastEventId`, then each new one. Ends behind `ready`, `failed` or
   * `issued` unless more has followed it already. Throws DomainError `not-found`.
   */
  async watch({ db, actor }: Doing, draftId: string, lastEventId = '0'): Promise<Observable<MessageEvent>> {
    const draft = await findDraft(db.manager, actor.authorityId, draftId);
    if (!draft) throw notFound();
    const after = /^\d{1,18}$/.test(lastEventId) ? lastEventId : '0';
    return new Observable((client) => {
      const left = new AbortController();
      const signal = AbortSignal.any([left.signal, this.closing.signal]);
      follow(db, draftId, { after, client, signal }).catch((error: unknown) => {
        if (signal.aborted) client.complete();
        else client.error(error);
      });
      return () => left.abort();
    });
  }

  beforeApplicationShutdown(): void {
    this.closing.abort();
  }
}

interface Watching {
  after: string;
  client: Subscriber<MessageEvent>;
  signal: AbortSignal;
}

async function follow(db: DataSource, draftId: string, { after, client, signal }: Watching): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  let beat = Date.now();
  let seen = after;
  while (!signal.aborted && Date.now() < until) {
    const steps = await findSteps(db.manager, draftId, seen);
    for (const step of steps) client.next(eventOf(step));
    const last = steps.at(-1);
    if (last) [seen, beat] = [last.id, Date.now()];
    if (last && LAST_STEPS.includes(last.step)) break;
    if (!last && (await isAtRest(db, draftId, seen))) break;
    if (Date.now() - beat >= HEARTBEAT_MS) {
      client.next({ type: 'heartbeat', data: '' });
      beat = Date.now();
    }
    await pause(POLL_MS, undefined, { signal });
  }
  client.complete();
}

/** Nothing new, and the last step the client has seen was a last one: it came back behind the end. */
async function isAtRest(db: DataSource, draftId: string, seen: string): Promise<boolean> {
  const before = String(BigInt(seen) - 1n);
  const [step] = seen === '0' ? [] : await findSteps(db.manager, draftId, before);
  return step !== undefined && step.id === seen && LAST_STEPS.includes(step.step);
}

const eventOf = ({ id, step, detail, at }: FoundStep): MessageEvent => ({
  id,
  data: { step, detail, at: at.toISOString() },
});
