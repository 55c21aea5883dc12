import {
  cellsWhere,
  columnsOf,
  noteMarker,
  type Rule,
  type SeenSheet,
  sheetsWhere,
  tablesIn,
  unquoted,
} from './seen';

/** SS-21 to SS-25: how tables are marked up and what stands around them. */
export const tableRules: readonly Rule[] = [
  {
    id: 'SS-21',
    grade: 'E',
    says: 'Each sheet but the cover has one marked-up table over its header and all of its rows',
    check: (seen) =>
      sheetsWhere(tablesIn(seen), ({ tables, table, cells }) => {
        if (tables.length !== 1 || !table) return `has ${tables.length} tables`;
        const last = Math.max(...cells.filter(({ text }) => text !== '').map(({ row }) => row));
        return (
          (table.headers !== 1 && 'the table does not contain its header') ||
          (table.bottom !== last && 'the table ends in another row than the sheet') ||
          (table.bottom <= table.top && 'the table has no rows')
        );
      }),
  },
  {
    id: 'SS-22',
    grade: 'B',
    says: 'Table names are unique, of letters, digits and underscores, mean something, and bring no stripes',
    left: 'whether a name means something',
    check: (seen) => {
      const names = seen.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
      return sheetsWhere(tablesIn(seen), ({ table }) => {
        if (!table) return false;
        const { name, striped } = table;
        return (
          ((!/^[a-z_]\w*$/i.test(name) || /^(table|range)_?\d*$/i.test(name)) && `${name} is no such name`) ||
          (names.indexOf(name.toLowerCase()) !== names.lastIndexOf(name.toLowerCase()) &&
            `${name} is there twice`) ||
          (striped && `${name} has stripes`)
        );
      });
    },
  },
  {
    id: 'SS-23',
    grade: 'E',
    says: 'One row of headers, none blank, all different, the same that the table names',
    check: (seen) =>
      sheetsWhere(tablesIn(seen), ({ table, headers }) => {
        if (!table) return false;
        const known = new Set(headers.map((header) => header.toLowerCase()));
        return (
          (headers.some((header) => header.trim() === '') && 'a header is blank') ||
          (known.size < headers.length && 'two headers are the same') ||
          (table.columns && table.columns.join('|') !== headers.join('|') && 'the table names other headers')
        );
      }),
  },
  {
    id: 'SS-24',
    grade: 'E',
    says: 'Tables begin in column A right below the text, have no blank row or column, and nothing beside or below',
    check: (seen) => [
      ...cellsWhere(
        seen.cells,
        ({ part, column, sheet }) => part === 'outside' || (part === 'above' && column > 0 && !!sheet.table),
      ),
      ...sheetsWhere(tablesIn(seen), blankPart),
    ],
  },
  {
    id: 'SS-25',
    grade: 'E',
    says: 'Above a table stand, in order: title, that there is one table, notes, blank cells, shorthand, source',
    check: (seen) => {
      const hasSource = seen.sheets[0]?.above.some((line) => /^source\b/i.test(line)) ?? false;
      return sheetsWhere(tablesIn(seen), (sheet) => sayOrder(sheet, hasSource));
    },
  },
];

function blankPart(sheet: SeenSheet): string | false {
  const { table, above, rows } = sheet;
  if (!table) return false;
  const isBlank = (row: number) =>
    !rows[row]?.slice(table.left, table.right + 1).some((cell) => cell && cell.value !== '');
  const body = Array.from({ length: table.bottom - table.top }, (_, at) => table.top + 1 + at);
  return (
    (table.left !== 0 && 'the table begins in another column than A') ||
    (above.some((line) => line === '') && 'there is a blank row above the table') ||
    (body.some(isBlank) && 'there is a blank row in the table') ||
    (columnsOf(sheet).some((column) => column.every(({ text }) => text === '')) &&
      'there is a blank column in the table')
  );
}

function sayOrder(sheet: SeenSheet, coverHasSource: boolean): string | false {
  const [title = '', ...lines] = sheet.above;
  const at = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line));
  const body = sheet.cells.filter(({ part, ownWords }) => part === 'body' && !ownWords);
  const needs = {
    'the line on one table': true,
    'the line on notes':
      sheet.kind !== 'notes' &&
      [title, ...sheet.headers, ...body.map(({ text }) => text)].some(
        (text) => unquoted(text).search(noteMarker) >= 0,
      ),
    'the line on blank cells': body.some(({ text }) => text === ''),
    'the key of shorthand': body.some(({ text }) => /^(\[[a-z]+\d*\])+$/.test(text)),
    'the source': sheet.kind === 'table' && !coverHasSource,
  };
  const found = {
    'the line on one table': at(/^This worksheet contains (one|1) table/),
    'the line on notes': at(/contains notes, which can be found/),
    'the line on blank cells': at(/\bblank cells?\b/i),
    'the key of shorthand': at(/\bshorthand\b/i),
    'the source': at(/^Source: /),
  };
  const parts = Object.keys(needs) as (keyof typeof needs)[];
  const missing = parts.filter((part) => needs[part] && found[part] < 0);
  const idle = parts.slice(1, 4).filter((part) => !needs[part] && found[part] >= 0);
  const places = parts.map((part) => found[part]).filter((place) => place >= 0);
  const isOrdered = places.every((place, turn) => turn === 0 || place > (places[turn - 1] ?? -1));
  return (
    (missing.length > 0 && `${missing.join(' and ')} is missing`) ||
    (idle.length > 0 && `${idle.join(' and ')} is there for nothing`) ||
    (found['the line on one table'] !== 0 && 'the line on one table does not come first') ||
    (!isOrdered && 'the lines are in another order')
  );
}
