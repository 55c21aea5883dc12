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
  /** Brings the tables up to date; safe when several servers start at once. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

const inside = new AsyncLocalStorage<true>();

/** Runs a transaction's work, refusing one inside another, which would wait for itself for ever. */
export function outermost<T>(run: () => Promise<T>): Promise<T> {
  if (inside.getStore())
    throw new Error('A transaction was opened inside a transaction: pass tx along instead.');
  return inside.run(true, run);
}
