import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

const pgKit = {
  table: pg.pgTable,
  index: pg.index,
  unique: pg.unique,
  check: pg.check,
  primaryKey: pg.primaryKey,
  text: pg.text,
  int: pg.integer,
  bool: pg.boolean,
  at: () => pg.timestamp({ withTimezone: true, precision: 3 }),
  json: <T>() => pg.jsonb().$type<T>(),
  /** Made by a function out of what is stored, which may be of an older form. */
  jsonAs: <T>(read: (stored: never) => T) =>
    pg.customType<{ data: T }>({
      dataType: () => 'jsonb',
      toDriver: (value) => JSON.stringify(value),
      fromDriver: (stored) => read(stored as never),
    })(),
  bytes: pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' }),
  seq: () => pg.bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
};

/** The column vocabulary that the schema is written in, typed on the PostgreSQL half so that the compiler watches the engine nobody runs every day. */
export type Kit = typeof pgKit;

const sqliteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  unique: lite.unique,
  check: lite.check,
  primaryKey: lite.primaryKey,
  text: lite.text,
  int: lite.integer,
  bool: () => lite.integer({ mode: 'boolean' }),
  at: () => lite.integer({ mode: 'timestamp_ms' }),
  json: () => lite.text({ mode: 'json' }),
  jsonAs: <T>(read: (stored: never) => T) =>
    lite.customType<{ data: T; driverData: string }>({
      dataType: () => 'text',
      toDriver: (value) => JSON.stringify(value),
      fromDriver: (stored) => read(JSON.parse(stored) as never),
    })(),
  bytes: () => lite.blob({ mode: 'buffer' }),
  seq: () => lite.integer().primaryKey({ autoIncrement: true }),
} as unknown as Kit;

/** The vocabulary once for each engine. */
export const kits = { pg: pgKit, sqlite: sqliteKit };
