import { listProgrammes } from 'db/areas';
import { store } from 'db/current';

/** Whether the service can answer people: the database is there and has its reference data. */
export async function isReady(): Promise<boolean> {
  try {
    const { db } = await store();
    return (await listProgrammes(db)).length > 0;
  } catch (error) {
    console.error('Not ready:', error instanceof Error ? error.message : error);
    return false;
  }
}
