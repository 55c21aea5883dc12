import { replaceStore } from 'db/current';
import { openPostgres } from 'db/postgres';
import { openSqlite } from 'db/sqlite';
import type { Store } from 'db/store';
import { seedDemonstration } from 'seeds/demonstration/seed';
import { seedInstallation } from 'seeds/reference/seed';
import { topUpQuarters } from 'seeds/top-up';
import type { TestProject } from 'vitest/node';
import { worldNow } from './clock';
import { newDatabase, type OwnDatabase, onPostgres } from './databases';

declare module 'vitest' {
  interface ProvidedContext {
    demonstration: string;
    installation: string;
  }
}

/** Seeds each world once a run; test files copy them. */
export default async function setUp(project: TestProject) {
  const now = new Date(worldNow);
  const made: OwnDatabase[] = [];
  const seed = async (fill: (store: Store) => Promise<unknown>) => {
    const database = await newDatabase();
    made.push(database);
    const store = onPostgres ? openPostgres(database.address) : openSqlite(database.address);
    replaceStore(store);
    await store.migrate();
    await fill(store);
    await store.close();
    return database.address;
  };
  const log = console.log;
  console.log = () => {};
  project.provide('demonstration', await seed(() => seedDemonstration(now)));
  project.provide(
    'installation',
    await seed(async () => {
      await seedInstallation('administrator@example.org', now);
      await topUpQuarters(now);
    }),
  );
  console.log = log;
  return async () => {
    for (const database of made) await database.drop();
  };
}
