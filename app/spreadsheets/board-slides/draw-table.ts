import type { Box } from './arrange';
import { house, ink, plain, rule, small, tidy } from './look';
import { cellMargin, rowHeight } from './pages';
import { type SlideTable, type } from './slide';
import type { DeckBorder, DeckCell, DeckCellLook, DeckSlide } from './slide-library';

/** A table with its head, every row as high as its words. */
export function drawTable(to: DeckSlide, table: SlideTable, { x, y, w }: Box): void {
  const { columns, rows, name, size = type.small } = table;
  const line = (color: string) => [none, none, { type: 'solid' as const, color, pt: 1 }, none] as Border;
  const cell = (text: string, at: number, more: DeckCellLook = {}): DeckCell => ({
    text: tidy(text),
    options: {
      ...cellText,
      fontSize: size,
      align: columns[at]?.isNumber ? 'right' : 'left',
      border: line(rule),
      ...more,
    },
  });
  const heads = columns.map(({ head }, at) =>
    cell(head, at, { bold: true, border: line(ink), valign: 'bottom' }),
  );
  const body = rows.map((row) =>
    'group' in row
      ? [cell(row.group, 0, { bold: true, color: house, colspan: columns.length })]
      : row.cells.map((text, at) => cell(text, at)),
  );
  to.addTable([heads, ...body], {
    ...{ x, y, w },
    colW: columns.map(({ width }) => width),
    rowH: [rowHeight('head', table), ...rows.map((row) => rowHeight(row, table))],
    objectName: `Table: ${tidy(name)}`,
  });
}

type Border = [DeckBorder, DeckBorder, DeckBorder, DeckBorder];
const none: DeckBorder = { type: 'none' };
const cellText = {
  ...plain,
  ...small,
  // Top, right, bottom and left.
  margin: [cellMargin.around / 2, cellMargin.side, cellMargin.around / 2, cellMargin.side],
} satisfies DeckCellLook;
