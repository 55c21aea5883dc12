import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export const onPostgres = !!process.env.DATABASE_URL?.startsWith('postgres');

/** A database of a test's own: where it is, and how to be rid of it. */
export type OwnDatabase = { address: string; drop(): Promise<void> };

/** A new database, empty or copied from another whole; nobody may be using the other meanwhile. */
export async function newDatabase(copyOf?: string): Promise<OwnDatabase> {
  return onPostgres ? newPostgres(copyOf) : newFile(copyOf);
}

async function newFile(copyOf?: string): Promise<OwnDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pathfinder-'));
  const address = path.join(folder, 'app.db');
  if (copyOf) copyFileSync(copyOf, address);
  return { address, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function newPostgres(copyOf?: string): Promise<OwnDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = copyOf ? ` template "${new URL(copyOf).pathname.slice(1)}"` : '';
  await onServer(`create database "${name}"${template}`);
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = `/${name}`;
  return { address: url.href, drop: () => onServer(`drop database "${name}" with (force)`) };
}

async function onServer(statement: string) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  // Two test files may copy the same template at the same moment, which PostgreSQL refuses.
  await client.query('select pg_advisory_lock(727275)');
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
