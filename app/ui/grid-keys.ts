import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus with the arrow keys from one cell's link of a grid to the next in that direction that has one. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const from = (event.target as Element).closest<HTMLTableCellElement>('td');
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.rows];
  let [row, column] = [rows.indexOf(from.parentElement as HTMLTableRowElement), from.cellIndex];
  for (;;) {
    row += step[0];
    column += step[1];
    const line = rows[row];
    if (!line || column < 1 || (step[1] !== 0 && column >= line.cells.length)) return;
    const link = line.cells[column]?.querySelector<HTMLAnchorElement>('td > a');
    if (!link) continue;
    event.preventDefault();
    return link.focus();
  }
}
