import { type Freshness, freshnessNames } from '~/domain/freshness';
import type { Heatmap, HeatmapCell, HeatmapRow } from '~/domain/heatmap';
import type { HeatmapOrder } from '~/domain/heatmap-order';
import { type Standing, standingNames, statusNames } from '~/domain/status';
import { midSentence } from '~/domain/words';
import { paths } from '~/paths';

/** A heatmap as the grid shows it: without what areas wrote. */
export type GridCell = Pick<HeatmapCell, 'standing' | 'moved' | 'fresh' | 'lastKnown'>;
export type GridRow = Omit<HeatmapRow, 'cells'> & { cells: readonly GridCell[] };
export type GridArea = Omit<Heatmap['areas'][number], 'reference' | 'programme'>;
export type GridView = {
  phase: { id: string; name: string };
  previous: string | null;
  inPlace: number;
  answered: number;
  /** How many answers are how fresh, beside those of the phase before. */
  freshness: Record<Freshness, number>;
  waves: readonly { wave: number; asked: number; sent: number; inPlace: number; answered: number }[];
  areas: readonly GridArea[];
  pillars: readonly {
    slug: string;
    title: string;
    sections: readonly { slug: string; title: string; rows: readonly GridRow[] }[];
  }[];
};

/** The letter that stands for each status in a cell, always with a key beside the grid. */
export const letters = { in_place: 'P', in_design: 'D', not_implemented: 'N' } as const;

export const orderNames: Record<HeatmapOrder, string> = {
  wave: 'Wave, then name',
  name: 'Name',
  'in-place': 'Most in place first',
};

/** A cell in words: `In place, moved up`, `Not submitted, last answered in design`. */
export function sayCell({ standing, moved, fresh, lastKnown }: GridCell): string {
  if (lastKnown) return `${standingNames[standing]}, last answered ${midSentence(statusNames[lastKnown])}`;
  return [standingNames[standing], sayMove(moved), sayFresh(fresh)].filter(Boolean).join(', ');
}

/** `moved up` or `slipped back`; undefined when it did neither. */
export function sayMove(moved: GridCell['moved']): string | undefined {
  if (moved === 'up') return 'moved up';
  return moved === 'back' ? 'slipped back' : undefined;
}

/** `confirmed as still correct` or `carried over without a word`; a change is said by where it moved, or on the item’s page. */
export function sayFresh(fresh: GridCell['fresh']): string | undefined {
  return fresh && fresh !== 'changed' ? midSentence(freshnessNames[fresh]) : undefined;
}

/** What a cell shows: a letter, a bracketed small one for an earlier answer, or a dash. */
export function cellText(standing: Standing, lastKnown: GridCell['lastKnown']): string {
  if (lastKnown) return `(${letters[lastKnown].toLowerCase()})`;
  if (standing === 'not_in_scope') return '';
  return standing === 'not_submitted' ? '–' : letters[standing];
}

/** Where an area's answer to an item stands in full. */
export function answerAddress(code: string, phase: string, area: string): string {
  return `${paths.item(code, { phase })}#area-${area}`;
}
