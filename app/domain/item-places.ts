import type { Pillar } from './proforma';

/** Where an item stands in the form, and what it is called for short. */
export type ItemPlace = { name: string; section: string };

/** Where each of these items stands, by code. */
export function itemPlaces(pillars: readonly Pillar[]): Record<string, ItemPlace> {
  const sections = pillars.flatMap((pillar) => pillar.sections);
  return Object.fromEntries(
    sections.flatMap(({ slug, items }) =>
      items.map(({ code, shortName }) => [code, { name: shortName, section: slug }]),
    ),
  );
}
