import { writeCell } from '../csv';
import { columnsOf, type PlainTable, type PlainValue } from './table';

/** A table as lines of RFC 4180 text with a header, in which no text is taken for a formula. */
export function* csvLines<Line>(table: PlainTable<Line>): Generator<string> {
  yield `${columnsOf(table)
    .map(({ name }) => writeCell(name))
    .join(',')}\r\n`;
  const writers = table.groups.map(({ writer }) => writer((values) => values.map(csvCell).join(',')));
  for (const line of table.lines()) yield `${joined(writers, line)}\r\n`;
}

/** A table as the lines of a JSON array of objects, whose keys are the columns' names. */
export function* jsonLines<Line>(table: PlainTable<Line>): Generator<string> {
  const keys = new Map(columnsOf(table).map((column) => [column, `${JSON.stringify(column.name)}:`]));
  const writers = table.groups.map(({ writer }) =>
    writer((values, columns) =>
      columns.map((column, at) => keys.get(column) + jsonCell(values[at] ?? null)).join(','),
    ),
  );
  let start = '[\n';
  for (const line of table.lines()) {
    yield `${start}{${joined(writers, line)}}`;
    start = ',\n';
  }
  yield start === '[\n' ? '[]\n' : '\n]\n';
}

/** How a value stands in a cell of text: a list with semicolons, nothing as an empty cell. */
export function cellValue(value: PlainValue): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? value.join(';') : value;
}

// A loop, because an array of the parts for each of tens of thousands of lines costs more than they do.
function joined<Line>(writers: readonly ((line: Line) => string)[], line: Line): string {
  let text = writers[0]?.(line) ?? '';
  for (let at = 1; at < writers.length; at += 1) text += `,${writers[at]?.(line)}`;
  return text;
}

/** What begins as no formula does and holds nothing that would have to be taken out, escaped or doubled. */
const harmless = /^[A-Za-z0-9][ !#-~\u00a1-\ud7ff]*$/;

// Most texts are harmless, and looking through each for all that could be wrong takes half of the time.
function csvCell(value: PlainValue): string {
  const cell = cellValue(value);
  if (typeof cell === 'number' || !harmless.test(cell)) return cell === '' ? '' : writeCell(cell);
  return cell.includes(',') ? `"${cell}"` : cell;
}

function jsonCell(value: PlainValue): string {
  return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value);
}
