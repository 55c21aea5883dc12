import type { StepBack } from '~/domain/figures';
import type { Move, Movement } from '~/domain/movement';
import { groupMoves } from '~/domain/movement-report';
import { statusNames } from '~/domain/status';
import type { BoardColumn } from './board-table';

/** One row of what moved: a move, or how many answers of an area or to an item went which way. */
export type MoveRow = {
  area: string;
  code: string;
  item: string;
  move?: Move;
  count?: { up: number; back: number };
};

/** The row of one move. */
export function moveRow(move: Move): MoveRow {
  return { area: move.areaName, code: move.code, item: move.statement, move };
}

/** Ups and steps back counted apart, by area in name order, by item those with most moves first. */
export function countRows({ up, back }: Movement, by: 'area' | 'item'): MoveRow[] {
  const ups = new Map(groupMoves(up, by).map(({ key, moves }) => [key, moves.length]));
  const backs = new Map(groupMoves(back, by).map(({ key, moves }) => [key, moves.length]));
  const groups = groupMoves([...up, ...back], by);
  const inOrder = by === 'area' ? groups : groups.sort((a, b) => b.moves.length - a.moves.length);
  return inOrder.map(({ key, name }) => ({
    ...(by === 'area'
      ? { area: name, code: 'All', item: 'All items' }
      : { area: 'All areas', code: key, item: name }),
    count: { up: ups.get(key) ?? 0, back: backs.get(key) ?? 0 },
  }));
}

/** Why an answer stands lower than before, in a word. */
export const reasonNames: Record<StepBack, string> = { regression: 'Regression', correction: 'Correction' };

/** Where the counts stand among the columns. */
export const countPlaces = { up: 6, back: 7, difference: 8 };

/** The columns of all rows, so that one header serves every page; comments come last. */
export const moveColumns: readonly BoardColumn<MoveRow>[] = [
  { header: 'Area', width: 24, cell: ({ area }) => area },
  { header: 'Code', width: 13, cell: ({ code }) => code },
  { header: 'Item', width: 42, cell: ({ item }) => item },
  { header: 'From', width: 14, cell: ({ move }) => (move ? statusNames[move.from] : '') },
  { header: 'To', width: 14, cell: ({ move }) => (move ? statusNames[move.to] : '') },
  { header: 'Reason', width: 13, cell: ({ move }) => (move ? sayReason(move) : '') },
  { header: 'Moved up', width: 10, counts: true, cell: ({ count }) => count?.up ?? '' },
  { header: 'Slipped back', width: 10, counts: true, cell: ({ count }) => count?.back ?? '' },
  {
    header: 'Difference',
    width: 13,
    counts: true,
    cell: ({ count }) => (count ? count.up - count.back : ''),
  },
];

/** What the area wrote beside its answer. */
export const moveComment: BoardColumn<MoveRow> = {
  header: 'Comment',
  width: 56,
  cell: ({ move }) => move?.comment ?? '',
};

function sayReason({ direction, stepBack }: Move): string {
  if (direction === 'up') return '';
  return stepBack ? reasonNames[stepBack] : 'None given';
}
