import { createHmac, randomBytes } from 'node:crypto';
import { store } from 'db/current';
import { findSetting, saveSetting } from 'db/settings';

/** The setting that holds the key; who has it can tell which area has which number. */
const setting = 'anonymous_key';

/**
 * An order of areas that says nothing of their names, the same for all that is ever made of one phase. Another phase has
 * another, so that nobody follows a numbered area from quarter to quarter until something gives it away.
 */
export async function readAnonymousOrder(
  phaseId: string,
): Promise<(areaId: string, otherId: string) => number> {
  const { db, transaction } = await store();
  const known = await findSetting(db, setting);
  const key = typeof known === 'string' ? known : await transaction(makeKey);
  const placeOf = (id: string) => createHmac('sha256', key).update(`${phaseId} ${id}`).digest('hex');
  return (a, b) => (placeOf(a) < placeOf(b) ? -1 : 1);
}

async function makeKey(tx: Parameters<typeof saveSetting>[0]): Promise<string> {
  const known = await findSetting(tx, setting);
  if (typeof known === 'string') return known;
  const key = randomBytes(32).toString('hex');
  await saveSetting(tx, setting, key);
  return key;
}
