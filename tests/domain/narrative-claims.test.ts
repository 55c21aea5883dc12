import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { besideTable, printedCount, sayPrinted } from '~/domain/narrative-claims';
import { narrativeClaims } from '~/domain/narrative-claims-schema';
import type { PublishedRow } from '~/domain/published';
import { statuses } from '~/domain/status';

const printed = (code: string, inPlace: number, inDesign = 0, notImplemented = 0): PublishedRow => ({
  code,
  inPlace,
  inDesign,
  notImplemented,
  impossible: false,
  note: null,
});
const claim = (...of: Parameters<typeof besideTable>[0][number]['of']) => ({
  id: 'a',
  says: 'So it is.',
  where: 'There',
  of,
});
const table = [printed('A-1', 5, 1), printed('A-2', 3, 3), printed('A-3', 5, 0, 1)];

describe('a claim beside the table', () => {
  test.each([
    ['another number than printed', claim({ code: 'A-1', in_place: 6 }), true],
    ['the number that is printed', claim({ code: 'A-1', in_place: 5, in_design: 1 }), false],
    ['no number', claim({ code: 'A-1' }), false],
    ['that nothing is printed where something is', claim({ code: 'A-3', not_implemented: 0 }), true],
    ['that nothing is printed where nothing is', claim({ code: 'A-1', not_implemented: 0 }), false],
    ['one of two numbers wrongly', claim({ code: 'A-1', in_place: 5 }, { code: 'A-2', in_place: 1 }), true],
  ])('that gives %s', (_, given, contradicts) => {
    expect(besideTable([given], table)).toMatchObject([{ id: 'a', contradicts }]);
  });

  it('carries the printed rows it is about, in its own order', () => {
    const [beside] = besideTable([claim({ code: 'A-2' }, { code: 'A-1' })], table);
    expect(beside?.rows).toEqual([table[1], table[0]]);
  });

  it('is left out where the table prints none of its items', () => {
    expect(besideTable([claim({ code: 'B-1', in_place: 1 })], table)).toEqual([]);
    expect(besideTable([claim({ code: 'A-1', in_place: 6 })], [])).toEqual([]);
  });

  it('contradicts when some number it gives is not the printed one, and only then', () => {
    const counts = fc.option(fc.nat(3), { nil: undefined });
    const row = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((each) => printed('A-1', ...each));
    fc.assert(
      fc.property(row, counts, counts, counts, (given, inPlace, inDesign, not) => {
        const [beside] = besideTable(
          [claim({ code: 'A-1', in_place: inPlace, in_design: inDesign, not_implemented: not })],
          [given],
        );
        const wrong =
          (inPlace !== undefined && inPlace !== given.inPlace) ||
          (inDesign !== undefined && inDesign !== given.inDesign) ||
          (not !== undefined && not !== given.notImplemented);
        expect(beside?.contradicts).toBe(wrong);
      }),
    );
  });
});

describe('what a printed row says', () => {
  test.each([
    [printed('A-1', 5, 1), '5 in place and 1 in design'],
    [printed('A-1', 5, 0, 1), '5 in place and 1 not being implemented'],
    [printed('A-1', 1, 2, 3), '1 in place, 2 in design and 3 not being implemented'],
    [printed('A-1', 0), 'no area at any status'],
  ])('%o is %s', (row, words) => {
    expect(sayPrinted(row)).toBe(words);
  });

  it('is each count at its own status', () => {
    expect(statuses.map((status) => printedCount(printed('A-1', 1, 2, 3), status))).toEqual([1, 2, 3]);
  });
});

it('stored claims are refused where they are not about an item', () => {
  const stored = { phase: '2025-02', report: 'A', table: 'B', note: 'C', claims: [claim()] };
  expect(narrativeClaims.safeParse(stored).success).toBe(false);
  expect(narrativeClaims.safeParse({ ...stored, claims: [claim({ code: 'A-1' })] }).success).toBe(true);
});
