import { cellsWhere, columnsOf, placeOfCell, type Rule, type SeenCell, tablesIn } from './seen';

/** SS-31 to SS-36: numbers, dates, and text that stays inert. */
export const valueRules: readonly Rule[] = [
  {
    id: 'SS-31',
    grade: 'B',
    says: 'Numbers are numbers, to the right with their headers, with commas, and alike down a column; labels to the left',
    check: (seen) =>
      tablesIn(seen).flatMap((sheet) =>
        columnsOf(sheet).flatMap((column, at) => {
          const head = sheet.cells.find(({ part, column: place }) => part === 'header' && place === at);
          return head ? checkColumn(head, column) : [];
        }),
      ),
  },
  {
    id: 'SS-32',
    grade: 'B',
    says: 'Totals stand at the edge of a table, and codes in a column of their own that says so',
    left: 'totals that are not called so',
    check: (seen) =>
      tablesIn(seen).flatMap((sheet) => [
        ...columnsOf(sheet).flatMap((column, at) =>
          column.length > 0 && column.every(({ text }) => isCode.test(text)) && !isNaming(sheet.headers[at])
            ? [`${sheet.name}, column ${at + 1} of codes does not say so`]
            : [],
        ),
        ...cellsWhere(
          sheet.cells,
          ({ part, column, row, text }) =>
            part === 'body' &&
            column === 0 &&
            /^total\b/i.test(text) &&
            row !== (sheet.table?.top ?? 0) + 1 &&
            row !== sheet.table?.bottom,
        ),
      ]),
  },
  {
    id: 'SS-33',
    grade: 'B',
    says: 'Dates are like 1 Feb 2010, ranges have “to”, years four digits, and quarters are months',
    check: (seen) =>
      cellsWhere(seen.cells, (cell) => {
        const { part, text, ownWords, sheet, column } = cell;
        if (part === 'above' || ownWords || isNaming(sheet.headers[column])) return false;
        if (/^date /.test(cell.cell.look.numbers) && cell.cell.kind !== 'text')
          return !/^date d[\s\-/\\,]*mmm[\s\-/\\,]*yyyy/.test(cell.cell.look.numbers);
        const quarters =
          /\bQ[1-4]\b/.test(text) && !sheet.above.some((line) => /\bQ[1-4] (is|=|means)/.test(line));
        return quarters || poorDates.some((pattern) => pattern.test(text));
      }),
  },
  {
    id: 'SS-34',
    grade: 'X',
    says: 'Texts are stored as texts, so that none that begins like a formula is one',
    check: ({ cells }) => cellsWhere(cells, ({ cell }) => cell.kind === 'other' || cell.formula),
  },
  {
    id: 'SS-35',
    grade: 'X',
    says: 'No characters that XML cannot carry, and no text of more than 32,767 characters',
    check: ({ book, cells }) => [
      ...book.illegal.map((path) => `such characters in ${path}`),
      ...cellsWhere(cells, ({ text }) => text.length > 32_767),
    ],
  },
  {
    id: 'SS-36',
    grade: 'X',
    says: 'People’s comments stand on a sheet of their own, in no table of numbers',
    left: 'whether they were asked for',
    check: (seen) => {
      const commented = tablesIn(seen).filter(({ headers }) =>
        headers.some((header) => /\bcomments?\b/i.test(header)),
      );
      if (commented.length === 0) return { because: 'no comments are in the file' };
      return commented.flatMap((sheet) => [
        ...(/comment/i.test(sheet.name) ? [] : [`${sheet.name} has comments beside other things`]),
        ...cellsWhere(sheet.cells, ({ part, cell }) => part === 'body' && cell.kind === 'number'),
      ]);
    },
  },
];

const isCode = /^[A-Z]{1,4}\d*(-[A-Z0-9]+)+$/;
const isNaming = (header = '') => /\b(code|reference|number)\b/i.test(header);
const longMonth = /^\d{1,2} (?!(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}$)[A-Z][a-z]+ \d{2,4}$/;
const poorDates = [
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/,
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\b(19|20)\d\d[-–/]\d\d(?![\w.-])/,
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s?[-–]\s?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
  longMonth,
];

function checkColumn(head: SeenCell, column: readonly SeenCell[]): string[] {
  const numbers = column.filter(({ cell }) => cell.kind === 'number');
  const texts = column.filter(({ cell, text }) => cell.kind !== 'number' && text !== '');
  const isNumeric = numbers.length > 0 && texts.every(({ text }) => /^(\[[a-z]+\d*\])+$/.test(text));
  const right = ({ cell: { look } }: SeenCell) => look.align === 'right';
  const misplaced = isNumeric
    ? [...texts, head].filter((seen) => !right(seen))
    : [...texts, head].filter(({ cell }) => cell.look.align === 'right' || cell.look.align === 'centre');
  const formats = new Set(numbers.map(({ cell }) => cell.look.numbers));
  const format = [...formats][0] ?? '';
  const isYear = /\byear\b/i.test(head.text);
  const large = numbers.some(({ cell }) => Math.abs(Number(cell.value)) >= 1000);
  return [
    ...misplaced.map(placeOfCell),
    ...cellsWhere(numbers, ({ cell: { look } }) => look.align === 'left' || look.align === 'centre'),
    ...cellsWhere(
      texts,
      ({ text, ownWords }) =>
        !ownWords && !isNaming(head.text) && /^-?\d{1,3}(,?\d{3})*(\.\d+)?%?$/.test(text),
    ),
    ...(formats.size > 1 ? [`${placeOfCell(head)}: numbers below are not written alike`] : []),
    ...(large && !isYear && !format.includes('#,##0')
      ? [`${placeOfCell(head)}: no commas for thousands`]
      : []),
    ...(isYear && format.includes(',') ? [`${placeOfCell(head)}: commas in years`] : []),
    ...(/(^|[^0])\.0/.test(format) ? [`${placeOfCell(head)}: no zero before the point`] : []),
  ];
}
