import {
  answersTo,
  buildMatrix,
  type MatrixPillar,
  type MatrixRow,
  type MatrixSection,
  matrixLines,
  sum,
} from './matrix';
import type { PlainPhase } from './plain-data';
import { countAt } from './standing-counts';
import { type Standing, standings } from './status';

/** What a count is of: one item, all items of a pillar, or all items. */
export const figureLevels = ['item', 'pillar', 'whole'] as const;
export type FigureLevel = (typeof figureLevels)[number];

/** Where counts stand: at one item, or over all items of a pillar or of the whole form. */
export type FigurePlace = {
  level: FigureLevel;
  pillar: MatrixPillar | undefined;
  section: MatrixSection | undefined;
  row: MatrixRow | undefined;
  /** Areas asked: of an item that many areas, over several items that many answers. */
  base: number;
  /** How many of those were answered. */
  answered: number;
};

/** A phase with the areas that its counts stand on. */
export type FigurePhase = { phase: PlainPhase; asked: number; sent: number };

/** One row of the figures. */
export type FigureLine = {
  phase: FigurePhase;
  place: FigurePlace;
  figure: { standing: Standing; count: number };
};

/** The counts of each phase: item by item as the matrix has them, then added up by pillar, then over all items. */
export function* figureLines(phases: readonly PlainPhase[]): Generator<FigureLine> {
  for (const phase of phases) {
    const matrix = buildMatrix(phase.figures);
    const lines = matrixLines(matrix);
    const shared = { phase, asked: matrix.base, sent: matrix.sent };
    for (const { pillar, section, row } of lines)
      yield* linesOf(shared, [row], { level: 'item', pillar, section, row });
    for (const pillar of matrix.pillars)
      yield* linesOf(shared, rowsOf(pillar), { level: 'pillar', pillar, section: undefined, row: undefined });
    const whole = { level: 'whole', pillar: undefined, section: undefined, row: undefined } as const;
    yield* linesOf(
      shared,
      lines.map(({ row }) => row),
      whole,
    );
  }
}

function* linesOf(
  phase: FigurePhase,
  rows: readonly MatrixRow[],
  at: Omit<FigurePlace, 'base' | 'answered'>,
): Generator<FigureLine> {
  const place = { ...at, base: sum(rows.map(({ base }) => base)), answered: sum(rows.map(answersTo)) };
  for (const standing of standings) {
    const count = sum(rows.map((row) => countAt(row, standing).count));
    yield { phase, place, figure: { standing, count } };
  }
}

function rowsOf({ sections }: MatrixPillar): MatrixRow[] {
  return sections.flatMap(({ rows }) => rows);
}
