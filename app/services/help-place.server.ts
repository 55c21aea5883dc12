import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { listHelpOffers } from 'db/help-offers';
import { listPhases, listProformas } from 'db/phases';
import type { HelpOffer } from '~/domain/help-offer';
import { standingNow } from '~/domain/help-overview';
import { phaseStateAt } from '~/domain/phase';
import { itemsOf, scopesIn } from '~/domain/proforma';
import { readLastAnswers } from './figures.server';

/**
 * What help between areas stands on, which is about now, whatever is looked at: the phases that have opened, in time
 * order, whom the newest asks what, and what each area last sent. Undefined before the first phase.
 */
export async function readPlace(now: Date) {
  const { db } = await store();
  const opened = (await listPhases(db)).filter((phase) => phaseStateAt(phase, now) !== 'upcoming');
  const newest = opened.at(-1);
  const proformas = await listProformas(db);
  const proforma = proformas.find(({ version }) => version === newest?.proformaVersion);
  if (!newest || !proforma) return undefined;
  const scopeOf = scopesIn(proforma);
  const asked = (await listAskedAreas(db, [newest.id])).get(newest.id) ?? [];
  const items = proformas.flatMap(itemsOf);
  return {
    opened,
    newest,
    proforma,
    asked: asked.map((area) => ({ ...area, scope: scopeOf(area) })),
    // A phase that opened at this moment would come after all that was sent.
    latest: await readLastAnswers({ ...newest, opensAt: now }),
    /** What items are called, also those that are asked no longer. */
    names: new Map(items.map(({ code, shortName }) => [code, shortName])),
  };
}

export type Place = NonNullable<Awaited<ReturnType<typeof readPlace>>>;

/** The items that the newest phase asks an area, in form order, each with where it stands by its latest counted submission. */
export function itemsAsked({ proforma, asked, latest }: Place, areaId: string) {
  const area = asked.find(({ id }) => id === areaId);
  return itemsOf(proforma).flatMap((item) =>
    area?.scope.has(item.code) ? { ...item, standing: standingNow(area, latest, item.code) } : [],
  );
}

/** Every offer of help, or those with one item, each with where its area stands. */
export async function readOffers(place: Place, itemCode?: string): Promise<HelpOffer[]> {
  const { db } = await store();
  return placeOffers(place, await listHelpOffers(db, itemCode));
}

/** These offers, each with where its area stands; out of scope where it is asked no longer. */
export function placeOffers(
  { asked, latest }: Place,
  offers: readonly Omit<HelpOffer, 'standing'>[],
): HelpOffer[] {
  const byId = new Map(asked.map((area) => [area.id, area]));
  return offers.map((offer) => {
    const area = byId.get(offer.area.id);
    return { ...offer, standing: area ? standingNow(area, latest, offer.itemCode) : 'not_in_scope' };
  });
}
