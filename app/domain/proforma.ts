import type { Meanings } from './meaning';
import type { Status } from './status';

/** A programme's stable id: `ffc` (pathfinder) or `fnp` (family networks pilot). */
export type ProgrammeId = string;

/** One statement of the proforma. */
export type Item = {
  /** Stable across versions, e.g. `FH-FD-05`; figures and links are keyed by it. */
  code: string;
  /** The statement word for word. */
  statement: string;
  /** A few words for grids and sentences; ours, agreed once, never a replacement for the statement. */
  shortName: string;
  /** The programmes whose areas are asked this item. */
  programmes: readonly ProgrammeId[];
};

export type Section = {
  /** E.g. `FH-FD`. */
  code: string;
  /** The section's part of an address, e.g. `front-door`. */
  slug: string;
  title: string;
  /** The proforma's own column heading for each status in this section. */
  statusHeadings: Record<Status, string>;
  items: readonly Item[];
};

export type Pillar = { code: string; slug: string; title: string; sections: readonly Section[] };

/** One version of the form. */
export type Proforma = {
  version: number;
  title: string;
  /** Where the wording comes from and under what licence it is used. */
  source: string;
  licence: string;
  /** The heading of the comment column. */
  commentHeading: string;
  pillars: readonly Pillar[];
  /** What counts as in place, item by item; a version that was made without has none. */
  meanings?: Meanings;
  /** Of an item that follows from another, the code of that other: it is not in place before that is. */
  after?: Readonly<Record<string, string>>;
  /** Codes of items whose answers cannot be compared with the version before, although their words may be the same. */
  notComparable?: readonly string[];
  /** By code, the last version up to this one that marks the item so; worked out as forms are read, never stored. */
  unlikeSince?: Readonly<Record<string, number>>;
};

/** Every section, in form order. */
export function sectionsOf(proforma: Proforma): Section[] {
  return proforma.pillars.flatMap((pillar) => pillar.sections);
}

/** Every item, in form order. */
export function itemsOf(proforma: Proforma): Item[] {
  return sectionsOf(proforma).flatMap((section) => section.items);
}

/** The section with this slug, with the pillar it stands in; undefined when there is none. */
export function findSection(proforma: Proforma, slug: string) {
  for (const pillar of proforma.pillars) {
    const section = pillar.sections.find((candidate) => candidate.slug === slug);
    if (section) return { pillar, section };
  }
  return undefined;
}

/** The item with this code, with its section and pillar; undefined when there is none. */
export function findItem(proforma: Proforma, code: string) {
  for (const pillar of proforma.pillars)
    for (const section of pillar.sections) {
      const item = section.items.find((candidate) => candidate.code === code);
      if (item) return { pillar, section, item };
    }
  return undefined;
}

/** The pillars and sections with only these items. */
export function pillarsWith(proforma: Proforma, items: readonly Item[]): Pillar[] {
  const codes = new Set(items.map((item) => item.code));
  return proforma.pillars.flatMap((pillar) => {
    const sections = pillar.sections.flatMap((section) => {
      const inScope = section.items.filter((item) => codes.has(item.code));
      return inScope.length > 0 ? [{ ...section, items: inScope }] : [];
    });
    return sections.length > 0 ? [{ ...pillar, sections }] : [];
  });
}

/** The items that this area is asked in a phase, in form order: its programme's, less those it was excused. */
export function itemsInScope(
  proforma: Proforma,
  area: { programme: ProgrammeId; outOfScope: readonly string[] },
): Item[] {
  return itemsOf(proforma).filter(
    ({ code, programmes }) => programmes.includes(area.programme) && !area.outOfScope.includes(code),
  );
}

/** Tells which items each area is asked; areas that are asked alike share one set. */
export function scopesIn(proforma: Proforma) {
  const known = new Map<string, ReadonlySet<string>>();
  return (area: Parameters<typeof itemsInScope>[1]): ReadonlySet<string> => {
    const key = [area.programme, ...area.outOfScope].join('/');
    const scope = known.get(key) ?? new Set(itemsInScope(proforma, area).map(({ code }) => code));
    known.set(key, scope);
    return scope;
  };
}
