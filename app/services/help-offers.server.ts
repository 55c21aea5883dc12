import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { deleteHelpOffer, findHelpOffer, saveHelpOffer } from 'db/help-offers';
import { countTry } from 'db/rate-limits';
import type { Tx } from 'db/store';
import { changedParts, type HelpContent } from '~/domain/help-offer';
import { helpOfferSchema } from '~/domain/help-offer-schema';
import { accept, type Result, refuse } from '~/domain/result';
import type { Standing } from '~/domain/status';
import { ownArea, type Viewer } from '~/domain/viewer';
import type { OwnArea } from './area-lead.server';
import { loadOwnStandings } from './help-place.server';

/** What is wrong with an offer as typed: where in it, and how to put it right. */
export type HelpFault = { path: readonly PropertyKey[]; text: string };

export type HelpRefusal =
  | { reason: 'faults'; faults: HelpFault[] }
  | { reason: 'not_in_place' }
  | { reason: 'too_many' };

/** How often one person may change offers within an hour: far more often than anybody would by hand. */
const hourly = { window: 60 * 60 * 1000, most: 60 };

/**
 * Says that an area is happy to be asked about an item, or changes what it says; only about one that is in place in its
 * latest counted submission. Undefined when the area is not the viewer's own or is not asked the item.
 */
export async function offerHelp(
  viewer: Viewer,
  areaSlug: string,
  code: string,
  typed: HelpContent,
  now: Date,
): Promise<Result<'offered' | 'changed' | 'same', HelpRefusal> | undefined> {
  return forOwnItem(viewer, areaSlug, code, now, async (tx, area, standing) => {
    if (standing !== 'in_place') return refuse({ reason: 'not_in_place' });
    const read = helpOfferSchema.safeParse(typed);
    if (!read.success) {
      const faults = read.error.issues.map(({ path, message }) => ({ path, text: message }));
      return refuse({ reason: 'faults', faults });
    }
    const { hits } = await countTry(tx, `help-offer:${viewer.id}`, hourly.window, now);
    if (hits > hourly.most) return refuse({ reason: 'too_many' });
    const before = await findHelpOffer(tx, area.id, code);
    const changed = before ? changedParts(before, read.data) : [];
    if (before && changed.length === 0) return accept('same');
    const whose = { areaId: area.id, itemCode: code, offeredBy: viewer.id, offeredAt: now };
    await saveHelpOffer(tx, { ...whose, ...read.data });
    const action = before ? 'help_offer_changed' : 'help_offered';
    await record(tx, viewer, action, area, code, before ? { changed } : {}, now);
    return accept(before ? 'changed' : 'offered');
  });
}

/** Takes an area's offer back, its contact with it; also while the item is no longer in place. Undefined as in offerHelp. */
export async function takeBackHelp(
  viewer: Viewer,
  areaSlug: string,
  code: string,
  now: Date,
): Promise<'taken_back' | 'none' | undefined> {
  return forOwnItem(viewer, areaSlug, code, now, async (tx, area) => {
    if (!(await deleteHelpOffer(tx, area.id, code))) return 'none';
    await record(tx, viewer, 'help_offer_taken_back', area, code, {}, now);
    return 'taken_back';
  });
}

/** Does one thing to what a person's own area offers for an item that it is asked. */
async function forOwnItem<Outcome>(
  viewer: Viewer,
  areaSlug: string,
  code: string,
  now: Date,
  change: (tx: Tx, area: OwnArea, standing: Standing) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const place = await loadOwnStandings(tx, area, now);
    const found = place?.items.find((item) => item.code === code);
    return found && change(tx, area, found.standing);
  });
}

/** The record says who did what for which item, never who the contact is: taken back, nothing of that is kept. */
async function record(
  tx: Tx,
  viewer: Viewer,
  action: string,
  area: OwnArea,
  itemCode: string,
  more: Record<string, unknown>,
  now: Date,
) {
  const change = { area: area.id, item: itemCode, ...more };
  await recordEvents(tx, [{ at: now, actorId: viewer.id, action, change }]);
}
