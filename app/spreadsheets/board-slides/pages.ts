import { plural } from '~/domain/words';
import { countLines, keepsWords } from './measure';
import { lineHeight, place, type Slide, type SlideRow, type SlideTable, type } from './slide';

/** The room between a cell's text and its edges: beside it, and above and below together, in inches. */
export const cellMargin = { side: 0.07, around: 0.08 } as const;

/** How high a row has to be for its texts to show, in inches. */
export function rowHeight(
  row: SlideRow | 'head',
  { columns, size = type.small }: Pick<SlideTable, 'columns' | 'size'>,
): number {
  const cells = row === 'head' ? columns.map(({ head }) => head) : 'group' in row ? [row.group] : row.cells;
  const isWide = row !== 'head' && 'group' in row;
  const isBold = row === 'head' || isWide;
  const lines = cells.map((text, at) => {
    const width = isWide ? place.width : (columns[at]?.width ?? 1);
    return countLines(text, width - 2 * cellMargin.side, size, isBold);
  });
  return Math.max(1, ...lines) * lineHeight(size) + cellMargin.around;
}

/** A table in the largest type in which it still stands on one slide. */
export function enlarge(table: SlideTable): SlideTable {
  const heads = (size: number) =>
    table.columns.every(({ head, width }) => keepsWords(head, width - 2 * cellMargin.side, size, true));
  const size = [16, type.key].find((each) => heads(each) && pagesOf({ ...table, size: each }).length === 1);
  return size ? { ...table, size } : table;
}

/** The rows that fit on each slide, one after another; a group's heading never stands last. */
export function pagesOf(table: SlideTable, height: number = place.body.h - place.after.h): SlideRow[][] {
  const head = rowHeight('head', table);
  const pages: SlideRow[][] = [];
  let page: SlideRow[] = [];
  let taken = head;
  for (const row of table.rows) {
    const own = rowHeight(row, table);
    if (page.length > 0 && taken + own > height) {
      const last = page.at(-1);
      const carried = last && 'group' in last ? page.splice(-1) : [];
      pages.push(page);
      page = carried;
      taken = head + carried.reduce((sum, each) => sum + rowHeight(each, table), 0);
    }
    page.push(row);
    taken += own;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/**
 * A message with a table as long as it takes, up to `most` slides; what is left out is counted, and said to be in the
 * workbook. `one` is what a row is called there.
 */
export function tableSlides(
  slide: Omit<Slide, 'table'>,
  given: SlideTable,
  { most, one }: { most: number; one: string },
): Slide[] {
  const table = enlarge(given);
  const pages = pagesOf(table);
  const shown = pages.slice(0, most);
  const left = pages
    .slice(most)
    .flat()
    .filter((row) => 'cells' in row).length;
  if (shown.length === 0) return [slide];
  return shown.map((rows, at) => {
    const isLast = at === shown.length - 1;
    const whole = rows.flatMap((row) => ('cells' in row && row.whole ? [row.whole] : []));
    return {
      ...slide,
      title: shown.length > 1 ? `${slide.title} (${at + 1} of ${shown.length})` : slide.title,
      table: { ...table, rows },
      ...(isLast && left > 0 ? { after: `And ${plural(left, `more ${one}`)}: see the workbook.` } : {}),
      notes: [...slide.notes, ...(whole.length > 0 ? ['In full, what is cut on the slide:', ...whole] : [])],
    };
  });
}
