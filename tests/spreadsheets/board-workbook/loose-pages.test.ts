import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { writeBoardWorkbook } from '~/spreadsheets/board-workbook/write-board-workbook';
import { everyItem, figuresOf, fullShape, proformaOf } from '../../domain/figure-arbitraries';
import { packOf, withBarrier } from './packs';
import { type ReadSheet, readWithOpenpyxl, rowsOf, sheetIn } from './readers';

const form = proformaOf(fullShape);

describe('the sheet of barriers', () => {
  const sent = (letters: string) => figuresOf('2025-07', form, { Ashcombe: letters });
  const held = (count: number) => 'N'.repeat(count) + 'P'.repeat(35 - count);
  const naming = (figures: PhaseFigures) => withBarrier(figures, 'capacity');
  const read = async (figures: PhaseFigures) => {
    const [book] = readWithOpenpyxl([await writeBoardWorkbook(packOf([figures], ['barriers']))]);
    return { sheet: sheetIn(book, 'Barriers'), contents: sheetIn(book, 'Contents').cells.flat() };
  };

  test.each([
    [1, '1 of 35 answers given is not in place yet.'],
    [2, '2 of 35 answers given are not in place yet.'],
  ])('counts %i answer not in place in good English', async (count, said) => {
    const { sheet } = await read(naming(sent(held(count))));
    expect(sheet.cells[2]?.[0]).toBe(
      `${said} An answer may name several barriers, so the barriers do not add up to that number.`,
    );
    expect(sheet.charts.length).toBe(1);
  });

  test.each([
    ['nobody answered', sent('-'.repeat(35)), 'No answer is given, so none names a barrier.'],
    [
      'no answer names one',
      sent(held(1)),
      '1 of 35 answers given is not in place yet. No answer names a barrier.',
    ],
    [
      'all is in place, whatever it carries',
      naming(sent(held(0))),
      '0 of 35 answers given are not in place yet. No answer names a barrier.',
    ],
  ])('says it in a sentence, with no chart and no table of zeros, where %s', async (_, figures, said) => {
    const { sheet, contents } = await read(figures);
    expect(sheet.charts).toEqual([]);
    expect(rowsOf(sheet).map(([cell]) => cell)).toEqual([
      'Barriers',
      expect.stringContaining('Illustrative data'),
      said,
    ]);
    expect(contents.filter((cell) => /chart/.test(String(cell)))).toEqual([]);
  });
});

describe('a printed page of trends', () => {
  const phases = (count: number, others: boolean) =>
    Array.from({ length: count }, (_, at) => {
      const id = `${2021 + Math.floor(at / 4)}-${['02', '05', '08', '11'][at % 4]}`;
      const all = everyItem(form, 'P');
      const none = everyItem(form, '-');
      const come = { Calderholt: at > 2 ? all : none, Dunmere: at % 3 === 0 ? all : none };
      return figuresOf(id, form, { Ashcombe: all, Brackenshire: all, ...(others && come) });
    });
  /** The first and last row of the page on which a row stands, from 0. */
  const pageOf = ({ breaks, cells }: ReadSheet, row: number) => ({
    from: Math.max(0, ...breaks.filter((end) => end <= row)),
    to: Math.min(cells.length, ...breaks.filter((end) => end > row)),
  });

  it('never shows a chart without what it is of and on whom it stands, nor more than fits it', async () => {
    const worlds = [1, 6, 8, 9, 10, 12, 16].flatMap((count) => [phases(count, false), phases(count, true)]);
    const packs = worlds.map((world) => packOf(world, ['trends']));
    const files: Uint8Array[] = [];
    for (const pack of packs) files.push(await writeBoardWorkbook(pack));
    readWithOpenpyxl(files).forEach((book, at) => {
      const sheet = sheetIn(book, 'Trends');
      const trends = packs[at]?.trends ?? [];
      expect(sheet.charts.length).toBe(trends.length);
      sheet.charts.forEach(({ title, from, to }, place) => {
        const { from: start } = pageOf(sheet, from[1]);
        const shown = sheet.cells.slice(start, from[1]).flatMap(([cell]) => cell ?? []);
        expect(title).toContain(trends[place]?.about);
        expect(shown.filter((cell) => String(cell).startsWith(`${trends[place]?.about}`)).length).toBe(1);
        expect(shown.filter((cell) => /^(The same|No area sent|Each phase)/.test(String(cell))).length).toBe(
          1,
        );
        expect(to[1] - from[1]).toBeGreaterThanOrEqual(12);
        const heights = sheet.heights.slice(start, to[1]).map((height) => height ?? 0);
        const repeated = start > 0 ? (sheet.heights[0] ?? 0) : 0;
        // A4 without its margins, at the scale to which these columns fit its width.
        expect(heights.reduce((sum, height) => sum + height, repeated)).toBeLessThan(505 / 0.88);
      });
    });
  }, 60_000);

  it('has table and chart of nine phases together', async () => {
    const [book] = readWithOpenpyxl([await writeBoardWorkbook(packOf(phases(9, false), ['trends']))]);
    const sheet = sheetIn(book, 'Trends');
    for (const { from } of sheet.charts) {
      const { from: start } = pageOf(sheet, from[1]);
      expect(sheet.cells.slice(start, from[1]).map(([cell]) => cell)).toContain('Phase');
    }
  });
});
