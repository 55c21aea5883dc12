import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, cutLines, cutTo, keepsWords, sizeThatFits } from '~/spreadsheets/board-slides/measure';
import { enlarge, fillPages, heightOf, rowHeight, spreadPages } from '~/spreadsheets/board-slides/pages';
import { place, type SlideRow, type SlideTable } from '~/spreadsheets/board-slides/slide';

const letters = (text: string) => [...new Intl.Segmenter().segment(text)].length;

describe('a text', () => {
  it('takes as many lines as its words need', () => {
    expect(countLines('', 1, 12)).toBe(1);
    expect(countLines('one\ntwo', 5, 12)).toBe(2);
    // Ten digits of 12 points are 66.7 points wide.
    expect(countLines('1234567890', 0.93, 12)).toBe(1);
    expect(countLines('1234567890', 0.92, 12)).toBe(2);
    expect(countLines('12345 67890', 0.6, 12)).toBe(2);
    expect(countLines('WWWW', 0.6, 12)).toBeGreaterThan(countLines('iiii', 0.6, 12));
  });

  it('takes no fewer lines in a narrower box, a larger type or bold', () => {
    const widths = fc.double({ min: 0.3, max: 12, noNaN: true });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), widths, (text, width) => {
        const lines = countLines(text, width, 12);
        expect(lines).toBeLessThanOrEqual(countLines(text, width, 14) + 1);
        expect(countLines(text, width, 12, true) + 1).toBeGreaterThanOrEqual(lines);
        expect(lines).toBeGreaterThanOrEqual(text.split('\n').length);
      }),
    );
  });

  it('is set in the largest size that fits', () => {
    const box = { width: 4, height: 0.5 };
    expect(sizeThatFits('short', box, [28, 20, 12])).toBe(28);
    expect(sizeThatFits('a text that takes two lines of smaller type', box, [28, 20, 12])).toBe(12);
    expect(sizeThatFits('far too long '.repeat(60), box, [28, 20, 12])).toBe(12);
  });

  it('has its words whole or not', () => {
    expect(keepsWords('not being implemented', 1, 12)).toBe(true);
    expect(keepsWords('not being implemented', 0.5, 12)).toBe(false);
  });

  it('is cut between whole characters, and is untouched where it fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, longest) => {
          const cut = cutTo(text, longest);
          if (letters(text) <= longest) expect(cut).toBe(text);
          else {
            expect(cut.endsWith('…')).toBe(true);
            expect(text.startsWith(cut.slice(0, -1))).toBe(true);
            expect(letters(cut)).toBeLessThanOrEqual(longest);
          }
        },
      ),
    );
    expect(cutTo('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…');
    expect(cutTo('one two three', 9)).toBe('one two…');
  });
});

it('a text of too many lines is cut after the last that may stand', () => {
  expect(cutLines('one\ntwo', 2)).toBe('one\ntwo');
  expect(cutLines('one\r\ntwo\rthree', 3)).toBe('one\r\ntwo\rthree');
  expect(cutLines('one\n\n\nfour', 2)).toBe('one…');
});

const columns = [
  { head: 'One', width: 3 },
  { head: 'Two', width: 9.333 },
];
const tableOf = (rows: readonly SlideRow[]): SlideTable => ({ name: 'x', columns, rows });
const lines = (count: number): SlideRow[] =>
  Array.from({ length: count }, (_, at) => ({ cells: [`${at}`, 'x'] }));
const anyRows = (maxLength: number) => {
  const row: fc.Arbitrary<SlideRow> = fc.oneof(
    { weight: 4, arbitrary: fc.string({ maxLength: 120 }).map((text) => ({ cells: [text, 'x'] })) },
    fc.constant({ group: 'A heading' }),
  );
  return fc.array(row, { maxLength });
};
const isAgain = (row: SlideRow) => 'group' in row && row.isContinued === true;

describe.each([
  ['filled', fillPages],
  ['spread', spreadPages],
])('pages that are %s', (_name, pagesOf) => {
  it('hold every row once, in order, as high as a slide at most, and end with no heading', () => {
    fc.assert(
      fc.property(anyRows(80), (all) => {
        const table = tableOf(all);
        const pages = pagesOf(table);
        expect(pages.flat().filter((row) => !isAgain(row))).toEqual(all);
        pages.forEach((page, at) => {
          expect(heightOf({ ...table, rows: page })).toBeLessThanOrEqual(place.body.h + 0.0001);
          const last = page.at(-1);
          const isAll = page.every((row) => 'group' in row);
          if (at < pages.length - 1 && !isAll) expect(last && 'group' in last).toBe(false);
        });
      }),
    );
  });

  it('say a heading again where its rows go on', () => {
    fc.assert(
      fc.property(anyRows(80), (all) => {
        let over = false;
        for (const page of pagesOf(tableOf(all))) {
          const [first] = page;
          expect(first !== undefined && isAgain(first)).toBe(
            over && !(first && 'group' in first && !isAgain(first)),
          );
          expect(page.slice(1).some(isAgain)).toBe(false);
          over ||= page.some((row) => 'group' in row);
        }
      }),
    );
  });
});

describe('rows', () => {
  const height = (rows: number) => heightOf(tableOf(lines(rows))) + 0.001;

  it.each([
    [14, 12, [7, 7]],
    [13, 12, [7, 6]],
    [12, 12, [12]],
    [25, 12, [9, 8, 8]],
    [26, 12, [9, 9, 8]],
    [1, 12, [1]],
    [0, 12, []],
  ])('of which there are %i on pages of %i are spread evenly', (rows, most, counts) => {
    const pages = spreadPages(tableOf(lines(rows)), height(most));
    expect(pages.map((page) => page.length).toSorted((a, b) => b - a)).toEqual(counts);
  });

  it('take as few pages spread as filled, and none is left with a row or two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 5, max: 18 }), (rows, most) => {
        const pages = spreadPages(tableOf(lines(rows)), height(most));
        expect(pages.length).toBe(Math.ceil(rows / most));
        const counts = pages.map((page) => page.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are parted as evenly as any way of parting them, however high they are', () => {
    const heights = (table: SlideTable, pages: readonly (readonly SlideRow[])[]) =>
      pages.reduce((sum, rows) => sum + heightOf({ ...table, rows }) ** 2, 0);
    // The slow way: every way to part the rows.
    const ways = (rows: readonly SlideRow[], pages: number): (readonly SlideRow[])[][] =>
      pages === 1
        ? [[rows]]
        : rows
            .slice(1)
            .flatMap((_, at) =>
              ways(rows.slice(at + 1), pages - 1).map((rest) => [rows.slice(0, at + 1), ...rest]),
            );
    const anyRow = fc.integer({ min: 0, max: 150 }).map((long) => ({ cells: ['x'.repeat(long), 'x'] }));
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 9 }), (rows) => {
        const table = tableOf(rows);
        const most = Math.max(
          1.21,
          ...rows.map((row) => rowHeight(row, table) + rowHeight('head', table) + 0.01),
        );
        const pages = spreadPages(table, most);
        const fits = ways(rows, pages.length).filter((way) =>
          way.every((each) => heightOf({ ...table, rows: each }) <= most),
        );
        expect(heights(table, pages)).toBeCloseTo(Math.min(...fits.map((way) => heights(table, way))), 6);
        if (pages.length > 1)
          for (const way of ways(rows, pages.length - 1))
            expect(way.every((each) => heightOf({ ...table, rows: each }) <= most)).toBe(false);
      }),
    );
  });

  it('are set larger only where they take no more pages', () => {
    for (let count = 1; count < 50; count += 1) {
      const table = tableOf(lines(count));
      expect(fillPages(enlarge(table)).length).toBe(fillPages(table).length);
    }
    expect(enlarge(tableOf(lines(3))).size).toBe(16);
    expect(enlarge(tableOf(lines(19))).size).toBeUndefined();
  });
});
