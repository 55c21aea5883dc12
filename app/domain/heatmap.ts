import { standingOf, submissionsByArea } from './coverage';
import type { PhaseFigures, StepBack } from './figures';
import { type Freshness, freshnessOf } from './freshness';
import { headingOf, type MatrixArea, matrixAreaOf } from './matrix';
import { directionOf } from './movement';
import type { Phase } from './phase';
import type { Item } from './proforma';
import { isStatus, type Standing, type Status } from './status';

/** Statuses by area id, then item code. */
export type LastKnown = Readonly<Record<string, Readonly<Record<string, Status>>>>;

/** One area's standing on one item, with what it was in the phase before. */
export type HeatmapCell = {
  areaSlug: string;
  standing: Standing;
  comment: string;
  stepBack: StepBack | null;
  /** Against the phase before, where the area answered in both; null where it did not. */
  moved: 'up' | 'back' | 'same' | null;
  /** How fresh the answer is; null where there is none to lay beside it. */
  fresh: Freshness | null;
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
  const last = isStatus(before) ? submissionBefore?.answers[code] : undefined;
  return {
    areaSlug: area.slug,
    standing,
    comment: answer?.comment ?? '',
    stepBack: answer?.stepBack ?? null,
    moved: isStatus(standing) && isStatus(before) ? directionOf(before, standing) : null,
    fresh: answer && last ? freshnessOf(answer, last) : null,
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
