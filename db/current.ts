import { dialect } from './schema';
import type { Store } from './store';

// On the global object, because a development reload evaluates this module again.
const holder = globalThis as { pathfinderStore?: Promise<Store> };

/** Opens the database that `DATABASE_URL` (postgres://…) or else `DATABASE_FILE` (default data/app.db) names. */
export async function openStore(): Promise<Store> {
  if (dialect === 'pg') {
    const { openPostgres } = await import('./postgres');
    return openPostgres(process.env.DATABASE_URL ?? '');
  }
  // better-sqlite3 13 dies without a word on a Node without Node-API 10, so say why first.
  if (Number(process.versions.napi) < 10)
    throw new Error(`Node ${process.version} is too old: use Node 22.14 or later.`);
  const { openSqlite } = await import('./sqlite');
  return openSqlite(process.env.DATABASE_FILE ?? 'data/app.db');
}

/** The database of this process, opened at first use. */
export function store(): Promise<Store> {
  holder.pathfinderStore ??= openStore();
  return holder.pathfinderStore;
}

/** Puts another database in its place, for tests and seeding. */
export function replaceStore(next: Store): void {
  holder.pathfinderStore = Promise.resolve(next);
}
