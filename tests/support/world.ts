import { replaceStore } from 'db/current';
import { openPostgres } from 'db/postgres';
import { openSqlite } from 'db/sqlite';
import type { Store } from 'db/store';
import { findUser, listAreasOfUser } from 'db/users';
import { afterAll, inject, vi } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { redirectWithSession } from '~/http/session.server';
import { continueAs } from '~/services/sign-in.server';
import { worldNow } from './clock';
import { newDatabase, onPostgres } from './databases';

export type World = {
  store: Store;
  now: Date;
  /** The Cookie header of a new session of this person, by demonstration key. */
  signIn(key: string): Promise<string>;
  /** This person as services know them. */
  viewer(key: string): Promise<Viewer>;
};

/** A demonstration database of this test file's own, with the clock standing where it was seeded. */
export function demonstrationWorld(): Promise<World> {
  process.env.DEMONSTRATION = '1';
  return openWorld(inject('demonstration'));
}

/** A real installation's database: reference data and one invited administrator. */
export function installationWorld(): Promise<World> {
  return openWorld(inject('installation'));
}

/** Opens a database by its address, on the engine this run is on. */
export function openDatabase(address: string): Store {
  return onPostgres ? openPostgres(address) : openSqlite(address);
}

async function openWorld(template: string): Promise<World> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(worldNow) });
  const database = await newDatabase(template);
  const store = openDatabase(database.address);
  replaceStore(store);
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  return {
    store,
    now: new Date(worldNow),
    async signIn(key) {
      const token = await continueAs(key, undefined, new Date());
      if (!token) throw new Error(`Nobody in this world is ${key}.`);
      const response = await redirectWithSession(token, '/');
      return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    },
    async viewer(key) {
      const user = await findUser(store.db, key);
      if (!user) throw new Error(`Nobody in this world is ${key}.`);
      const { id, name, email, role } = user;
      return { id, name, email, role, areas: await listAreasOfUser(store.db, id) };
    },
  };
}
