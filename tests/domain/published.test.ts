import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { compareWithPublished, type PublishedRow } from '~/domain/published';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[3]]);
const matrix = buildMatrix(figuresOf('2025-02', form, { Ashcombe: 'PPP', Brackenshire: 'PDP' }));
const printed = (code: string, inPlace: number, inDesign = 0, impossible = false): PublishedRow => ({
  code,
  inPlace,
  inDesign,
  notImplemented: 0,
  impossible,
  note: null,
});

describe('against the published table', () => {
  it('agrees row by row', () => {
    const rows = [printed('P1-S1-01', 2), printed('P1-S1-02', 1, 1), printed('P1-S1-03', 1, 1)];
    const comparison = compareWithPublished(matrix, rows);
    expect(comparison).toMatchObject({ agree: 2, differ: ['P1-S1-03'] });
    expect(comparison.rows['P1-S1-03']).toEqual({ published: rows[2], agrees: false, impossible: false });
  });

  it('says that more areas than answered is impossible, whether or not it is marked', () => {
    for (const marked of [true, false]) {
      const comparison = compareWithPublished(matrix, [printed('P1-S1-01', 9, 0, marked)]);
      expect(comparison.rows['P1-S1-01']).toMatchObject({ agrees: false, impossible: true });
      expect(comparison).toMatchObject({ agree: 0, differ: ['P1-S1-01'] });
    }
  });

  it('never agrees with a row marked impossible, even where the counts are equal', () => {
    const comparison = compareWithPublished(matrix, [printed('P1-S1-01', 2, 0, true)]);
    expect(comparison).toMatchObject({ agree: 0, differ: ['P1-S1-01'] });
  });

  it('compares only the rows that both have', () => {
    const comparison = compareWithPublished(matrix, [printed('P9-S9-09', 2)]);
    expect(comparison).toEqual({ agree: 0, differ: [], rows: {} });
  });

  it('agrees throughout with its own figures', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const own = buildMatrix(figures);
        const rows = matrixRows(own).map((row) => ({
          ...printed(row.code, row.inPlace.count, row.inDesign.count),
          notImplemented: row.notImplemented.count,
        }));
        expect(compareWithPublished(own, rows)).toMatchObject({ agree: rows.length, differ: [] });
      }),
    );
  });
});
