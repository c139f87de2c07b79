import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Actor, Instant } from '#domain';

/** Who acts, on which database, and when: what every act of a person gets. */
export interface Doing {
  db: DataSource;
  actor: Actor;
  /** The moment of the act; never read from the clock, so that a rehearsal can play any day. */
  now: Instant;
}

/** An act under way: everything it does goes through this one transaction. */
export interface Acting {
  manager: EntityManager;
  actor: Actor;
  now: Instant;
  /** `now` as PostgreSQL takes it. */
  at: Date;
}

const DEADLOCK = '40P01';
const MOST_TRIES = 3;

/**
 * Runs an act as one transaction: everything or nothing. When PostgreSQL gives up one of two acts that wait for each
 * other, the act given up starts anew; it has left nothing behind.
 */
export async function transact<T>(doing: Doing, act: (acting: Acting) => Promise<T>): Promise<T> {
  const { db, actor, now } = doing;
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((manager) => act({ manager, actor, now, at: new Date(now) }));
    } catch (error) {
      if (attempt >= MOST_TRIES || sqlStateOf(error) !== DEADLOCK) throw error;
    }
  }
}

/** The SQLSTATE of a refusal by PostgreSQL; null for anything else. */
export function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const cause: unknown = error.driverError;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/** True when a row refused by PostgreSQL would have been a second one of its kind (unique_violation). */
export const isDuplicate = (error: unknown): boolean => sqlStateOf(error) === '23505';
