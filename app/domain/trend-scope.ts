import { type Proforma, sectionsOf } from './proforma';
import type { TrendScope } from './trend';

/** The scope that an address names: `programme`, a pillar's or section's slug, or an item's code; undefined for none. */
export function scopeNamed(proforma: Proforma, value: string): TrendScope | undefined {
  if (value === 'programme') return { kind: 'programme' };
  const pillar = proforma.pillars.find(({ slug }) => slug === value);
  if (pillar) return { kind: 'pillar', code: pillar.code };
  const sections = sectionsOf(proforma);
  const section = sections.find(({ slug }) => slug === value);
  if (section) return { kind: 'section', code: section.code };
  const known = sections.some(({ items }) => items.some(({ code }) => code === value));
  return known ? { kind: 'item', code: value } : undefined;
}

/** The one item whose answers need to be read; codes are in capitals and slugs are not. */
export function itemCodeIn(scope: string): string | undefined {
  return /^[A-Z0-9-]+$/.test(scope) ? scope : undefined;
}

/** The pillars, sections and items that a scope can be chosen from. */
export function scopeChoices({ pillars }: Proforma) {
  return pillars.map(({ slug, title, sections }) => ({
    slug,
    title,
    sections: sections.map((section) => ({
      slug: section.slug,
      title: section.title,
      items: section.items.map(({ code, shortName }) => ({ code, shortName })),
    })),
  }));
}

/** Where a scope is found among other pages: its pillar, or the one item that it is; and whether there is such a scope. */
export function placeIn(proforma: Proforma, value: string) {
  const scope = scopeNamed(proforma, value);
  const pillar = proforma.pillars.find(
    ({ slug, sections }) => slug === value || sections.some((section) => section.slug === value),
  )?.slug;
  return { known: scope !== undefined, pillar, item: scope?.kind === 'item' ? scope.code : undefined };
}
