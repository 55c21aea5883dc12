import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Schema } from './schema';

/** What both engines can do inside a transaction. */
export type Tx = Omit<
  PgDatabase<PgQueryResultHKT, Schema>,
  'transaction' | 'execute' | 'selectDistinctOn' | 'refreshMaterializedView'
>;

/** What both engines can do outside one: look, never write. */
export type Reader = Pick<Tx, 'select' | 'selectDistinct' | '$with' | 'with' | '$count'>;

/** The database, on either engine. */
export interface Store {
  /** Looks things up; never sees an unfinished transaction, and cannot write. */
  db: Reader;
  /** All or nothing, as if nobody else were there. `work` may run more than once, so it talks only to `tx`. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Brings the tables up to date, from this engine's own folder unless told another; safe when several servers start at once. */
  migrate(folder?: string): Promise<void>;
  close(): Promise<void>;
}

/** The longest that a transaction may take, in milliseconds: while it is open, others wait for it. */
export const longestTransaction = 10_000;

const inside = new AsyncLocalStorage<true>();

/** Runs a transaction's work, refusing one inside another, which would wait for itself for ever. */
export function outermost<T>(run: () => Promise<T>): Promise<T> {
  if (inside.getStore())
    throw new Error('A transaction was opened inside a transaction: pass tx along instead.');
  return inside.run(true, run);
}

/**
 * Runs a transaction's work within the time it may take, on a handle that dies with it:
 * a statement that comes late throws instead of landing in whatever comes next on the connection.
 */
export async function withinLimit<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const mine = Proxy.revocable(tx, {});
  const tooLong = Promise.withResolvers<never>();
  const limit = setTimeout(
    () => tooLong.reject(new Error(`A transaction took longer than ${longestTransaction / 1000} seconds.`)),
    longestTransaction,
  );
  try {
    return await Promise.race([work(mine.proxy), tooLong.promise]);
  } finally {
    mine.revoke();
    clearTimeout(limit);
  }
}
