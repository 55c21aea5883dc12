import { listProgrammes } from 'db/areas';
import { store } from 'db/current';

/** Whether the service can answer people: the database is there and has its reference data. */
export async function isReady(): Promise<boolean> {
  const { db } = await store();
  return (await listProgrammes(db)).length > 0;
}
