import { matrixRows } from '~/domain/matrix';
import type { Movement } from '~/domain/movement';
import { plural, sayNumber } from '~/domain/words';
import type { About } from '../about';
import { shorthand } from '../shorthand';
import type { DataFigures } from './data-figures';
import { type DataColumn, dataTable, itemHeads, notesColumn } from './data-table';
import { dataTitle, sayPeriod } from './data-title';

/** Ups and steps back of each item, counted apart, with the net change third; none without a phase to compare with. */
export function movementTable({ movement, matrix, before }: DataFigures, about: About) {
  if (!movement) return [];
  const from = sayPeriod(movement.from);
  const moves = { up: countByItem(movement.up), back: countByItem(movement.back) };
  const told = (header: string, count: (code: string) => number, notes?: string[]): DataColumn<Line> => ({
    header,
    unit: 'answers',
    ...(notes && { notes }),
    width: 16,
    cell: ({ code }) => (before.has(code) ? count(code) : shorthand.notInScope),
  });
  const upOf = (code: string) => moves.up.get(code) ?? 0;
  const backOf = (code: string) => moves.back.get(code) ?? 0;
  return dataTable<Line>(
    {
      name: 'Movement',
      title: dataTitle(`Answers that moved since ${from}, by item`, matrix, about),
      says: `How many answers moved up and how many slipped back since ${from}.`,
      lines: [
        `${plural(movement.areas.length, 'area')} sent in both phases. They gave ${plural(movement.compared, 'answer')} that can be compared, of which ${sayNumber(movement.unchanged)} did not change.`,
      ],
    },
    [
      ...itemHeads<Line>((row) => row),
      told('Moved up', upOf),
      told('Slipped back', backOf),
      told('Net change', (code) => upOf(code) - backOf(code), [
        'Answers that moved up less answers that slipped back. Both can be large where the net change is small, so read it with the two counts before it.',
      ]),
      notesColumn(({ code }) =>
        before.has(code) ? [] : [`The item was not on the form in ${from}, so nothing can have moved.`],
      ),
    ],
    matrixRows(matrix),
  );
}

type Line = ReturnType<typeof matrixRows>[number];

function countByItem(moves: Movement['up']): Map<string, number> {
  return new Map([...Map.groupBy(moves, ({ code }) => code)].map(([code, each]) => [code, each.length]));
}
