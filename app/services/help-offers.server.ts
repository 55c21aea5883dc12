import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { deleteHelpOffer, findHelpOffer, saveHelpOffer } from 'db/help-offers';
import { countTry } from 'db/rate-limits';
import type { Tx } from 'db/store';
import { changedParts, type KeptOffer, seenOf, type TypedOffer } from '~/domain/help-offer';
import { helpOfferSchema } from '~/domain/help-offer-schema';
import { findIdentifyingFields, offerConfirmation } from '~/domain/help-offer-words';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { areaLedBy, asAreaLead } from './area-lead.server';
import { keepHelpedItem } from './disclosure.server';
import { itemsAsked, readPlace } from './help-place.server';

/** What is wrong with an offer as typed: where in it, and how to put it right. */
export type HelpFault = { path: readonly PropertyKey[]; text: string };

export type HelpRefusal =
  | { reason: 'faults'; faults: HelpFault[] }
  /** Somebody else saved an offer or took it back meanwhile; what stands there now. */
  | { reason: 'changed'; theirs: KeptOffer | undefined }
  | { reason: 'not_in_place' | 'identifying' | 'too_many' };

/** How often one person may change offers within an hour: far more often than anybody would by hand. */
const hourly = { window: 60 * 60 * 1000, most: 60 };

/**
 * Says that an area is happy to be asked about an item, or changes what it says; only about one that is in place in its
 * latest counted submission, and never over an offer that was not seen. Undefined when the viewer does not lead the area
 * or it is not asked the item.
 */
export async function offerHelp(
  viewer: Viewer,
  areaSlug: string,
  code: string,
  typed: TypedOffer,
  now: Date,
): Promise<Result<'offered' | 'changed' | 'same', HelpRefusal> | undefined> {
  const own = areaLedBy(viewer, areaSlug);
  const place = own && (await readPlace(now));
  const item = place && itemsAsked(place, own.id).find((each) => each.code === code);
  if (!item) return undefined;
  return asAreaLead(viewer, areaSlug, async (tx, area) => {
    if (item.standing !== 'in_place') return refuse({ reason: 'not_in_place' });
    const read = helpOfferSchema.safeParse(typed);
    if (!read.success) {
      const faults = read.error.issues.map(({ path, message }) => ({ path, text: message }));
      return refuse({ reason: 'faults', faults });
    }
    const looksIdentifying = findIdentifyingFields(typed).length > 0;
    if (looksIdentifying && typed.confirmed !== offerConfirmation(typed))
      return refuse({ reason: 'identifying' });
    const { hits } = await countTry(tx, `help-offer:${viewer.id}`, hourly.window, now);
    if (hits > hourly.most) return refuse({ reason: 'too_many' });
    const before = await findHelpOffer(tx, area.id, code);
    const changed = before ? changedParts(before, read.data) : [];
    if (before && changed.length === 0) return accept('same');
    if (seenOf(before) !== typed.seen) return refuse({ reason: 'changed', theirs: before });
    await saveHelpOffer(tx, {
      ...{ areaId: area.id, itemCode: code, offeredBy: viewer.id, offeredAt: now },
      ...read.data,
    });
    await keepHelpedItem(tx, code);
    const more = { ...(before && { changed }), ...(looksIdentifying && { confirmed: true }) };
    await record(tx, viewer, before ? 'help_offer_changed' : 'help_offered', area.id, code, more, now);
    return accept(before ? 'changed' : 'offered');
  });
}

/** Takes an area's offer back, its contact with it, whatever the area is asked now; undefined when the viewer does not lead it. */
export async function takeBackHelp(
  viewer: Viewer,
  areaSlug: string,
  code: string,
  now: Date,
): Promise<'taken_back' | 'none' | undefined> {
  return asAreaLead(viewer, areaSlug, async (tx, area) => {
    if (!(await deleteHelpOffer(tx, area.id, code))) return 'none';
    await record(tx, viewer, 'help_offer_taken_back', area.id, code, {}, now);
    return 'taken_back';
  });
}

/** Takes away any area's offer, its contact with it; undefined for all but administrators. */
export async function removeHelpOffer(
  viewer: Viewer,
  areaId: string,
  code: string,
  now: Date,
): Promise<'removed' | 'gone' | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    if (!(await deleteHelpOffer(tx, areaId, code))) return 'gone';
    await record(tx, viewer, 'help_offer_removed', areaId, code, {}, now);
    return 'removed';
  });
}

/** The record says who did what for which item, never who the contact is: taken back, nothing of that is kept. */
async function record(
  tx: Tx,
  viewer: Viewer,
  action: string,
  areaId: string,
  itemCode: string,
  more: Record<string, unknown>,
  now: Date,
) {
  const change = { area: areaId, item: itemCode, ...more };
  await recordEvents(tx, [{ at: now, actorId: viewer.id, action, change }]);
}
