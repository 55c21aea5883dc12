import { type Freshness, freshnessNames } from '~/domain/freshness';
import type { GridBy } from '~/domain/grid-choices';
import type { Heatmap, HeatmapRow } from '~/domain/heatmap';
import type { HeatmapGroup, HeatmapGrouping, InPlace } from '~/domain/heatmap-groups';
import type { HeatmapLine, LineCell } from '~/domain/heatmap-line';
import type { HeatmapOrder } from '~/domain/heatmap-order';
import { type Standing, standingNames, statusNames } from '~/domain/status';
import { midSentence, plural } from '~/domain/words';
import { paths } from '~/paths';

/** A heatmap as the grid shows it: without what areas wrote, and each area's answers as text. */
export type GridCell = LineCell;
export type GridRow = Omit<HeatmapRow, 'cells'>;
export type GridArea = Pick<Heatmap['areas'][number], 'slug' | 'name' | 'wave'> &
  InPlace & {
    sent: boolean;
    /** The key of the group it stands in; empty where areas are not grouped. */
    group: string;
    /** Its answers, where areas stand against items. */
    line?: HeatmapLine;
    /** Its shares, where areas stand against sections. */
    shares?: string;
  };
export type GridGroup = Omit<HeatmapGroup, 'items'> & { title: string; columns: readonly InPlace[] };
export type GridView = InPlace & {
  phase: { id: string; name: string };
  previous: string | null;
  base: number;
  sent: number;
  /** How many answers are how fresh, beside those of the phase before. */
  freshness: Record<Freshness, number>;
  /** How many answers have had no word for so many phases. */
  stale: { after: number; count: number };
  by: GridBy;
  layout: 'columns' | 'rows';
  grouping: HeatmapGrouping | null;
  groups: readonly GridGroup[];
  /** Over every area: each item's total, or each section's. */
  columns: readonly InPlace[];
  page: { number: number; pages: number; from: number; to: number };
  areas: readonly GridArea[];
  listed: { slug: string; submissionId: string | null } | null;
  wordPhases: readonly string[];
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

/** A cell in words: `In place, in design in May 2024, last confirmed in July 2025`; the phase before is named when it is given. */
export function sayCell(cell: GridCell, previous?: string | null): string {
  const { standing, moved, was, fresh, lastKnown } = cell;
  const before = was ? midSentence(statusNames[was]) : 'no answer';
  const said = lastKnown
    ? [standingNames[standing], `last answered ${midSentence(statusNames[lastKnown])}`]
    : [standingNames[standing], sayMove(moved), sayFresh(fresh)];
  const isAnswer = standing !== 'not_in_scope';
  return [...said, previous && isAnswer && `${before} in ${previous}`, saySince(cell)]
    .filter(Boolean)
    .join(', ');
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

/** `last changed or confirmed in February 2025`; undefined when that is not known. */
export function saySince({ since }: Pick<GridCell, 'since'>): string | undefined {
  return since ? `last changed or confirmed in ${since}` : undefined;
}

/** What the mark of a stale answer means. */
export function sayStale(after: number): string {
  return `not confirmed for ${plural(after, 'phase')} or more`;
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

/** Every row of the grid, in form order. */
export function gridRows({ pillars }: Pick<GridView, 'pillars'>): GridRow[] {
  return pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}
