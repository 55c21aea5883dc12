import { statuses, statusNames } from '~/domain/status';
import { addressOf, type BoardCell } from './board-sheet';

/** A run of cells of the grid in which answers are counted; rows and columns count from 0. */
export type Run = { from: { column: number; row: number }; to: { column: number; row: number } };

/** How many answers of a run are in place, and how many there are, as live formulas that count the words. */
export function runTotals(
  { inPlace, answered }: { inPlace: number; answered: number },
  run: Run,
  look: 'number' | 'number-total',
): [inPlace: BoardCell, answered: BoardCell] {
  const cells = `${addressOf(run.from.column, run.from.row)}:${addressOf(run.to.column, run.to.row)}`;
  const counting = (names: readonly string[]) => names.map((name) => `COUNTIF(${cells},"${name}")`).join('+');
  return [
    { value: inPlace, look, formula: counting([statusNames.in_place]) },
    {
      value: answered,
      look,
      formula: counting(statuses.map((status) => statusNames[status])),
    },
  ];
}

/** How the totals are headed. */
export const totalHeads = ['In place', 'Answered'] as const;
