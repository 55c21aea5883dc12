import {
  cellsWhere,
  columnsOf,
  noteMarker,
  type Rule,
  type Seen,
  type SeenCell,
  sheetsWhere,
  tablesIn,
  unquoted,
} from './seen';

/** SS-26 to SS-30: blank cells, shorthand, notes and units. */
export const signRules: readonly Rule[] = [
  {
    id: 'SS-26',
    grade: 'E',
    says: 'A cell is blank for one stated reason only, and never says NA, N/A, -, ., .. or *',
    check: ({ cells }) => [
      ...cells
        .filter(({ text, part, sheet }) => part === 'body' && text === '' && !saysBlank(sheet.above))
        .map(({ sheet, row, column }) => `${sheet.name}, row ${row + 1}, column ${column + 1} is blank`),
      ...cellsWhere(
        cells,
        ({ text, part, ownWords }) => part === 'body' && !ownWords && /^(n\/?a|null|[-–—.*:~]+)$/i.test(text),
      ),
    ],
  },
  {
    id: 'SS-27',
    grade: 'E',
    says: 'Shorthand stands in square brackets, each by itself, is explained above its table and on the cover, and used',
    check: (seen) => {
      const cover = seen.sheets[0]?.above.join('\n') ?? '';
      const used = tablesIn(seen).map((sheet) => ({ sheet, marks: marksIn(sheet.cells) }));
      return used.flatMap(({ sheet, marks }) => {
        const above = sheet.above.slice(1).join('\n');
        const explained = [...above.matchAll(/(\[[^\]\s]+\]) =/g)].map(([, mark = '']) => mark);
        return [
          ...[...marks]
            .filter((mark) => !/^\[[a-z]+\d*\]$/.test(mark))
            .map((mark) => `${mark} is no shorthand`),
          ...[...marks].filter((mark) => !explained.includes(mark)).map((mark) => `${mark} is not explained`),
          ...explained.filter((mark) => !marks.has(mark)).map((mark) => `${mark} is explained but not used`),
          ...[...marks]
            .filter((mark) => !cover.includes(`${mark} =`))
            .map((mark) => `${mark} is not on the cover`),
        ].map((said) => `${sheet.name}: ${said}`);
      });
    },
  },
  {
    id: 'SS-28',
    grade: 'E',
    says: 'Notes are marked [note 1] in titles, headers, row labels or a column of notes, and all on the Notes sheet in order',
    left: 'signs in row labels, which may be the wording of what they name',
    check: checkNotes,
  },
  {
    id: 'SS-29',
    grade: 'B',
    says: 'Notes and contents are one marked-up table each, the contents with a row for every other sheet',
    check: (seen) => {
      const others = seen.sheets.filter(({ kind }) => kind === 'notes' || kind === 'table');
      return sheetsWhere(tablesIn(seen), (sheet) => {
        const { kind, table, headers } = sheet;
        const [first = []] = columnsOf(sheet);
        const targets = new Set(first.flatMap(({ cell }) => cell.links.map(({ target }) => target)));
        if (kind === 'notes')
          return (
            (table?.name !== 'notes' && 'its table is not called notes') ||
            (headers.join() !== 'Note number,Note text' && 'its columns are not Note number and Note text')
          );
        if (kind !== 'contents') return false;
        return (
          (table?.name !== 'table_of_contents' && 'its table is not called table_of_contents') ||
          (first.map(({ text }) => text).join() !== others.map(({ name }) => name).join() &&
            'its rows are not the other sheets') ||
          ([...targets].some((target) => !/^#.+[!.]A1$/.test(target)) && 'a link leads elsewhere than to A1')
        );
      });
    },
  },
  {
    id: 'SS-30',
    grade: 'B',
    says: 'In headers, units in round brackets and then markers of notes stand on lines of their own',
    check: ({ cells }) =>
      cellsWhere(
        cells.filter(({ part }) => part === 'header'),
        ({ text }) => isMixed(unquoted(text)),
      ),
  },
];

function isMixed(header: string): boolean {
  return [/[^\n(]\([^()\n]*\)(\n|$)/, /[^\n\]]\[note /, /\[note \d+\]\n\(/].some((mixed) =>
    mixed.test(header),
  );
}

function saysBlank(above: readonly string[]): boolean {
  return above.some((line) => /\bblank cells?\b/i.test(line));
}

/** The shorthand in the body of a table, two in one pair of brackets as they stand. */
function marksIn(cells: readonly SeenCell[]): Set<string> {
  const marked = cells.filter(
    ({ part, ownWords, text }) => part === 'body' && !ownWords && /^(\[[^\]]+\]\s*)+$/.test(text),
  );
  const marks = marked.flatMap(({ text }): string[] => text.match(/\[[^\]]+\]/g) ?? []);
  return new Set(marks.filter((mark) => !/^\[note \d+\]$/.test(mark)));
}

function checkNotes({ book, sheets, cells }: Seen): string[] {
  const looked = cells.filter(
    ({ sheet, ownWords }) => sheet.kind !== 'notes' && sheet.kind !== 'cover' && !ownWords,
  );
  const isPlace = ({ part, row, column, sheet }: SeenCell) =>
    (part === 'above' && row === 0) ||
    part === 'header' ||
    (part === 'body' &&
      (column === 0 || (column === sheet.table?.right && sheet.headers[column] === 'Notes')));
  const met: number[] = [];
  for (const { text } of looked)
    for (const [, number] of unquoted(text).matchAll(noteMarker))
      if (!met.includes(Number(number))) met.push(Number(number));
  const listed = sheets
    .filter(({ kind }) => kind === 'notes')
    .flatMap((sheet) => columnsOf(sheet)[0] ?? [])
    .map(({ text }) => Number(/(\d+)/.exec(text)?.[1]));
  return [
    ...cellsWhere(looked, (seen) => unquoted(seen.text).search(noteMarker) >= 0 && !isPlace(seen)),
    ...cellsWhere(looked, ({ text }) =>
      /\[notes? ?\d+[^\]\d]+\]|\[note\d+\]|\[Note|\(note \d+\)/.test(unquoted(text)),
    ),
    ...cellsWhere(
      looked,
      ({ part, row, text }) =>
        (part === 'header' || (part === 'above' && row === 0)) && /[¹²³⁴-⁹†‡]|\S\*$/.test(text),
    ),
    ...(book.superscript ? ['something is set in superscript'] : []),
    ...(met.some((number, at) => number !== at + 1) ? ['notes are not numbered in order of first use'] : []),
    ...met
      .filter((number) => !listed.includes(number))
      .map((number) => `note ${number} is not on the Notes sheet`),
    ...listed.filter((number) => !met.includes(number)).map((number) => `note ${number} is not used`),
  ];
}
