import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { dialect, schemas } from 'db/schema';
import { getTableName } from 'drizzle-orm';
import { newDatabase, onPostgres } from 'tests/support/databases';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { migrationsWith } from './extra-migration';
import { ownDatabase } from './own-database';
import { countRows, openRaw } from './raw';

const tables = Object.values(schemas[dialect]).map((table) => getTableName(table));
const empty = Object.fromEntries(tables.map((table) => [table, 0]));

describe('migrating an empty database', async () => {
  const database = await ownDatabase();
  const raw = await database.raw();

  it('makes every table of the schema', async () => {
    expect(await countRows(raw, tables)).toEqual(empty);
  });

  it('can be done again, which changes nothing', async () => {
    await database.open().migrate();
    expect(await countRows(raw, tables)).toEqual(empty);
  });

  it('leaves nothing behind when a migration fails half-way', async () => {
    const folder = migrationsWith([
      'create table half_made (id text primary key)',
      'select * from no_such_table',
    ]);
    await expect(database.open().migrate(folder)).rejects.toThrow();
    await expect(raw.rows('select * from half_made')).rejects.toThrow(/half_made/);
    expect(await countRows(raw, tables)).toEqual(empty);
  });
});

test('four servers that start at once on a new database migrate it one after the other', async () => {
  const database = await newDatabase();
  const raw = await openRaw(database.address);
  const migrating = await asIfMigrating(database.address);
  onTestFinished(async () => {
    await raw.close();
    await database.drop();
  });
  const oneTakes = await timeOneAlone();
  const servers = Array.from({ length: 4 }, () => startMigrating(database.address));
  await sleep(4 * oneTakes);
  await expect(countRows(raw, tables)).rejects.toThrow();
  await migrating.close();
  expect(await Promise.all(servers)).toEqual(servers.map(() => ({ code: 0, said: '' })));
  expect(await countRows(raw, tables)).toEqual(empty);
});

test.each(['sqlite', 'pg'])(
  'each migration for %s is newer than the one before, or databases would skip it',
  (engine) => {
    const journal = JSON.parse(readFileSync(`migrations/${engine}/meta/_journal.json`, 'utf8'));
    const times: number[] = journal.entries.map(({ when }: { when: number }) => when);
    expect(times).not.toEqual([]);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  },
);

/** Runs the migration script in a process of its own; gives its exit code and what it complained of. */
function startMigrating(address: string): Promise<{ code: number | null; said: string }> {
  const { DATABASE_URL: _url, DATABASE_FILE: _file, ...environment } = process.env;
  const where = onPostgres ? { DATABASE_URL: address } : { DATABASE_FILE: address };
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/migrate.ts'], {
    env: { ...environment, ...where, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** How long a server takes that nobody keeps waiting, in milliseconds, on this machine as busy as it is. */
async function timeOneAlone(): Promise<number> {
  const database = await newDatabase();
  onTestFinished(database.drop);
  const began = performance.now();
  await startMigrating(database.address);
  return performance.now() - began;
}

/** Holds what a server holds while it migrates, until it is closed. */
async function asIfMigrating(address: string) {
  const held = await openRaw(onPostgres ? address : `${address}.migrating`);
  await held.rows(onPostgres ? 'select pg_advisory_lock(727274)' : 'begin exclusive');
  return held;
}
