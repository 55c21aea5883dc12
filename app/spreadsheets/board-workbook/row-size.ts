import { cellText } from '../cell-text';
import type { BoardCell, BoardLine } from './board-sheet';
import { looks, usualSize } from './looks';
import { countLines, cutAfter } from './text-size';

/** How high a row has to be, in points, for its texts to show whole; programs do not work it out by themselves. */
export function heightOf({ cells, across }: BoardLine, widths: readonly number[], whole = widths): number {
  const all = whole.reduce((sum, width) => sum + width, 0);
  const heights = cells.map((cell, at) =>
    cell ? heightOfCell(cell, across ? all : (widths[at] ?? usualWidth)) : 0,
  );
  return Math.min(Math.max(lineHeight(usualSize) + 2, ...heights), highest);
}

/** Whether a text that runs over the whole width needs no second line. */
export function needsOneLine({ cells: [cell] }: BoardLine, widths: readonly number[]): boolean {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return !cell || countLines(String(cell.value), textWidth(cell.look, all)) === 1;
}

/**
 * The row, or several where a text is too long for a row as high as rows can be: what is left of it stands in the same
 * column of the rows below, whose first cell says so.
 */
export function cutRow(cells: readonly BoardCell[], widths: readonly number[]): BoardLine[] {
  const most = Math.floor((highest - 8) / lineHeight(usualSize));
  const pieces = cells.map(({ value, look }, at) =>
    typeof value === 'string'
      ? cutAfter(cellText(value), textWidth(look, widths[at] ?? usualWidth), most)
      : [value],
  );
  const rows = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => ({
    cells: cells.map((cell, at) => {
      if (row === 0) return { ...cell, value: pieces[at]?.[0] ?? cell.value };
      const rest = pieces[at]?.[row];
      return { value: rest ?? (at === 0 ? continued : ''), look: cell.look };
    }),
  }));
}

/** What stands in the first cell of a row that goes on with the row above it. */
export const continued = '(continued)';

const usualWidth = 9;
const highest = 409;

function heightOfCell({ value, look }: BoardCell, width: number): number {
  const { size, wraps } = looks[look];
  const lines = wraps ? countLines(String(value), textWidth(look, width)) : 1;
  return Math.ceil(lines * lineHeight(size) + 4);
}

/** How many digits of a look's own size a cell takes side by side, with room for what programs measure otherwise. */
function textWidth(look: Look, width: number): number {
  const { size, bold, indent = 0 } = looks[look];
  return Math.max(1, ((width - 1 - indent) * usualSize) / size / (bold ? 1.1 : 1.03));
}

type Look = BoardCell['look'];

function lineHeight(size: number): number {
  return size * 1.3;
}
