import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { listFirstAnswers, listItemPast } from 'db/help-answers';
import { findHelpOffer, listHelpOffers } from 'db/help-offers';
import type { Reader } from 'db/store';
import { isShown } from '~/domain/help-offer';
import { ownArea, type Viewer } from '~/domain/viewer';
import { findHelpers } from '~/domain/who-can-help';
import { readDisclosure } from './disclosure.server';
import { loadOwnStandings } from './help-place.server';

/**
 * What an area can offer help with and what it can ask about: its items in place with its own offers, and the others with
 * how many areas are happy to be asked. Undefined when the area is not the viewer's own.
 */
export async function readAreaHelp(viewer: Viewer, areaSlug: string, now: Date) {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  const place = await loadOwnStandings(db, area, now);
  if (!place) return { area, inPlace: [], others: [] };
  const offers = await listHelpOffers(db, place.newest.id);
  const items = place.items.map(({ code, shortName, standing }) => ({
    code,
    shortName,
    standing,
    offered: offers.find((offer) => offer.itemCode === code && offer.area.id === area.id)?.contactName,
    happy: offers.filter((one) => one.itemCode === code && one.area.id !== area.id && isShown(one)).length,
  }));
  return {
    area,
    inPlace: items.filter(({ standing }) => standing === 'in_place'),
    others: items.filter(({ standing }) => standing !== 'in_place'),
  };
}

/**
 * One item as an area may offer help with it or ask for help: its own offer, and while it does not have the item in place
 * up to five areas that are happy to be asked, with their contacts. Undefined when the area is not the viewer's own or is
 * not asked the item.
 */
export async function readHelpItem(viewer: Viewer, areaSlug: string, code: string, now: Date) {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  const place = await loadOwnStandings(db, area, now);
  const found = place?.items.find((item) => item.code === code);
  if (!place || !found) return undefined;
  const { standing, statement, shortName } = found;
  const phases = place.opened.map(({ id }) => id);
  // Contacts are for those who have not got the item in place: nobody else is told them here.
  const asks = standing !== 'in_place';
  return {
    area,
    item: { code, statement, shortName },
    standing,
    own: await findHelpOffer(db, area.id, code),
    ...(asks ? await loadHelpers(db, area.id, code, phases) : { happy: 0, helpers: [] }),
  };
}

/** The areas that can help one area with an item, and how many more are happy to be asked. */
async function loadHelpers(db: Reader, areaId: string, code: string, phases: readonly string[]) {
  const newest = phases.at(-1) ?? '';
  const offers = (await listHelpOffers(db, newest, { itemCode: code })).filter(
    (offer) => isShown(offer) && offer.area.id !== areaId,
  );
  const ids = [areaId, ...offers.map(({ area }) => area.id)];
  const asked = (await listAskedAreas(db, [newest])).get(newest) ?? [];
  // An offer says that the item is in place now; what an area answered before is for who may see areas by name.
  const named = (await readDisclosure('areas')).kind === 'named';
  const told = named ? ids : [];
  const past = await listItemPast(db, code, told);
  const first = await listFirstAnswers(db, told);
  const areas = asked
    .filter(({ id }) => ids.includes(id))
    .map((area) => ({ ...area, past: past.get(area.id) ?? [], first: first[area.id] ?? {} }));
  const asking = areas.find(({ id }) => id === areaId);
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
