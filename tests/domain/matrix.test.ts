import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '~/domain/figures';
import { answersTo, buildMatrix, type MatrixRow, matrixLines, matrixRows } from '~/domain/matrix';
import { itemsOf } from '~/domain/proforma';
import { anyFigures, everyItem, figuresOf, fullShape, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2, 1], [1]]);
const full = proformaOf(fullShape);

const countsOf = (row: MatrixRow) => [
  row.inPlace,
  row.inDesign,
  row.notImplemented,
  row.notSubmitted,
  row.notInScope,
];
const numbers = (row: MatrixRow | undefined) => row && countsOf(row).map(({ count }) => count);
const names = (count: Count | undefined) => count?.areas.map(({ name }) => name);

describe('a matrix', () => {
  const matrix = buildMatrix(
    figuresOf('2025-02', form, {
      Ashcombe: 'PDNP',
      Brackenshire: 'PPDD',
      Calderholt: '----',
      Dunmere: '.DP.',
      Eldershaw: 'P-PP',
    }),
  );
  const [first, second, third, fourth] = matrixRows(matrix);

  it('states its base and who sent', () => {
    expect([matrix.base, matrix.sent, matrix.proformaVersion]).toEqual([5, 4, 1]);
    expect(matrix.areas[0]).toEqual({
      slug: 'ashcombe',
      name: 'Ashcombe',
      wave: 1,
      programme: 'ffc',
      submissionId: 'submission-2025-02-ashcombe-1',
      reference: '2025-02-ashcombe-1',
    });
    expect(matrix.areas[2]).toMatchObject({ name: 'Calderholt', submissionId: null, reference: null });
  });

  it('counts areas by standing, each with its base', () => {
    expect([first, second, third, fourth].map(numbers)).toEqual([
      [3, 0, 0, 1, 1],
      [1, 2, 0, 2, 0],
      [2, 1, 1, 1, 0],
      [2, 1, 0, 1, 1],
    ]);
    expect([first, second, third, fourth].map((row) => row?.base)).toEqual([4, 5, 5, 4]);
  });

  it('names the areas behind each count, in the order they are asked', () => {
    expect(names(first?.inPlace)).toEqual(['Ashcombe', 'Brackenshire', 'Eldershaw']);
    expect(names(second?.notSubmitted)).toEqual(['Calderholt', 'Eldershaw']);
    expect(second?.notSubmitted.areas[1]?.reference).toBe('2025-02-eldershaw-1');
    expect(names(fourth?.notInScope)).toEqual(['Dunmere']);
  });

  it('totals each pillar over the areas that sent', () => {
    expect(matrix.pillars.map(({ inPlace, answered }) => [inPlace, answered])).toEqual([
      [6, 10],
      [2, 3],
    ]);
    expect(matrix.pillars[0]).toMatchObject({ code: 'P1', slug: 'pillar-1', title: 'Pillar 1' });
  });

  it('lists rows in form order with their pillar and section', () => {
    const lines = matrixLines(matrix).map(({ pillar, section, row }) => [
      pillar.code,
      section.code,
      row.code,
    ]);
    expect(lines).toEqual([
      ['P1', 'P1-S1', 'P1-S1-01'],
      ['P1', 'P1-S1', 'P1-S1-02'],
      ['P1', 'P1-S2', 'P1-S2-01'],
      ['P2', 'P2-S1', 'P2-S1-01'],
    ]);
  });
});

describe('a family networks pilot area, asked the last two items only', () => {
  const pilot = `${'.'.repeat(33)}PD`;
  const rows = matrixRows(
    buildMatrix(figuresOf('2025-04', full, { Ashcombe: everyItem(full, 'P'), Pilot: pilot })),
  );

  it('is not in scope for 33 items, which is neither missing nor not being implemented', () => {
    const outside = rows.filter((row) => row.notInScope.count > 0);
    expect(outside).toHaveLength(33);
    for (const row of outside) {
      expect(numbers(row)).toEqual([1, 0, 0, 0, 1]);
      expect(row.base).toBe(1);
    }
  });

  it('counts in the two that it is asked', () => {
    expect(rows.slice(33).map(numbers)).toEqual([
      [2, 0, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
  });

  it('stays out of scope when it has not sent', () => {
    const unsent = matrixRows(buildMatrix(figuresOf('2025-04', full, { Pilot: `${'.'.repeat(33)}--` })));
    expect(unsent.map((row) => row.notInScope.count).slice(31)).toEqual([1, 1, 0, 0]);
    expect(unsent.map((row) => row.notSubmitted.count).slice(31)).toEqual([0, 0, 1, 1]);
  });
});

it('counts nobody when nobody is asked, and keeps its rows', () => {
  const matrix = buildMatrix(figuresOf('2025-02', form, {}));
  expect([matrix.base, matrix.sent, matrixRows(matrix).length]).toEqual([0, 0, 4]);
  expect(matrixRows(matrix).map(numbers)).toEqual(Array(4).fill([0, 0, 0, 0, 0]));
});

describe('any matrix', () => {
  it('has rows that add up to the areas asked, and no count above them', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const matrix = buildMatrix(figures);
        expect(matrixRows(matrix).map((row) => row.code)).toEqual(
          itemsOf(figures.proforma).map(({ code }) => code),
        );
        for (const row of matrixRows(matrix)) {
          const [inPlace = 0, inDesign = 0, notImplemented = 0, notSubmitted = 0, notInScope = 0] =
            numbers(row) ?? [];
          expect(inPlace + inDesign + notImplemented + notSubmitted).toBe(row.base);
          expect(row.base + notInScope).toBe(figures.asked.length);
          expect(Math.max(...(numbers(row) ?? []))).toBeLessThanOrEqual(figures.asked.length);
          expect(answersTo(row)).toBeLessThanOrEqual(matrix.sent);
        }
      }),
    );
  });

  it('puts every area asked behind exactly one count of each row', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const row of matrixRows(buildMatrix(figures))) {
          for (const { count, areas } of countsOf(row)) expect(areas).toHaveLength(count);
          const slugs = countsOf(row).flatMap(({ areas }) => areas.map(({ slug }) => slug));
          expect(slugs.sort()).toEqual(figures.asked.map(({ slug }) => slug));
        }
      }),
    );
  });

  it('counts the answer that was submitted', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const row of matrixRows(buildMatrix(figures)))
          for (const { submissionId } of row.inDesign.areas) {
            const submission = figures.submissions.find(({ id }) => id === submissionId);
            expect(submission?.answers[row.code]?.status).toBe('in_design');
          }
      }),
    );
  });
});
