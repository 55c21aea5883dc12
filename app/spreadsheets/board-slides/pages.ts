import { countLines, keepsWords } from './measure';
import { lineHeight, place, type SlideRow, type SlideTable, type } from './slide';

/** The room between a cell's text and its edges: beside it, and above and below together, in inches. */
export const cellMargin = { side: 0.07, around: 0.04 } as const;

/** How wide a table is, in inches. */
export function widthOf({ columns }: Pick<SlideTable, 'columns'>): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** How high a row has to be for its texts to show, in inches. */
export function rowHeight(
  row: SlideRow | 'head',
  { columns, size = type.small }: Pick<SlideTable, 'columns' | 'size'>,
): number {
  const cells = row === 'head' ? columns.map(({ head }) => head) : 'group' in row ? [row.group] : row.cells;
  const isWide = row !== 'head' && 'group' in row;
  const isBold = row === 'head' || isWide;
  const lines = cells.map((text, at) => {
    const width = isWide ? widthOf({ columns }) : (columns[at]?.width ?? 1);
    return countLines(text, width - 2 * cellMargin.side, size, isBold);
  });
  return Math.max(1, ...lines) * lineHeight(size) + cellMargin.around;
}

/** How far down a table reaches. */
export function heightOf(table: SlideTable): number {
  return table.rows.reduce((sum, row) => sum + rowHeight(row, table), rowHeight('head', table));
}

// Larger type is not worth a taller head.
const mostHeadLines = 3;

/** A table in the largest type in which it takes no more slides than in the smallest. */
export function enlarge(table: SlideTable, height: number = place.body.h): SlideTable {
  const heads = (size: number) =>
    table.columns.every(({ head, width }) => {
      const wide = width - 2 * cellMargin.side;
      return keepsWords(head, wide, size, true) && countLines(head, wide, size, true) <= mostHeadLines;
    });
  const fewest = fillPages(table, height).length;
  const fits = (size: number) => heads(size) && fillPages({ ...table, size }, height).length <= fewest;
  const size = [16, type.key].find(fits);
  return size ? { ...table, size } : table;
}

/** The rows on slides that are filled one after another; a heading never stands last, and is said again where it goes on. */
export function fillPages(table: SlideTable, height: number = place.body.h): SlideRow[][] {
  const { rows } = table;
  const measured = measure(table);
  const pages: SlideRow[][] = [];
  let from = 0;
  for (let to = 1; to <= rows.length; to += 1) {
    if (to < rows.length && measured.heightOf(from, to + 1) <= height) continue;
    const end = to < rows.length ? measured.before(from, to) : to;
    pages.push(measured.page(from, end));
    from = end;
    to = end;
  }
  return pages;
}

/** The same rows on as few slides, spread evenly over them. */
export function spreadPages(table: SlideTable, height: number = place.body.h): SlideRow[][] {
  const filled = fillPages(table, height);
  const { rows } = table;
  const { heightOf: from, page, mayEnd } = measure(table);
  // For each number of slides and each row that could stand last: the least sum of squares, and where the last begins.
  let best = rows.map((_, end) => (end === 0 ? { sum: 0, cuts: [0] } : undefined)).concat([undefined]);
  for (let slides = 1; slides <= filled.length; slides += 1) {
    best = best.map((_, end) => {
      const ways = best.flatMap((way, start) => {
        if (!way || start >= end || !mayEnd(end)) return [];
        const high = from(start, end);
        return high > height && end - start > 1
          ? []
          : [{ sum: way.sum + high ** 2, cuts: [...way.cuts, end] }];
      });
      return ways.reduce<(typeof ways)[number] | undefined>(
        (a, b) => (a && a.sum <= b.sum ? a : b),
        undefined,
      );
    });
  }
  const cuts = best.at(-1)?.cuts;
  return cuts ? cuts.slice(1).map((end, at) => page(cuts[at] ?? 0, end)) : filled;
}

/** How high the rows from one to before another stand, and where they may be parted. */
function measure(table: SlideTable) {
  const { rows } = table;
  const head = rowHeight('head', table);
  const sums = [0];
  const overs: (SlideRow | undefined)[] = [];
  let over: SlideRow | undefined;
  for (const [at, row] of rows.entries()) {
    sums.push((sums[at] ?? 0) + rowHeight(row, table));
    if ('group' in row) over = { group: `${row.group} (continued)`, isContinued: true };
    overs.push('group' in row ? undefined : over);
  }
  const isGroup = (at: number) => 'group' in (rows[at] ?? {});
  return {
    heightOf: (from: number, end: number) => {
      const again = overs[from];
      return head + (again ? rowHeight(again, table) : 0) + (sums[end] ?? 0) - (sums[from] ?? 0);
    },
    page: (from: number, end: number) => [...[overs[from] ?? []].flat(), ...rows.slice(from, end)],
    mayEnd: (end: number) => end === rows.length || !isGroup(end - 1),
    /** The last place not after `to` where a slide from `from` may end. */
    before: (from: number, to: number) => {
      let end = to;
      while (end > from + 1 && isGroup(end - 1)) end -= 1;
      return isGroup(end - 1) ? to : end;
    },
  };
}
