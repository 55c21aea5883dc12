import { store } from 'db/current';
import { openQuarters } from '~/services/quarters.server';
import { seedFacts, seedProformas } from './reference/seed';

/**
 * Loads the versions of the proforma that are missing and what the documents say, then adds the quarters that are;
 * gives their names.
 */
export async function topUpQuarters(now: Date): Promise<string[]> {
  const { transaction } = await store();
  await transaction(async (tx) => {
    await seedProformas(tx);
    await seedFacts(tx);
  });
  return openQuarters(now);
}
