import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { queryLogger } from './query-count';
import { schemas } from './schema';
import { longestTransaction, outermost, type Store, withinLimit } from './store';

const migrationLock = 727_274;
const tries = 40;
const serializable = { isolationLevel: 'serializable', accessMode: 'read write' } as const;

/** Opens a PostgreSQL database through a pool; transactions are serializable and run again when they collide. */
export function openPostgres(connectionString: string): Store {
  const lost = (error: Error) => console.error('Database connection lost:', error.message);
  const pool = new pg.Pool({
    connectionString,
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 10_000,
    // Nothing is written but in a transaction, which says that it writes.
    options: '-c default_transaction_read_only=on',
    statement_timeout: 15_000,
    // For a server that stops answering; one that works ends its transactions itself, before this.
    idle_in_transaction_session_timeout: longestTransaction + 5_000,
  });
  // Idle connections and busy ones: without both listeners a failover kills the server.
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));
  const db = drizzle(pool, { casing: 'snake_case', schema: schemas.pg, logger: queryLogger });

  return {
    db,
    transaction: (work) =>
      outermost(async () => {
        for (let attempt = 1; ; attempt++) {
          try {
            return await db.transaction((tx) => withinLimit(tx, work), serializable);
          } catch (error) {
            if (!collided(error) || attempt === tries) throw error;
          }
          await sleep(Math.random() * Math.min(20 * attempt, 200));
        }
      }),
    async migrate(folder = 'migrations/pg') {
      const client = new pg.Client({ connectionString }).on('error', lost);
      await client.connect();
      try {
        // One server at a time; freed with the connection.
        await client.query('select pg_advisory_lock($1)', [migrationLock]);
        await migrate(drizzle(client), { migrationsFolder: folder });
      } finally {
        await client.end();
      }
    },
    close: () => pool.end(),
  };
}

function collided(error: unknown): boolean {
  if (!error || typeof error !== 'object') return false;
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === '40001' || code === '40P01' || collided(cause);
}
