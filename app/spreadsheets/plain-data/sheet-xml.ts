import { cellText } from '../cell-text';
import { xlsxFormats } from '../xlsx-styles';
import { escapeCodes, escapeXml } from '../xml';
import { columnsOf, type PlainColumnFacts, type PlainTable, type PlainValue } from './table';
import { cellValue } from './text-tables';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The most rows that a worksheet has, its header among them. */
export const mostRows = 1_048_576;

/** The texts that many cells share, numbered as they come. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The part of the file that holds them, once all cells are written. */
  *lines(): Generator<string> {
    yield `${xmlHead}<sst xmlns="${main}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si>${textXml(text)}</si>`;
    yield '</sst>';
  }
}

/** A table as a worksheet, row by row; every text is typed as a string, so that none is taken for a formula. */
export function* sheetLines<Line>(
  table: PlainTable<Line>,
  texts: SharedTexts,
  marked: boolean,
): Generator<string> {
  const columns = columnsOf(table);
  const letters = new Map(columns.map((column, at) => [column, columnLetters(at)]));
  const widths = columns.map(({ width, name }) => width ?? Math.max(name.length + 4, 12));
  yield `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetFormatPr defaultRowHeight="15.75"/><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;
  const heads = columns.map(
    (column) =>
      `<c r="${letters.get(column)}1" s="${xlsxFormats.head}" t="s"><v>${texts.numberOf(column.name)}</v></c>`,
  );
  yield `<row r="1">${heads.join('')}</row>`;
  // A part that many rows share is written once, in the pieces between which the number of the row goes.
  const writers = table.groups.map(({ writer }) =>
    writer((values, written) =>
      written
        .map((column, at) => cellXml(letters.get(column) ?? '', values[at] ?? null, column, texts))
        .join('')
        .split(rowMark),
    ),
  );
  let row = 1;
  for (const line of table.lines()) {
    row += 1;
    const number = String(row);
    let cells = '';
    for (const write of writers) cells += write(line).join(number);
    yield `<row r="${number}">${cells}</row>`;
  }
  const part = marked ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  yield `</sheetData>${part}</worksheet>`;
}

/** `A`, `B`, … `Z`, `AA`, of a column counted from nought. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

/** Stands for the number of the row; no XML can carry it, so no text of a cell has it. */
const rowMark = '\u0000';

function cellXml(letters: string, value: PlainValue, column: PlainColumnFacts, texts: SharedTexts): string {
  const start = `<c r="${letters}${rowMark}"`;
  if (typeof value === 'number') return `${start} s="${xlsxFormats.number}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = String(cellValue(value));
  if (text === '') return '';
  if (column.free) {
    // What was typed may be nothing that a cell can hold.
    return cellText(text) === '' ? '' : `${start} t="inlineStr"><is>${textXml(text)}</is></c>`;
  }
  return `${start} t="s"><v>${texts.numberOf(text)}</v></c>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(escapeCodes(cellText(text)))}</t>`;
}
