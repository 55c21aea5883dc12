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
export type GridRow = Pick<HeatmapRow, 'code' | 'shortName'> & {
  /** Where items have a row each, and room to say it. */
  statement?: string;
};
export type GridArea = Pick<Heatmap['areas'][number], 'slug' | 'name' | 'wave'> &
  InPlace & {
    /** What it sent; null where it has not. */
    submission: string | null;
    /** The key of the group it stands in; empty where areas are not grouped. */
    group: string;
    /** Its answers, where areas stand against items. */
    line?: HeatmapLine;
    /** Its shares, where areas stand against sections. */
    shares?: string;
  };
export type GridGroup = Omit<HeatmapGroup, 'items'> & {
  title: string;
  /** Item by item or section by section, as writeCounts writes them. */
  columns: string;
};
export type GridView = InPlace & {
  phase: { id: string; name: string };
  /** By which the figures of the grid can be found. */
  reference?: string | undefined;
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
  /** Over every area: each item's total, or each section's, as writeCounts writes them. */
  columns: string;
  page: { number: number; pages: number; from: number; to: number };
  areas: readonly GridArea[];
  listed: { slug: string } | null;
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
  const { standing, moved, was, lastKnown } = cell;
  const before = was ? midSentence(statusNames[was]) : 'no answer';
  const said = lastKnown
    ? [standingNames[standing], `last answered ${midSentence(statusNames[lastKnown])}`]
    : [standingNames[standing], sayMove(moved), sayFresh(cell)];
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

/** `confirmed as still correct`, `carried over without a word` or `comment changed`; a change of status is said by where it moved. */
export function sayFresh({ fresh, moved }: Pick<GridCell, 'fresh' | 'moved'>): string | undefined {
  if (fresh === 'changed') return sayMove(moved) ? undefined : commentChanged;
  return fresh ? midSentence(freshnessNames[fresh]) : undefined;
}

/** What the mark of an answer whose comment alone changed means. */
export const commentChanged = 'comment changed';

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

/** Where the answers in place that were counted are, of one item or of all; undefined where no reference names them. */
export function countedAddress(reference: string | undefined, item?: string): string | undefined {
  return reference && `${paths.figure(reference, { item, status: 'in_place' })}#picked`;
}

/** Every row of the grid, in form order. */
export function gridRows({ pillars }: Pick<GridView, 'pillars'>): GridRow[] {
  return pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}
