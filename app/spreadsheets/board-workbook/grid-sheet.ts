import type { BoardPack } from '~/domain/board-pack';
import type { Heatmap } from '~/domain/heatmap';
import { standingNames, standings } from '~/domain/status';
import { across, type BoardCell, type BoardLine, type BoardSheet } from './board-sheet';
import { areasAcross } from './grid-areas-across';
import { areasDown } from './grid-areas-down';
import { heightOf } from './row-size';
import { sayAbove } from './who';

/** Area by item: areas across where they fit on a page, else down, with the items on a page for each pillar. */
export function gridSheet({ cover }: BoardPack, grid: Heatmap): BoardSheet {
  const above = [
    across('Area grid: what each area answered to each item', 'title'),
    across(sayAbove(cover), 'line'),
  ];
  const laid =
    grid.areas.length <= mostAcross
      ? areasAcross(grid, [...above, keyLine([2])])
      : areasDown(grid, above, keyLine);
  const height = laid.lines.reduce((sum, line) => sum + heightOf(line, laid.widths), 0);
  const isLarge = grid.areas.length > fewAcross;
  return {
    name: 'Area grid',
    says: 'What each area answered to each item, in words and in colour.',
    paper: isLarge ? 'A3' : 'A4',
    onePage: isLarge && height <= fitsOnePage,
    ...laid,
  };
}

const fewAcross = 7;
// The most points of rows that can still be read on one A3 page.
const fitsOnePage = 1050;
const mostAcross = 20;

/** The key, once from each of these columns on. */
function keyLine(columns: readonly number[]): BoardLine {
  const cells: (BoardCell | undefined)[] = [{ value: 'Key', look: 'strong' }];
  for (const column of columns)
    standings.forEach((standing, at) => {
      cells[column + at] = { value: standingNames[standing], look: standing };
    });
  return { cells: Array.from(cells) };
}
