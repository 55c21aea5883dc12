import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { findHelpOffer } from 'db/help-offers';
import { isShown } from '~/domain/help-offer';
import { ownArea, type Viewer } from '~/domain/viewer';
import { findHelpers, pastsIn } from '~/domain/who-can-help';
import { areaLedBy } from './area-lead.server';
import { readDisclosure } from './disclosure.server';
import { readStatusFigures } from './figures.server';
import { itemsAsked, type Place, readOffers, readPlace } from './help-place.server';

/**
 * What an area can offer help with and what it can ask about: its items in place with its own offers, the others with how
 * many areas are happy to be asked, and its offers with items that it is not asked now. Undefined when the area is not
 * the viewer's own.
 */
export async function readAreaHelp(viewer: Viewer, areaSlug: string, now: Date) {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const mayOffer = areaLedBy(viewer, areaSlug) !== undefined;
  const place = await readPlace(now);
  if (!place) return { area, mayOffer, inPlace: [], others: [], unasked: [], known: [] };
  const offers = await readOffers(place);
  const own = new Map(
    offers.filter((offer) => offer.area.id === area.id).map((offer) => [offer.itemCode, offer]),
  );
  const items = itemsAsked(place, area.id).map(({ code, shortName, standing }) => ({
    code,
    shortName,
    standing,
    offered: own.get(code)?.contactName,
    happy: offers.filter((one) => one.itemCode === code && one.area.id !== area.id && isShown(one)).length,
  }));
  const codes = new Set(items.map(({ code }) => code));
  return {
    area,
    mayOffer,
    inPlace: items.filter(({ standing }) => standing === 'in_place'),
    others: items.filter(({ standing }) => standing !== 'in_place'),
    unasked: [...own.values()]
      .filter(({ itemCode }) => !codes.has(itemCode))
      .map(({ itemCode: code, contactName }) => ({
        code,
        shortName: place.names.get(code) ?? code,
        offered: contactName,
      })),
    /** What items are called, whether or not anything is said of them above. */
    known: [...place.names].map(([code, shortName]) => ({ code, shortName })),
  };
}

/**
 * One item as an area may offer help with it or ask for help: its own offer, and while it does not have the item in place
 * up to five areas that are happy to be asked, with their contacts. Undefined when the area is not the viewer's own or is
 * not asked the item.
 */
export async function readHelpItem(viewer: Viewer, areaSlug: string, code: string, now: Date) {
  const area = ownArea(viewer, areaSlug);
  const place = area && (await readPlace(now));
  const found = place && itemsAsked(place, area.id).find((item) => item.code === code);
  if (!found) return undefined;
  const { standing, statement, shortName } = found;
  const { db } = await store();
  // Contacts are for those who have not got the item in place: nobody else is told them here.
  const asks = standing !== 'in_place';
  return {
    area,
    mayOffer: areaLedBy(viewer, areaSlug) !== undefined,
    item: { code, statement, shortName },
    standing,
    own: await findHelpOffer(db, area.id, code),
    ...(asks ? await readHelpers(place, area.id, code) : { happy: 0, helpers: [] }),
  };
}

/** The areas that can help one area with an item, and how many more are happy to be asked. */
async function readHelpers(place: Place, areaId: string, code: string) {
  const offers = (await readOffers(place, code)).filter(
    (offer) => isShown(offer) && offer.area.id !== areaId,
  );
  // An offer says that the item is in place now; what an area answered before is for who may see areas by name.
  const named = (await readDisclosure('areas')).kind === 'named';
  const pasts = named ? pastsIn(await readFrozen(place), code) : undefined;
  const areas = place.asked.map((area) => ({ ...area, ...(pasts?.get(area.id) ?? { past: [], first: {} }) }));
  const asking = areas.find(({ id }) => id === areaId);
  const phases = place.opened.map(({ id }) => id);
  return {
    happy: offers.length,
    helpers: (asking ? findHelpers(asking, areas, offers, phases) : []).map(({ offer, since, reasons }) => ({
      name: offer.area.name,
      since,
      reasons,
      contactName: offer.contactName,
      contactEmail: offer.contactEmail,
      note: offer.note,
      links: offer.links,
    })),
  };
}

/** The figures of closed phases as they were last frozen, in time order: an open phase is nobody else's to see. */
async function readFrozen({ opened }: Place) {
  const { db } = await store();
  const last = new Map((await listEditions(db)).map((edition) => [edition.phaseId, edition]));
  return readStatusFigures(
    opened.flatMap((phase) => {
      const edition = last.get(phase.id);
      return edition ? { ...phase, edition } : [];
    }),
  );
}
