import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { stripControls } from '../cell-text';
import { type BoardCell, type BoardLine, type BoardSheet, columnName } from './board-sheet';
import { cellStyles, highStyles, overflowing, typeface } from './cell-styles';
import { chartOptions } from './chart-options';
import { usualSize } from './looks';
import { heightOf, needsOneLine } from './row-size';

/** What the file says of itself. */
export type ExcelFacts = {
  title: string;
  subject: string;
  /** An organisation, never a person. */
  author: string;
  keywords: readonly string[];
  madeAt: Date;
  /** What stands at the foot of every page beside its number. */
  footer: string;
};

/** The sheets as a file, as the library writes it. The only module that knows the library. */
export async function writeExcel(
  sheets: readonly BoardSheet[],
  facts: ExcelFacts,
  done: (sheet: BoardSheet) => void,
): Promise<Uint8Array> {
  installChartSupport();
  const book = new Workbook();
  book.defaultFont = { name: typeface, size: usualSize, family: 2 };
  book.title = facts.title;
  book.subject = facts.subject;
  book.keywords = facts.keywords.join(', ');
  book.creator = facts.author;
  book.lastModifiedBy = facts.author;
  book.company = facts.author;
  book.language = 'en-GB';
  book.created = facts.madeAt;
  book.modified = facts.madeAt;
  for (const sheet of sheets) {
    addSheet(book, sheet, facts);
    done(sheet);
  }
  // Its parts are packed again, with what it cannot say, so it need not press them.
  return new Uint8Array(await book.xlsx.writeBuffer({ zip: { level: 1, modTime: facts.madeAt } }));
}

function addSheet(book: Workbook, sheet: BoardSheet, { footer }: ExcelFacts) {
  const { name, widths, lines, frozen, repeated, paper, onePage, pages, charts = [] } = sheet;
  const added = book.addWorksheet(name, {
    views: [
      frozen
        ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: {
      paperSize: paperSizes[paper],
      orientation: 'landscape',
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.35 },
      ...(pages
        ? { scale: pages.scale, pageOrder: 'downThenOver' as const }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: onePage ? 1 : 0 }),
      ...(repeated !== undefined && { printTitlesRow: `${repeated + 1}:${repeated + 1}` }),
      ...(pages && frozen && { printTitlesColumn: `A:${columnName(frozen.columns - 1)}` }),
    },
    headerFooter: { oddFooter: footer },
  });
  widths.forEach((width, at) => {
    added.getColumn(at + 1).width = width;
  });
  lines.forEach((line, at) => {
    addLine(added, line, at + 1, sheet);
  });
  for (const column of pages?.columns ?? []) added.getColumn(column).addPageBreak();
  for (const chart of charts) {
    const { from, to } = chart.at;
    const corner = ({ column, row }: typeof from) => ({ col: column, row });
    added.addChart(chartOptions(chart, name), { tl: corner(from), br: corner(to) });
  }
}

// In points, about four lines.
const highRow = 62;
// The library knows A3 by its number only.
const paperSizes: Record<BoardSheet['paper'], number> = { A3: 8, A4: 9 };

function addLine(added: Worksheet, line: BoardLine, number: number, { widths, pages, frozen }: BoardSheet) {
  const row = added.getRow(number);
  // Where columns are printed again on every page, only what stands in those is whole on each.
  const whole = pages ? widths.slice(0, frozen?.columns) : widths;
  row.height = heightOf(line, widths, whole);
  if (line.ends) row.addPageBreak();
  const styles = row.height > highRow ? highStyles : cellStyles;
  const overflows = line.across === true && needsOneLine(line, whole);
  line.cells.forEach((cell, at) => {
    if (!cell) return;
    const made = row.getCell(at + 1);
    made.style = (overflows ? overflowing : styles)[cell.look];
    if (cell.value !== '') made.value = contentOf(cell);
  });
  if (line.across && !overflows && whole.length > 1) added.mergeCells(number, 1, number, whole.length);
}

function contentOf({ value, formula, link }: BoardCell) {
  if (formula && typeof value === 'number') return { formula, result: value };
  if (typeof value === 'number') return value;
  const text = stripControls(value);
  return link ? { text, hyperlink: `#'${link}'!A1` } : text;
}
