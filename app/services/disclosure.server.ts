import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { recordEvents } from 'db/events';
import { findSetting, saveSetting } from 'db/settings';
import type { Reader, Tx } from 'db/store';
import {
  chooseDisclosures,
  type Disclosure,
  type DisclosureAudience,
  type DisclosureChoice,
  type DisclosureSettings,
  minimumShown,
  readDisclosureSettings,
  readHelpedItems,
} from '~/domain/disclosure';
import { accept, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';

/** What this audience may be shown of areas; nothing until an administrator says otherwise. */
export async function readDisclosure(audience: DisclosureAudience): Promise<Disclosure> {
  const { db } = await store();
  return readDisclosureSettings(await findSetting(db, 'disclosure'))[audience];
}

/** What each audience may be shown of areas, and the minimum that can no longer change; undefined for all but administrators. */
export async function readDisclosures(viewer: Viewer): Promise<DisclosureSettings | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  const settings = readDisclosureSettings(await findSetting(db, 'disclosure'));
  const countedAt = minimumShown(settings, await hasFrozen(db));
  return { ...settings, ...(countedAt !== undefined && { countedAt }) };
}

/**
 * Sets that, and tells whether it changed anything; refused with the minimum that counts were shown with where another is
 * wanted. Undefined as in readDisclosures.
 */
export async function saveDisclosures(
  viewer: Viewer,
  wanted: DisclosureChoice,
  now: Date,
): Promise<Result<boolean, { countedAt: number }> | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const before = readDisclosureSettings(await findSetting(tx, 'disclosure'));
    const chosen = chooseDisclosures(before, wanted, await hasFrozen(tx));
    if (!chosen.ok) return chosen;
    const after = chosen.value;
    if (JSON.stringify(before) === JSON.stringify(after)) return accept(false);
    await saveSetting(tx, 'disclosure', after);
    const change = { setting: 'disclosure', before, after };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'setting_changed', change }]);
    return accept(true);
  });
}

/** Keeps for ever that help with this item was offered, so that no counts of it are shown; also when it is taken back. */
export async function keepHelpedItem(tx: Tx, code: string) {
  const before = readHelpedItems(await findSetting(tx, 'helped_items'));
  if (!before.has(code)) await saveSetting(tx, 'helped_items', [...before, code].sort());
}

async function hasFrozen(db: Reader) {
  return (await listEditions(db)).length > 0;
}
