import type { Heatmap } from './heatmap';
import type { InPlace } from './heatmap-groups';
import { answersTo, type MatrixSection, sum } from './matrix';
import type { Move } from './movement';
import { isStatus } from './status';

/** A section's or pillar's answers by status, over its items. */
export type StatusCounts = { inPlace: number; inDesign: number; notImplemented: number; answered: number };

/** The answers to a section's items by status. */
export function sectionCounts({ rows }: Pick<MatrixSection, 'rows'>): StatusCounts {
  return {
    inPlace: sum(rows.map(({ inPlace }) => inPlace.count)),
    inDesign: sum(rows.map(({ inDesign }) => inDesign.count)),
    notImplemented: sum(rows.map(({ notImplemented }) => notImplemented.count)),
    answered: sum(rows.map(answersTo)),
  };
}

/** An area of a grid with its answers in place, of all and of each pillar in form order. */
export type AreaLine = InPlace & {
  name: string;
  wave: number;
  sent: boolean;
  pillars: readonly InPlace[];
};

/** A grid's areas, each in one line. */
export function areaLines({ areas, pillars }: Heatmap): AreaLine[] {
  return areas.map(({ name, wave, submissionId, inPlace, answered }, at) => ({
    ...{ name, wave, inPlace, answered },
    sent: submissionId !== null,
    pillars: pillars.map(({ sections }) => {
      const standings = sections.flatMap(({ rows }) => rows.map(({ cells }) => cells[at]?.standing));
      return {
        inPlace: standings.filter((standing) => standing === 'in_place').length,
        answered: standings.filter(isStatus).length,
      };
    }),
  }));
}

/** The moves of one item. */
export type ItemMoves = { code: string; shortName: string; moves: readonly Move[] };

/** Moves put together by item: most first, then form order, in which they come. */
export function movesByItem(moves: readonly Move[]): ItemMoves[] {
  return [...Map.groupBy(moves, ({ code }) => code)]
    .map(([code, own]) => ({ code, shortName: own[0]?.shortName ?? code, moves: own }))
    .sort((a, b) => b.moves.length - a.moves.length);
}

/** Totals by item, in form order, added up to one for each pillar of the grid. */
export function pillarTotals(items: readonly InPlace[], { pillars }: Pick<Heatmap, 'pillars'>): InPlace[] {
  let from = 0;
  return pillars.map(({ sections }) => {
    const within = items.slice(from, from + sum(sections.map(({ rows }) => rows.length)));
    from += within.length;
    return {
      inPlace: sum(within.map(({ inPlace }) => inPlace)),
      answered: sum(within.map(({ answered }) => answered)),
    };
  });
}
