import { standingOf, submissionsByArea } from './coverage';
import type { PhaseFigures } from './figures';
import { type FreshAnswer, type Freshness, freshnessOf } from './freshness';
import { type LastWord, type LastWords, readLastWords } from './freshness-since';
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
  /** Empty where the figures were read without comments. */
  comment: string;
  /** What it answered in the phase before; null where it did not. */
  was: Status | null;
  /** Against the phase before, where the area answered in both; null where it did not. */
  moved: 'up' | 'back' | 'same' | null;
  /** How fresh the answer is; null where there is none to lay beside it. */
  fresh: Freshness | null;
  /** What the area last said in an earlier phase, shown (never counted) where it has not submitted. */
  lastKnown: Status | null;
  /** When it last changed or confirmed the answer, or the one last known; null where there is neither. */
  lastWord: LastWord | null;
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

/** What a grid is computed from; with or without comments, but all phases alike. */
export type GridFigures = PhaseFigures<FreshAnswer>;

/** Area × item in one phase. */
export type Heatmap = {
  phase: Phase;
  base: number;
  sent: number;
  /** Each with its own total of items in place and items answered. */
  areas: readonly (MatrixArea & { region: string; inPlace: number; answered: number; inScope: number })[];
  pillars: readonly {
    code: string;
    slug: string;
    title: string;
    sections: readonly { code: string; slug: string; title: string; rows: readonly HeatmapRow[] }[];
  }[];
};

/**
 * Builds the grid with areas in name order; `previous` is undefined in a first phase. Last words are looked for in all
 * earlier phases, in time order.
 */
export function buildHeatmap(
  figures: GridFigures,
  previous: GridFigures | undefined,
  lastKnown: LastKnown,
  earlier: readonly GridFigures[] = previous ? [previous] : [],
): Heatmap {
  const lastWords = readLastWords([...earlier, figures]);
  const columns = columnsOf(figures, previous, lastKnown).map((column) => ({ ...column, lastWords }));
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
      region: area.region,
      ...totalsOf(rows.flatMap((row) => row.cells[at] ?? [])),
    })),
    pillars,
  };
}

function columnsOf(figures: GridFigures, previous: GridFigures | undefined, lastKnown: LastKnown) {
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

type Column = ReturnType<typeof columnsOf>[number] & { lastWords: LastWords };

function rowOf({ code, statement, shortName }: Item, columns: readonly Column[]): HeatmapRow {
  const cells = columns.map((column) => cellOf(code, column));
  const { inPlace, answered } = totalsOf(cells);
  return { code, statement, shortName, cells, inPlace, answered };
}

function cellOf(code: string, column: Column): HeatmapCell {
  const { area, submission, areaBefore, submissionBefore } = column;
  const standing = standingOf(area, submission, code);
  const before = areaBefore ? standingOf(areaBefore, submissionBefore, code) : 'not_submitted';
  const answer = isStatus(standing) ? submission?.answers[code] : undefined;
  const last = isStatus(before) ? submissionBefore?.answers[code] : undefined;
  const lastKnown = standing === 'not_submitted' ? (column.lastKnown[code] ?? null) : null;
  return {
    areaSlug: area.slug,
    standing,
    comment: answer && 'comment' in answer ? answer.comment : '',
    was: isStatus(before) ? before : null,
    moved: isStatus(standing) && isStatus(before) ? directionOf(before, standing) : null,
    fresh: answer && last ? freshnessOf(answer, last) : null,
    lastKnown,
    lastWord: answer || lastKnown ? column.lastWords(area.id, code) : null,
  };
}

function totalsOf(cells: readonly HeatmapCell[]) {
  return {
    inPlace: cells.filter(({ standing }) => standing === 'in_place').length,
    answered: cells.filter(({ standing }) => isStatus(standing)).length,
    inScope: cells.filter(({ standing }) => standing !== 'not_in_scope').length,
  };
}
