import type { StatusFigures } from '../figures';
import type { Proforma } from '../proforma';

/** An item as the open data know it: one for each meaning that its code has had, by its newest name. */
export type StrandedItem = { key: string; code: string; name: string; strand: string };

/**
 * The items of all these phases, in the order of the newest form and then of those before it. An item whose meaning
 * changed stands as another one from the version on that changed it, so that nothing is compared across the change.
 */
export function strandedItems(figures: readonly StatusFigures[]): StrandedItem[] {
  const found = new Map<string, StrandedItem>();
  for (const { proforma } of figures.toReversed())
    for (const pillar of proforma.pillars)
      for (const { code, shortName } of pillar.sections.flatMap(({ items }) => items)) {
        const key = keyOf(proforma, code);
        const since = proforma.unlikeSince?.[code];
        const name = tidy(`${code} ${shortName}${since ? ` (as asked since form ${since})` : ''}`);
        if (!found.has(key)) found.set(key, { key, code, name, strand: tidy(pillar.title) });
      }
  return [...found.values()];
}

/** The items that one phase's form asks, by key. */
export function itemKeys(proforma: Proforma): ReadonlyMap<string, string> {
  const items = proforma.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  return new Map(items.map(({ code }) => [keyOf(proforma, code), code]));
}

function keyOf({ unlikeSince }: Proforma, code: string): string {
  return `${code} ${unlikeSince?.[code] ?? 0}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
