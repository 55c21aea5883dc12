import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { findSetting, saveSetting } from 'db/settings';
import { readExportDays } from '~/domain/pack-exports';
import type { Viewer } from '~/domain/viewer';

/** For how many days a file that was made can be taken; undefined for all but administrators. */
export async function readKeptDays(viewer: Viewer): Promise<number | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  return readExportDays(await findSetting(db, 'export_days'));
}

/** Sets that for files made from now on, and tells whether it changed; undefined as in readKeptDays. */
export async function saveKeptDays(viewer: Viewer, after: number, now: Date): Promise<boolean | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const before = readExportDays(await findSetting(tx, 'export_days'));
    if (before === after) return false;
    await saveSetting(tx, 'export_days', after);
    const change = { setting: 'export_days', before, after };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'setting_changed', change }]);
    return true;
  });
}
