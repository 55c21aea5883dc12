import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { queryLogger } from './query-count';
import { schemas } from './schema';
import { longestTransaction, outermost, type Reader, type Store, type Tx, withinLimit } from './store';

const config = { casing: 'snake_case', schema: schemas.sqlite, logger: queryLogger } as const;

const mostPrepared = 200;

/** Opens the embedded database in this file, made if absent: one connection reads, one writes. */
export function openSqlite(file: string): Store {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const writer = connect(file, 'busy_timeout = 0');
  const reader = connect(file, 'query_only = ON');
  const tx = drizzle(writer, config) as unknown as Tx;
  let last: Promise<unknown> = Promise.resolve();

  const transaction: Store['transaction'] = (work) =>
    outermost(() => {
      const turn = last.then(() => runAlone(writer, tx, work));
      last = turn.catch(() => {});
      return turn;
    });

  return {
    db: drizzle(reader, config) as unknown as Reader,
    transaction,
    migrate: async (folder = 'migrations/sqlite') => migrateFile(file, folder),
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}

function connect(file: string, last: string) {
  const connection = new Database(file, { timeout: 10_000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', last])
    connection.pragma(pragma);
  return preparingOnce(connection);
}

/** Keeps the statements it has prepared, most recently used last: to prepare one takes longer than to run it. */
function preparingOnce(connection: Database.Database) {
  const prepared = new Map<string, Database.Statement>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((source: string) => {
    const statement = prepared.get(source) ?? prepare(source);
    prepared.delete(source);
    prepared.set(source, statement);
    const [oldest = source] = prepared.keys();
    if (prepared.size > mostPrepared) prepared.delete(oldest);
    // Whoever asked for rows as arrays before did so for themselves.
    return statement.reader ? statement.raw(false) : statement;
  }) as typeof connection.prepare;
  return connection;
}

async function runAlone<T>(writer: Database.Database, tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await begin(writer);
  try {
    const result = await withinLimit(tx, work);
    writer.exec('commit');
    return result;
  } catch (error) {
    if (writer.inTransaction) writer.exec('rollback');
    throw error;
  }
}

/** Takes the write lock; when another process has it, waits without stopping this one. */
async function begin(writer: Database.Database) {
  const end = performance.now() + longestTransaction;
  for (;;) {
    try {
      writer.exec('begin immediate');
      return;
    } catch (error) {
      const busy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY');
      if (!busy || performance.now() > end) throw error;
    }
    await sleep(5 + Math.random() * 20);
  }
}

function migrateFile(file: string, folder: string) {
  const lock = new Database(`${file}.migrating`, { timeout: 60_000 });
  const connection = new Database(file, { timeout: 60_000 });
  try {
    lock.exec('begin exclusive');
    // On, a table that is rebuilt would take its children's rows with it, and the migrator would report success.
    connection.pragma('foreign_keys = OFF');
    migrate(drizzle(connection), { migrationsFolder: folder });
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`The migration broke ${broken.length} foreign keys.`);
  } finally {
    connection.close();
    lock.close();
  }
}
