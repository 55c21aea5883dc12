import type { Heatmap, HeatmapCell } from './heatmap';
import { isStatus } from './status';

/** How much of a section an area has in place, of its answers to the section's items. */
export type SectionShare = {
  inPlace: number;
  answered: number;
  /** Items of the section in scope for the area; 0 where the section does not ask it. */
  inScope: number;
  /** The same in the phase before; no answers where it gave none. */
  was: { inPlace: number; answered: number };
  /** Answers that moved up and that slipped back since, counted apart. */
  up: number;
  back: number;
};

/** One section: each area's share, in the heatmap's order of areas, and all of them together. */
export type SectionShares = {
  pillar: string;
  code: string;
  slug: string;
  title: string;
  shares: readonly SectionShare[];
  inPlace: number;
  answered: number;
};

/** Area × section: the answers of a heatmap section by section. */
export function buildSectionShares({ areas, pillars }: Heatmap): SectionShares[] {
  return pillars.flatMap((pillar) =>
    pillar.sections.map(({ code, slug, title, rows }) => ({
      pillar: pillar.title,
      code,
      slug,
      title,
      shares: areas.map((_, at) => shareOf(rows.flatMap(({ cells }) => cells.slice(at, at + 1)))),
      inPlace: rows.reduce((total, row) => total + row.inPlace, 0),
      answered: rows.reduce((total, row) => total + row.answered, 0),
    })),
  );
}

/** How dark a share is shaded: 0 for none or no answers, then 1 to 4 by quarters of the base, up to all of it. */
export function shadeOf(part: number, base: number): 0 | 1 | 2 | 3 | 4 {
  if (part === 0 || base === 0) return 0;
  if (part * 4 >= base * 3) return 4;
  if (part * 2 >= base) return 3;
  return part * 4 >= base ? 2 : 1;
}

function shareOf(cells: readonly HeatmapCell[]): SectionShare {
  const count = (holds: (cell: HeatmapCell) => boolean) => cells.filter(holds).length;
  return {
    inPlace: count(({ standing }) => standing === 'in_place'),
    answered: count(({ standing }) => isStatus(standing)),
    inScope: count(({ standing }) => standing !== 'not_in_scope'),
    was: { inPlace: count(({ was }) => was === 'in_place'), answered: count(({ was }) => was !== null) },
    up: count(({ moved }) => moved === 'up'),
    back: count(({ moved }) => moved === 'back'),
  };
}

/** Shares as text, since a national grid has well over a thousand. */
export function writeShares(shares: readonly SectionShare[]): string {
  return shares
    .map(({ inPlace, answered, inScope, was, up, back }) =>
      [inPlace, answered, inScope, was.inPlace, was.answered, up, back].join(' '),
    )
    .join();
}

/** The shares that a text holds. */
export function readShares(text: string): SectionShare[] {
  return text.split(',').map((share) => {
    const [inPlace = 0, answered = 0, inScope = 0, was = 0, wasAnswered = 0, up = 0, back = 0] = share
      .split(' ')
      .map(Number);
    return { inPlace, answered, inScope, was: { inPlace: was, answered: wasAnswered }, up, back };
  });
}
