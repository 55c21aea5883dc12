import { store } from 'db/current';
import { listHelpOffers } from 'db/help-offers';
import { type HelpOffer, isShown } from '~/domain/help-offer';
import { buildHelpOverview, hasNoHelper } from '~/domain/help-overview';
import { sectionsOf } from '~/domain/proforma';
import { roleNames, seesProgramme, type Viewer } from '~/domain/viewer';
import { type About, sayTaker } from '~/spreadsheets/about';
import { fileName } from '~/spreadsheets/file-name';
import { helpCsv, helpJson } from '~/spreadsheets/help-file';
import { isIllustrative } from './figures.server';
import { type Place, placeOffers, readOffers, readPlace } from './help-place.server';

/** Which items are asked for: every one, or only those that nobody has offered to help with. */
export type HelpQuery = { withoutHelper: boolean };

/**
 * Every item with the areas that have it in place, those of them that are happy to be asked, and those that have not got
 * it in place, each area by its latest counted submission; for administrators also every offer there is, to be removed.
 * No contact is in it. Undefined when the viewer does not see the programme, or no phase has opened.
 */
export async function readHelpOverview(viewer: Viewer, { withoutHelper }: HelpQuery, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const place = await readPlace(now);
  if (!place) return undefined;
  const { newest, proforma, asked, latest } = place;
  const offers = await readOffers(place);
  const { rows, ...overview } = buildHelpOverview(proforma, asked, latest, offers);
  const places = new Map(
    sectionsOf(proforma).flatMap(({ title, items }) => items.map(({ code }) => [code, title] as const)),
  );
  return {
    ...overview,
    phase: { id: newest.id, name: newest.name },
    asAt: now,
    items: rows.length,
    rows: rows
      .filter((row) => !withoutHelper || hasNoHelper(row))
      .map((row) => ({ ...row, section: places.get(row.code) ?? '' })),
    offers: viewer.role === 'administrator' ? offersByItem(place, offers) : null,
  };
}

/** Every offer under its item, also of items that are asked no longer. */
function offersByItem({ names }: Place, offers: readonly HelpOffer[]) {
  const byItem = Map.groupBy(offers, ({ itemCode }) => itemCode);
  return [...names]
    .map(([code, shortName]) => ({
      code,
      shortName,
      offers: (byItem.get(code) ?? []).map((offer) => ({
        area: { id: offer.area.id, name: offer.area.name },
        shown: isShown(offer),
      })),
    }))
    .filter(({ offers }) => offers.length > 0);
}

/** The same as a file, with the page's filter; `address` is that page's. Undefined where the page would be. */
export async function readHelpFile(
  viewer: Viewer,
  query: HelpQuery & { address: string },
  format: 'csv' | 'json',
  now: Date,
) {
  const overview = await readHelpOverview(viewer, query, now);
  if (!overview) return undefined;
  const illustrative = await isIllustrative();
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: query.withoutHelper ? ['Only items with no helper'] : [],
    illustrative,
    state: 'Each area as it stands in its latest counted submission, with the offers of this moment',
    address: query.address,
  };
  const name = fileName('who can help', overview.phase.id, format, illustrative);
  return format === 'csv'
    ? { body: helpCsv(overview, about), type: 'text/csv; charset=utf-8', name }
    : { body: JSON.stringify(helpJson(overview, about)), type: 'application/json', name };
}

/**
 * The areas that are happy to be asked about one item now, in name order, with their contacts: for those who see the
 * programme, who are told a contact nowhere else.
 */
export async function readHappyAreas(viewer: Viewer, itemCode: string, now: Date) {
  const { db } = await store();
  const offers = seesProgramme(viewer) ? await listHelpOffers(db, itemCode) : [];
  const place = offers.length > 0 ? await readPlace(now) : undefined;
  if (!place) return [];
  return placeOffers(place, offers)
    .filter(isShown)
    .map(({ area: { slug, name }, contactName, contactEmail }) => ({
      slug,
      name,
      contactName,
      contactEmail,
    }));
}
