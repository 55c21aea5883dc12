import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { findSetting, saveSetting } from 'db/settings';
import {
  type Disclosure,
  type DisclosureAudience,
  type DisclosureSettings,
  readDisclosureSettings,
} from '~/domain/disclosure';
import type { Viewer } from '~/domain/viewer';

/** What this audience may be shown of areas; nothing until an administrator says otherwise. */
export async function readDisclosure(audience: DisclosureAudience): Promise<Disclosure> {
  const { db } = await store();
  return readDisclosureSettings(await findSetting(db, 'disclosure'))[audience];
}

/** What each audience may be shown of areas, for who sets it; undefined for all but administrators. */
export async function readDisclosures(viewer: Viewer): Promise<DisclosureSettings | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  return readDisclosureSettings(await findSetting(db, 'disclosure'));
}

/** Sets that, and tells whether it changed anything; undefined as in readDisclosures. */
export async function saveDisclosures(
  viewer: Viewer,
  wanted: DisclosureSettings,
  now: Date,
): Promise<boolean | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const before = readDisclosureSettings(await findSetting(tx, 'disclosure'));
    // What could not be read back would be withheld without a word.
    const after = readDisclosureSettings(wanted);
    if (JSON.stringify(before) === JSON.stringify(after)) return false;
    await saveSetting(tx, 'disclosure', after);
    const change = { setting: 'disclosure', before, after };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'setting_changed', change }]);
    return true;
  });
}
