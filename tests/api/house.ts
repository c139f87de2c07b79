import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { type DataSource, QueryFailedError } from 'typeorm';
import { hashPassword, readWaitingDrafts } from '#actions';
import { Authority, Person, Unit } from '#database';
import { type Instant, type Role, instantOf } from '#domain';
import { createApp } from '../../apps/api/src/app.js';
import { testDatabase } from '../support/index.js';

/** Monday morning, in the first working week of the year in which the plans of these specs begin. */
export const ISSUE_MORNING = instantOf('2026-01-05', '09:00');
export const PASSWORD = 'mat-khau-thu-nghiem';
/** Hashed once: argon2 is slow on purpose. */
const PASSWORD_HASH = await hashPassword(PASSWORD);

export const SECRETARIAT = 'Văn phòng HĐND và UBND xã';
export const CULTURE = 'Phòng Văn hóa - Xã hội xã';
export const POLICE = 'Công an xã';
export const HEALTH = 'Trạm Y tế xã';
export const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam xã';
const BODIES = [SECRETARIAT, CULTURE, POLICE, HEALTH, FRONT];

export type Agent = ReturnType<typeof request.agent>;

/** An authority of a spec: its units by name, and somebody signed in for each office. */
export interface Commune {
  authorityId: string;
  units: Map<string, string>;
  unit(name: string): string;
  /** Somebody of a role, signed in; of a unit where the role needs one. */
  as(role: Role, unitName?: string): Promise<Agent>;
  /** A second person of the same role, signed in. */
  another(role: Role, unitName?: string): Promise<Agent>;
}

/** The API on a database of the spec's own, with a clock the spec sets. */
export interface House {
  app: NestExpressApplication;
  server: Server;
  db: DataSource;
  clock: { now: Instant };
  /** Sets the clock, and keeps everybody signed in over the months between. */
  moveTo(now: Instant): Promise<void>;
  commune(place: string): Promise<Commune>;
}

/**
 * `const house = await openHouse();` at the top of a spec; it closes itself. `reads`: what is uploaded is read; not in a spec
 * that takes the database away.
 */
export async function openHouse(
  settings: { publicUrl?: string; webDir?: string; reads?: boolean } = {},
): Promise<House> {
  const database = await testDatabase();
  const clock = { now: ISSUE_MORNING };
  const app = await createApp({
    db: database.dataSource,
    publicUrl: settings.publicUrl ?? 'http://localhost:3000',
    mailboxUrl: null,
    now: () => clock.now,
    logLevel: null,
    webDir: settings.webDir ?? null,
  });
  await app.init();
  // Listening once: supertest would otherwise open and close the server for every request, under a running event stream too.
  await app.listen(0, '127.0.0.1');
  const stopReading = settings.reads === false ? null : readUploads(database.dataSource, clock);
  afterAll(async () => {
    try {
      await stopReading?.();
    } finally {
      await app.close();
      await database.drop();
    }
  });
  const server: Server = app.getHttpServer();
  const db = database.dataSource;
  const moveTo = async (now: Instant): Promise<void> => {
    clock.now = now;
    await db.query('UPDATE session SET expires_at = $1', [new Date(now + 12 * 3_600_000)]);
  };
  return { app, server, db, clock, moveTo, commune: (place) => makeCommune(db, server, place) };
}

/** What the worker does beside the API: reads what is uploaded. Returns what ends it. */
function readUploads(db: DataSource, clock: { now: Instant }): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const report = (event: { event: string }): void => {
    if (event.event === 'draft.reader-fault') throw new Error('The reader of files has a fault.');
  };
  const reading = (async () => {
    while (!signal.aborted) {
      await readWaitingDrafts({ db, now: () => clock.now, report, signal }).catch(unlessHidden);
      await pause(50);
    }
  })();
  return async () => {
    ending.abort();
    await reading;
  };
}

/** A spec hides a table for a moment, to see what a fault of our own is answered with. */
function unlessHidden(error: unknown): void {
  if (!(error instanceof QueryFailedError) || !error.message.includes('does not exist')) throw error;
}

async function makeCommune(db: DataSource, server: Server, place: string): Promise<Commune> {
  const authorityId = randomUUID();
  await db.manager.insert(Authority, { id: authorityId, name: `Ủy ban nhân dân xã ${place}`, place, level: 'xa' });
  const units = new Map(BODIES.map((name) => [name, randomUUID()]));
  for (const [name, id] of units) {
    await db.manager.insert(Unit, {
      ...{ id, authorityId, name, secretariat: name === SECRETARIAT, requested: name === FRONT },
      email: name === HEALTH ? null : `don-vi-${id.slice(0, 8)}@xa.example`,
    });
  }
  const unit = (name: string): string => {
    const id = units.get(name);
    if (!id) throw new Error(`no unit ${name}`);
    return id;
  };
  const signedIn = new Map<string, Promise<Agent>>();
  const another = async (role: Role, unitName?: string): Promise<Agent> => {
    const home = role === 'secretariat' ? SECRETARIAT : unitName;
    const login = await makePerson(db, { authorityId, role, unitId: home ? unit(home) : null });
    return signIn(server, login);
  };
  const as = (role: Role, unitName?: string): Promise<Agent> => {
    const key = `${role} ${unitName ?? ''}`;
    const known = signedIn.get(key) ?? another(role, unitName);
    signedIn.set(key, known);
    return known;
  };
  return { authorityId, units, unit, as, another };
}

/** An account with the password of all specs; returns its sign-in name. */
export async function makePerson(
  db: DataSource,
  person: { authorityId: string; role: Role; unitId: string | null; active?: boolean },
): Promise<string> {
  const id = randomUUID();
  const login = `nguoi.${id.slice(0, 8)}`;
  await db.manager.insert(Person, { ...person, id, login, displayName: 'Cán bộ thử', passwordHash: PASSWORD_HASH });
  return login;
}

/** An agent that keeps the session's cookie. */
export async function signIn(server: Server, login: string): Promise<Agent> {
  const agent = request.agent(server);
  await agent.post('/api/session').send({ login, password: PASSWORD }).expect(200);
  return agent;
}
