import { filterItems, type ItemFilter, itemFilters } from '~/domain/item-filter';
import { findSection, type Section, sectionsOf } from '~/domain/proforma';
import { isUnlocked } from '~/domain/save';
import type { AreaReturn } from '~/services/returns.server';

/**
 * A section of a return, and the one after it that holds anything of what is shown: while only some items may be
 * changed, any of those, unless what is shown is queries, which can be replied to all the same. Undefined when there is
 * no such section.
 */
export function placeOf(found: AreaReturn, slug: string | undefined) {
  const inScope = { ...found.proforma, pillars: found.pillars };
  const here = findSection(inScope, slug ?? '');
  if (!here) return undefined;
  const all = sectionsOf(inScope);
  const later = all.slice(all.indexOf(here.section) + 1);
  const { actions, unlocked, problems } = found;
  const next = (show: ItemFilter) => {
    const any = show === 'queries' || !actions.includes('edit');
    return later.find((section) =>
      filterItems(codesOf(section), show, toldOf(found)).some(
        (code) => any || isUnlocked(code, unlocked, problems),
      ),
    );
  };
  return { ...here, next };
}

/** What a filter of items looks at. */
export function toldOf({ answers, before, queries }: AreaReturn) {
  const open = Object.values(queries)
    .flat()
    .filter(({ state }) => state !== 'closed');
  return { answers, before: before?.answers ?? {}, queried: new Set(open.map(({ code }) => code)) };
}

/** The codes of a section's items. */
export function codesOf(section: Section): string[] {
  return section.items.map(({ code }) => code);
}

/** What is recorded for these codes. */
export function pick<Value>(
  record: Readonly<Record<string, Value>>,
  codes: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(codes.flatMap((code) => (record[code] ? [[code, record[code] as Value]] : [])));
}

/** How many items of the whole return each filter lets through, and the first section that holds one. */
export function filtersOf(found: AreaReturn) {
  const sections = found.pillars.flatMap((pillar) => pillar.sections);
  const told = toldOf(found);
  return itemFilters
    .filter((filter) => filter !== 'all')
    .map((filter) => {
      const holding = sections.map((section) => ({
        slug: section.slug,
        count: filterItems(codesOf(section), filter, told).length,
      }));
      const count = holding.reduce((sum, one) => sum + one.count, 0);
      return { filter, count, section: holding.find((one) => one.count > 0)?.slug };
    });
}
