import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { findSetting, saveSetting } from 'db/settings';
import { type ChasingSettings, readChasingSettings } from '~/domain/chasing-settings';
import type { Viewer } from '~/domain/viewer';
import { followSettings } from './chasing-dates.server';

/** On which days areas are written to about what they have not sent; undefined for all but administrators. */
export async function readChasingDays(viewer: Viewer): Promise<ChasingSettings | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  return readChasingSettings(await findSetting(db, 'chasing'));
}

/**
 * Sets those days, and tells whether that changed any; what was still to go on other days is stopped. Undefined as in
 * readChasingDays.
 */
export async function saveChasingDays(
  viewer: Viewer,
  after: ChasingSettings,
  now: Date,
): Promise<boolean | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const before = readChasingSettings(await findSetting(tx, 'chasing'));
    if (JSON.stringify(before) === JSON.stringify(after)) return false;
    await saveSetting(tx, 'chasing', after);
    await followSettings(tx, before, now);
    const change = { setting: 'chasing', before, after };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'setting_changed', change }]);
    return true;
  });
}
