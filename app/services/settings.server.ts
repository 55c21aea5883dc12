import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { saveSetting } from 'db/settings';
import type { Viewer } from '~/domain/viewer';
import { keepsDutiesApart } from './standing.server';

/** What an administrator can set for the programme; undefined for everybody else. */
export async function readSettings(viewer: Viewer) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  return { separateSignOff: await keepsDutiesApart(db) };
}

/** Sets whether whoever prepares a return may also sign it, and tells whether that changed; undefined as in readSettings. */
export async function saveSettings(
  viewer: Viewer,
  { separateSignOff }: { separateSignOff: boolean },
  now: Date,
): Promise<boolean | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const before = await keepsDutiesApart(tx);
    if (before === separateSignOff) return false;
    await saveSetting(tx, 'separate_sign_off', separateSignOff);
    const change = { setting: 'separate_sign_off', before, after: separateSignOff };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'setting_changed', change }]);
    return true;
  });
}
