import { store } from 'db/current';
import { openQuarters } from '~/services/quarters.server';
import { seedProformas } from './reference/seed';

/** Loads the versions of the proforma that are missing, then adds the quarters that are; gives their names. */
export async function topUpQuarters(now: Date): Promise<string[]> {
  const { transaction } = await store();
  await transaction(seedProformas);
  return openQuarters(now);
}
