import { standingOf, submissionsByArea } from './coverage';
import type { PhaseFigures, StepBack } from './figures';
import { headingOf, type MatrixArea, matrixAreaOf } from './matrix';
import { directionOf } from './movement';
import type { Phase } from './phase';
import type { Item } from './proforma';
import { isStatus, type Standing, type Status } from './status';
import { compareNames } from './words';

/** Statuses by area id, then item code. */
export type LastKnown = Readonly<Record<string, Readonly<Record<string, Status>>>>;

export type HeatmapOrder = 'name' | 'wave' | 'in-place';

/** One area's standing on one item, with what it was in the phase before. */
export type HeatmapCell = {
  areaSlug: string;
  standing: Standing;
  comment: string;
  stepBack: StepBack | null;
  /** Against the phase before, where the area answered in both; null where it did not. */
  moved: 'up' | 'back' | 'same' | null;
  /** What the area last said in an earlier phase, shown (never counted) where it has not submitted. */
  lastKnown: Status | null;
};

export type HeatmapRow = {
  code: string;
  statement: string;
  shortName: string;
  /** One for each of the heatmap's areas, in the same order. */
  cells: readonly HeatmapCell[];
  /** In place among the areas that sent and have it in scope. */
  inPlace: number;
  answered: number;
};

/** Area × item in one phase. */
export type Heatmap = {
  phase: Phase;
  base: number;
  sent: number;
  /** Each with its own total of items in place and items answered. */
  areas: readonly (MatrixArea & { inPlace: number; answered: number; inScope: number })[];
  pillars: readonly {
    code: string;
    slug: string;
    title: string;
    sections: readonly { code: string; slug: string; title: string; rows: readonly HeatmapRow[] }[];
  }[];
};

/** Builds the grid with areas in name order; `previous` is undefined in a first phase. */
export function buildHeatmap(
  figures: PhaseFigures,
  previous: PhaseFigures | undefined,
  lastKnown: LastKnown,
): Heatmap {
  const columns = columnsOf(figures, previous, lastKnown);
  const pillars = figures.proforma.pillars.map((pillar) => ({
    ...headingOf(pillar),
    sections: pillar.sections.map((section) => ({
      ...headingOf(section),
      rows: section.items.map((item) => rowOf(item, columns)),
    })),
  }));
  const rows = pillars.flatMap((pillar) => pillar.sections.flatMap((section) => section.rows));
  return {
    phase: figures.phase,
    base: columns.length,
    sent: columns.filter(({ submission }) => submission).length,
    areas: columns.map(({ area, submission }, at) => ({
      ...matrixAreaOf(area, submission),
      ...totalsOf(rows.flatMap((row) => row.cells[at] ?? [])),
    })),
    pillars,
  };
}

/** By name, by wave, or most in place first (one that sent with none before one that has not sent). */
export function sortAreas(heatmap: Heatmap, by: HeatmapOrder): Heatmap {
  const order = heatmap.areas
    .map((area, at) => ({ area, at }))
    .sort((a, b) => areaOrders[by](a.area, b.area) || compareNames(a.area, b.area))
    .map(({ at }) => at);
  const reorder = <Entry>(entries: readonly Entry[]) => order.flatMap((at) => entries.slice(at, at + 1));
  return {
    ...heatmap,
    areas: reorder(heatmap.areas),
    pillars: heatmap.pillars.map((pillar) => ({
      ...pillar,
      sections: pillar.sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({ ...row, cells: reorder(row.cells) })),
      })),
    })),
  };
}

function columnsOf(figures: PhaseFigures, previous: PhaseFigures | undefined, lastKnown: LastKnown) {
  const submissions = submissionsByArea(figures);
  const askedBefore = new Map(previous?.asked.map((area) => [area.id, area]));
  const submissionsBefore = previous && submissionsByArea(previous);
  return figures.asked.map((area) => ({
    area,
    submission: submissions.get(area.id),
    areaBefore: askedBefore.get(area.id),
    submissionBefore: submissionsBefore?.get(area.id),
    lastKnown: lastKnown[area.id] ?? {},
  }));
}

type Column = ReturnType<typeof columnsOf>[number];

function rowOf({ code, statement, shortName }: Item, columns: readonly Column[]): HeatmapRow {
  const cells = columns.map((column) => cellOf(code, column));
  const { inPlace, answered } = totalsOf(cells);
  return { code, statement, shortName, cells, inPlace, answered };
}

function cellOf(code: string, column: Column): HeatmapCell {
  const { area, submission, areaBefore, submissionBefore, lastKnown } = column;
  const standing = standingOf(area, submission, code);
  const before = areaBefore ? standingOf(areaBefore, submissionBefore, code) : 'not_submitted';
  const answer = isStatus(standing) ? submission?.answers[code] : undefined;
  return {
    areaSlug: area.slug,
    standing,
    comment: answer?.comment ?? '',
    stepBack: answer?.stepBack ?? null,
    moved: isStatus(standing) && isStatus(before) ? directionOf(before, standing) : null,
    lastKnown: standing === 'not_submitted' ? (lastKnown[code] ?? null) : null,
  };
}

function totalsOf(cells: readonly HeatmapCell[]) {
  return {
    inPlace: cells.filter(({ standing }) => standing === 'in_place').length,
    answered: cells.filter(({ standing }) => isStatus(standing)).length,
    inScope: cells.filter(({ standing }) => standing !== 'not_in_scope').length,
  };
}

type HeatmapArea = Heatmap['areas'][number];

const areaOrders: Record<HeatmapOrder, (a: HeatmapArea, b: HeatmapArea) => number> = {
  name: () => 0,
  wave: (a, b) => a.wave - b.wave,
  'in-place': (a, b) => b.inPlace - a.inPlace || b.answered - a.answered,
};
