import type { KeyboardEvent, MouseEvent } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus with the arrow keys from link to link of a grid, to the next cell in that direction that has one. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>) {
  move(event, false);
}

/**
 * Moves the focus with the arrow keys in a grid whose cells are words, to the next in that direction that has any; Enter
 * follows a cell that has no link of its own to where its row and column meet.
 */
export function moveAmongWords(event: KeyboardEvent<HTMLTableElement>) {
  move(event, true);
}

/** Follows a cell of words to where its row and column meet, as Enter does. */
export function openAnswer(event: MouseEvent<HTMLTableElement>) {
  const cell = (event.target as Element).closest<HTMLTableCellElement>('td');
  if (!cell || cell.querySelector('a') || !cell.closest('tr[data-area]')) return;
  const address = whereMeet(event.currentTarget, cell);
  if (address) location.assign(address);
}

function move(event: KeyboardEvent<HTMLTableElement>, bare: boolean) {
  const table = event.currentTarget;
  const from = (event.target as Element).closest<HTMLTableCellElement>('td, th');
  if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (bare && event.key === 'Enter' && event.target === from) {
    const address = whereMeet(table, from);
    if (address) location.assign(address);
    return;
  }
  const step = steps[event.key];
  const to = step && nextCell(table, from, step, bare);
  if (!to) return;
  event.preventDefault();
  focusCell(to);
}

/** The next cell in a direction that holds a link or, in a grid whose cells hold none, any with words. */
function nextCell(
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  [down, along]: readonly [number, number],
  bare: boolean,
) {
  const rows = [...table.rows];
  let [row, column] = [rows.indexOf(from.parentElement as HTMLTableRowElement), from.cellIndex];
  for (;;) {
    row += down;
    column += along;
    const line = rows[row];
    if (!line || column < (bare ? 0 : 1) || (along !== 0 && column >= line.cells.length)) return undefined;
    // Heads that span columns have no cell under the same number.
    const cell = bare && [...line.cells].some(({ colSpan }) => colSpan > 1) ? undefined : line.cells[column];
    if (cell && (linkIn(cell, bare) || (bare && cell.textContent))) return cell;
  }
}

function focusCell(cell: HTMLTableCellElement) {
  const link = linkIn(cell, true);
  if (link) return link.focus();
  cell.tabIndex = -1;
  cell.focus();
}

function linkIn(cell: HTMLTableCellElement, heads: boolean) {
  return cell.querySelector<HTMLAnchorElement>(heads ? 'a' : 'td > a');
}

/** The column's address, at the area that the row's leads to. */
function whereMeet(table: HTMLTableElement, cell: HTMLTableCellElement): string | undefined {
  const column = table.tHead?.rows[table.tHead.rows.length - 1]?.cells[cell.cellIndex];
  const item = column?.querySelector('a')?.href;
  const area = cell.parentElement?.dataset.area;
  return item && (area ? `${item}#area-${area}` : item);
}
