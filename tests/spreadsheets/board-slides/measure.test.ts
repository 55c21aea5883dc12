import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, cutTo, keepsWords, sizeThatFits } from '~/spreadsheets/board-slides/measure';
import { pagesOf, rowHeight } from '~/spreadsheets/board-slides/pages';
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

it('pages hold every row once, in order, as high as a slide at most, and end with no heading', () => {
  const rows: fc.Arbitrary<SlideRow> = fc.oneof(
    { weight: 4, arbitrary: fc.string({ maxLength: 120 }).map((text) => ({ cells: [text, 'x'] })) },
    fc.constant({ group: 'A heading' }),
  );
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 80 }), (all) => {
      const table: SlideTable = {
        name: 'x',
        columns: [
          { head: 'One', width: 3 },
          { head: 'Two', width: 9.333 },
        ],
        rows: all,
      };
      const pages = pagesOf(table);
      expect(pages.flat()).toEqual(all);
      pages.forEach((page, at) => {
        const height = page.reduce((sum, row) => sum + rowHeight(row, table), rowHeight('head', table));
        expect(height).toBeLessThanOrEqual(place.body.h - place.after.h + 0.0001);
        const last = page.at(-1);
        const isAll = page.every((row) => 'group' in row);
        if (at < pages.length - 1 && !isAll) expect(last && 'group' in last).toBe(false);
      });
    }),
  );
});
