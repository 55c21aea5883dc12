import type { CountedArea } from './figures';
import { answersTo, type Matrix, matrixLines, sum } from './matrix';
import { countAt } from './standing-counts';
import type { Status } from './status';

/** The answers behind a total: how many by item and how many by area, each adding up to it. */
export type PickedTotal = {
  /** The pillar's title, where the total is of one. */
  pillar: string | undefined;
  count: number;
  /** All answers that were given to the same items. */
  answered: number;
  /** In form order, those with any. */
  items: readonly { code: string; statement: string; count: number; base: number }[];
  /** In name order, those with any. */
  areas: readonly (CountedArea & { count: number })[];
};

/** Picks out a status's answers, in one pillar or in all; undefined for a pillar that there is not. */
export function pickTotal(matrix: Matrix, status: Status, pillar?: string): PickedTotal | undefined {
  const within = matrix.pillars.find(({ slug }) => slug === pillar);
  if (pillar !== undefined && !within) return undefined;
  const lines = matrixLines(matrix).filter((line) => !within || line.pillar === within);
  const items = lines.map(({ row }) => ({ row, areas: countAt(row, status).areas }));
  const byArea = Map.groupBy(
    items.flatMap(({ areas }) => areas),
    ({ slug }) => slug,
  );
  return {
    pillar: within?.title,
    count: sum(items.map(({ areas }) => areas.length)),
    answered: sum(lines.map(({ row }) => answersTo(row))),
    items: items
      .filter(({ areas }) => areas.length > 0)
      .map(({ row: { code, statement, base }, areas }) => ({ code, statement, count: areas.length, base })),
    areas: matrix.areas.flatMap(({ slug, name, submissionId, reference }) => {
      const count = byArea.get(slug)?.length ?? 0;
      return count > 0 ? [{ slug, name, submissionId, reference, count }] : [];
    }),
  };
}
