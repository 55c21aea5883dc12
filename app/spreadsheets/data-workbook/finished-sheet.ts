import { type About, illustrativeWarning } from '../about';
import { cellText } from '../cell-text';
import { figuresSource } from '../cover';
import type { Sheet } from '../sheet';
import { shorthand } from '../shorthand';
import { typedCell, typedLine } from '../typed-words';
import type { DataCell, DataHead, DataTable } from './data-table';
import { markNotes } from './numbered-notes';

/** A table as its worksheet: notes by number, no cell left blank without a reason, and above it what it takes to read it. */
export function finishSheet(
  { name, title, lines, source = figuresSource, heads, rows }: DataTable,
  numbers: ReadonlyMap<string, number>,
  about: Pick<About, 'illustrative'>,
): Sheet {
  const cells = rows.map((row) => row.map((cell, at) => finishCell(cell, heads[at], numbers)));
  const used = usedMarks([{ heads, rows: cells }]);
  const below = heads.map(({ unit, notes = [] }) =>
    [unit && `(${unit})`, markNotes(notes, numbers)].filter(Boolean).join('\n'),
  );
  const marked = heads.some(({ notes }) => notes?.length) || rows.flat().some(hasNotes);
  const blanks = heads.filter((_, at) => cells.some((row) => row[at] === ''));
  return {
    name,
    title: typedLine(title),
    notes: [
      'This worksheet contains one table.',
      ...(marked ? ['This table contains notes, which can be found in the Notes worksheet.'] : []),
      ...blanks.map(({ header }) => `Blank cells in the ${header} column mean that the row has no note.`),
      ...(used.length > 0 ? [`Some shorthand is used in this table: ${used.join('; ')}.`] : []),
      ...(about.illustrative ? [`${illustrativeWarning}.`] : []),
      ...lines.map(typedLine),
      typedLine(source),
    ],
    header: heads.map(({ header }) => typedLine(header)),
    below,
    rows: cells,
    widths: heads.map(({ width }) => width),
    table: name.toLowerCase(),
  };
}

/** What each shorthand found in these tables means, one phrase each. */
export function usedMarks(
  tables: readonly { heads: readonly DataHead[]; rows: readonly (readonly DataCell[])[] }[],
): string[] {
  const cells = new Set(
    tables.flatMap(({ heads, rows }) => rows.flatMap((row) => row.filter((_, at) => !heads[at]?.ownWords))),
  );
  return Object.values(shorthand)
    .filter((mark) => cells.has(mark))
    .map((mark) => `${mark} = ${meanings[mark]}`);
}

const meanings: Record<(typeof shorthand)[keyof typeof shorthand], string> = {
  '[x]': 'not available, because it was not submitted or is not recorded',
  '[z]': 'not applicable, because the item is not in scope for the area or was not on the form',
};

function hasNotes(cell: DataCell): boolean {
  return typeof cell === 'object' && cell.notes.length > 0;
}

function finishCell(
  cell: DataCell,
  head: DataHead | undefined,
  numbers: ReadonlyMap<string, number>,
): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object') return markNotes(cell.notes, numbers);
  const text = cellText(cell);
  return head?.ownWords ? text : typedCell(text);
}
