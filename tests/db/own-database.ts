import type { Store } from 'db/store';
import { findUser, listAreasOfUser } from 'db/users';
import { newDatabase } from 'tests/support/databases';
import { openDatabase } from 'tests/support/world';
import { afterAll, expect, onTestFinished } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { openRaw, type Raw } from './raw';

export type Shared = {
  address: string;
  /** One more store on the same database, as another server would open it. */
  open(): Store;
  /** A connection that knows nothing of the store and its rules. */
  raw(): Promise<Raw>;
};

/**
 * A database of one's own, copied or else empty and migrated; gone, with all its stores, after the file,
 * or after the test when that is what calls.
 */
export async function ownDatabase(copyOf?: string): Promise<Shared> {
  const afterwards = expect.getState().currentTestName ? onTestFinished : afterAll;
  const database = await newDatabase(copyOf);
  const opened: { close(): Promise<void> }[] = [];
  const keep = <Kept extends { close(): Promise<void> }>(kept: Kept) => {
    opened.push(kept);
    return kept;
  };
  afterwards(async () => {
    for (const each of opened) await each.close();
    await database.drop();
  });
  const open = () => keep(openDatabase(database.address));
  if (!copyOf) await open().migrate();
  return { address: database.address, open, raw: async () => keep(await openRaw(database.address)) };
}

/** A person as services know them. */
export async function viewerOf({ db }: Store, id: string): Promise<Viewer> {
  const user = await findUser(db, id);
  if (!user) throw new Error(`Nobody in this database is ${id}.`);
  const { name, email, role } = user;
  return { id, name, email, role, areas: await listAreasOfUser(db, id) };
}
