import fc from 'fast-check';
import { readWorkbooks } from 'tests/support/read-workbook';
import { describe, expect, it, test } from 'vitest';
import { buildHeatmap } from '~/domain/heatmap';
import { buildMatrix, matrixLines } from '~/domain/matrix';
import { buildMovement } from '~/domain/movement';
import { standingNames } from '~/domain/status';
import { buildTrend } from '~/domain/trend';
import { longestMatched } from '~/domain/trend-span';
import { checkParts } from '~/spreadsheets/check/check-workbook';
import { addressOf } from '~/spreadsheets/form-sheet';
import { heatmapEntries } from '~/spreadsheets/heatmap-lines';
import { layOut } from '~/spreadsheets/layout';
import type { Sheet, Workbook } from '~/spreadsheets/sheet';
import { workbookParts, writeWorkbook } from '~/spreadsheets/write-workbook';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { anyHistory } from '../domain/movement-worlds';
import { dataAbout, dataBook, dataFileName, twoPhases } from './data-examples';
import { formats, withComment } from './examples';

const sheetOf = (book: Workbook, name: string): Sheet => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet;
};
const columnOf = ({ header, rows }: Sheet, name: string) => rows.map((row) => row[header.indexOf(name)]);

/** What independent readers have of a book against what was to be written. */
function expectReadBack(books: readonly Workbook[], files: ReturnType<typeof readWorkbooks>) {
  books.forEach((book, at) => {
    const laid = layOut(book);
    const file = files[at];
    expect(file?.title).toBe(book.title);
    expect(file?.language).toBe('en-GB');
    expect(file?.sheets.map(({ name }) => name)).toEqual(laid.map(({ name }) => name));
    laid.forEach(({ lines, table }, place) => {
      const sheet = file?.sheets[place];
      const read = sheet?.rows.map((row) => trimmed(row));
      expect(read).toEqual(
        lines.map((line) => trimmed(line.map(({ value }) => (value === '' ? null : value)))),
      );
      const ref =
        table && `${addressOf(0, table.firstRow)}:${addressOf(table.columns.length - 1, table.lastRow)}`;
      expect(sheet?.tables).toEqual(table ? { [table.name]: ref } : {});
    });
  });
}

const trimmed = (row: readonly (string | number | null)[]) =>
  row.slice(0, row.findLastIndex((value) => value !== null) + 1);

const nasty = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+44 20 7946 0000',
  '-5',
  '@SUM(A1)',
  '\tafter a tab\tand another',
  'a\u0000b\u001fc',
  'first line\r\nsecond  line\n  third',
  'N/A',
  '-',
  '[x]',
  'see [note 7]',
  'T o t a l s',
  '1,234',
  '#N/A',
  '1e3',
  '<b>&amp;</b> ]]>',
  'مرحبا بالعالم',
  'שלום 123',
  '👩‍👩‍👧‍👦 done 😀',
  `${'x'.repeat(32_766)}😀`,
];

describe('what areas wrote', () => {
  const phases = nasty.map((comment) => [withComment(twoPhases[1] as (typeof twoPhases)[1], comment)]);
  const books = phases.map((world) => dataBook(world));

  test.each(formats)('is whole and inert in %s, whatever it begins with', async (format) => {
    const files = await Promise.all(
      books.map(async (book) => ({ format, bytes: await writeWorkbook(book, format) })),
    );
    expectReadBack(books, readWorkbooks(files));
    for (const book of books) {
      const checked = checkParts(workbookParts(book, format), `${dataFileName}.${format}`);
      expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });

  it('stands in its own sheet, and only when it is asked for', () => {
    expect(columnOf(sheetOf(dataBook(twoPhases), 'Comments'), 'Comment')).toEqual(['=1+1 is what we wrote']);
    const without = dataBook(twoPhases, { comments: false });
    expect(without.sheets.map(({ name }) => name)).not.toContain('Comments');
    expect(JSON.stringify(without)).not.toContain('is what we wrote');
  });
});

describe('of any world', () => {
  test.each(formats)('every rule is kept as %s', (format) => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 5 }), (world, count) => {
        const book = dataBook(world.slice(0, count));
        const checked = checkParts(workbookParts(book, format), `progress-data.${format}`);
        expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(formats)('every cell of %s is read back by a reader that is not ours', async (format) => {
    const books = fc.sample(anyHistory, 25).map((world) => dataBook(world));
    const files = await Promise.all(
      books.map(async (book) => ({ format, bytes: await writeWorkbook(book, format) })),
    );
    expectReadBack(books, readWorkbooks(files));
  });

  it('every count is the one that pages show', () => {
    fc.assert(
      fc.property(anyHistory, (world) => {
        const figures = world.at(-1);
        if (!figures) return;
        const book = dataBook(world);
        const before = world.slice(0, -1).findLast(({ submissions }) => submissions.length > 0);
        const rows = (name: string) => book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
        const lines = matrixLines(buildMatrix(figures));
        expect(rows('Items_by_status').map((row) => row.slice(4))).toEqual(
          lines.map(({ row }) => [
            ...[row.inPlace.count, row.inDesign.count, row.notImplemented.count],
            ...[row.notSubmitted.count, row.notInScope.count, row.base],
          ]),
        );
        const said = { ...standingNames, not_submitted: '[x]', not_in_scope: '[z]' };
        const grid = buildHeatmap(figures, undefined, {});
        for (const { area, row, cell } of heatmapEntries(grid)) {
          const line = rows('Areas_by_item').find(([name]) => name === area.name);
          expect(line?.[1 + lines.findIndex((each) => each.row.code === row.code)]).toBe(said[cell.standing]);
        }
        const trend = buildTrend(longestMatched(world), { kind: 'programme' }, 'matched', dataAbout.takenAt);
        expect(
          rows('Trends')
            .slice(0, trend.points.length)
            .map((row) => row.slice(3, 9)),
        ).toEqual(
          trend.points.map(({ phase, areas, reported, ...point }) => [
            ...[phase.name, areas.length],
            ...[point.inPlace, point.inDesign, point.notImplemented, point.answers].map((count) =>
              reported ? count : '[x]',
            ),
          ]),
        );
        const movement = before && buildMovement(before, figures);
        for (const [, code, up, back, net] of rows('Movement')) {
          if (up === '[z]') continue;
          const countOf = (moves: { code: string }[]) => moves.filter((move) => move.code === code).length;
          expect([up, back]).toEqual([
            countOf([...(movement?.up ?? [])]),
            countOf([...(movement?.back ?? [])]),
          ]);
          expect(net).toBe(Number(up) - Number(back));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the example', () => {
  const book = dataBook(twoPhases);

  it('has its sheets in order, with a link to each', () => {
    const names = [
      'Items_by_status',
      'Areas_by_item',
      'Trends',
      'Trend_areas',
      'Movement',
      'Barriers_by_item',
    ];
    const all = ['Notes', ...names, 'Areas', 'Wording', 'Comments'];
    expect(book.sheets.map(({ name }) => name)).toEqual(['Contents', ...all]);
    expect(columnOf(sheetOf(book, 'Contents'), 'Worksheet')).toEqual(all);
  });

  it('nets what moved only beside both counts, and says of a new item that nothing can have moved', () => {
    const { header, below, rows, notes } = sheetOf(book, 'Movement');
    expect(header).toEqual(['Item', 'Item code', 'Moved up', 'Slipped back', 'Net change', 'Notes']);
    expect(below?.slice(2)).toEqual([
      '(answers)',
      '(answers)',
      expect.stringMatching(/^\(answers\)\n\[note \d\]$/),
      '',
    ]);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['P1-S1-01', 1, 0, 1, ''],
      ['P1-S1-02', '[z]', '[z]', '[z]', expect.stringMatching(/^\[note \d\]$/)],
      ['P2-S1-01', 0, 2, -2, ''],
    ]);
    expect(notes).toContain('Blank cells in the Notes column mean that the row has no note.');
    expect(notes).toContain(
      '2 areas sent in both phases. They gave 4 answers that can be compared, of which 1 did not change.',
    );
  });

  it('says of each area what is counted for it and when that was signed', () => {
    expect(sheetOf(book, 'Areas').rows.slice(1, 3)).toEqual([
      ['Brackenshire', 'brackenshire', 1, 'FFC', 'North', '2025-02-brackenshire-1', '20 Feb 2025'],
      ['Calderholt', 'calderholt', 1, 'FFC', 'North', '[x]', '[x]'],
    ]);
  });

  it('says nothing of all items, nor of areas that are counted, that shorthand does not mean', () => {
    const barriers = sheetOf(book, 'Barriers_by_item');
    expect(barriers.rows.at(-1)?.slice(0, 2)).toEqual(['All items', 'All']);
    expect(sheetOf(book, 'Trend_areas').rows[0]?.slice(1)).toEqual(['Yes', 'It is counted']);
    for (const { rows, notes } of [barriers, sheetOf(book, 'Trend_areas')]) {
      expect(rows.flat()).not.toContain('[z]');
      expect(notes?.join()).not.toContain('[z]');
    }
  });

  it('says who is in the trend of all items and why others are not', () => {
    const rows = sheetOf(book, 'Trend_areas').rows;
    expect(rows.map(([name, counted]) => [name, counted])).toEqual([
      ['Ashcombe', 'Yes'],
      ['Brackenshire', 'Yes'],
      ['Calderholt', 'No'],
      ['Dunmere', 'No'],
    ]);
    expect(rows[3]?.[2]).toBe('joined in February 2025');
  });

  it('leaves out what there is nothing to show of', () => {
    const first = dataBook([figuresOf('2025-02', proformaOf([[1]]), {})]);
    expect(first.sheets.map(({ name }) => name)).not.toContain('Movement');
    expect(first.sheets.map(({ name }) => name)).not.toContain('Areas');
    expect(first.cover.map(({ text }) => text)).toContain(
      'There is no earlier phase to compare with, so there is no worksheet of movement.',
    );
    const checked = checkParts(workbookParts(first, 'ods'), 'progress-data.ods');
    expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  test.each(formats)(
    'keeps every rule in %s although names are nothing but signs, or a phase names no year',
    (format) => {
      const [, last] = twoPhases;
      if (!last) throw new Error('There is a last phase.');
      const asked = last.asked.map((area, at) => (at === 0 ? { ...area, name: '-', region: '' } : area));
      const form = JSON.parse(
        JSON.stringify(last.proforma)
          .replaceAll('Item a', '[sic]')
          .replaceAll('Item b', 'Starred*')
          .replaceAll('Statement P2', '* P2²*'),
      );
      const odd = { ...last, phase: { ...last.phase, name: 'Autumn_term – first' }, asked, proforma: form };
      const checked = checkParts(workbookParts(dataBook([odd]), format), `progress-data.${format}`);
      expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    },
  );
});
