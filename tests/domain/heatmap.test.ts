import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildHeatmap, type Heatmap, type LastKnown } from '~/domain/heatmap';
import { type HeatmapOrder, sortAreas } from '~/domain/heatmap-order';
import { answersTo, buildMatrix, matrixRows } from '~/domain/matrix';
import { buildMovement } from '~/domain/movement';
import { anyFigures, anyPhases, figuresOf, phaseOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const rowsOf = (heatmap: Heatmap) =>
  heatmap.pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));

describe('a heatmap', () => {
  const before = figuresOf('2025-02', form, { Ashcombe: 'DPP', Brackenshire: 'PPP' });
  const after = figuresOf('2025-04', form, { Ashcombe: 'PD.', Brackenshire: '---', Calderholt: 'NNN' });
  const lastKnown: LastKnown = {
    'area-ashcombe': { 'P1-S1-01': 'in_design' },
    'area-brackenshire': { 'P1-S1-01': 'in_place' },
  };
  const heatmap = buildHeatmap(after, before, lastKnown);
  const [first, second, third] = rowsOf(heatmap);

  it('has a cell for each area in every row', () => {
    expect(first?.cells.map(({ areaSlug }) => areaSlug)).toEqual(['ashcombe', 'brackenshire', 'calderholt']);
    expect(third?.cells.map(({ standing }) => standing)).toEqual([
      'not_in_scope',
      'not_submitted',
      'not_implemented',
    ]);
  });

  it('says how each answer moved, and nothing where the area did not answer in both', () => {
    expect(first?.cells.map(({ moved }) => moved)).toEqual(['up', null, null]);
    expect(second?.cells.map(({ moved }) => moved)).toEqual(['back', null, null]);
    expect(third?.cells.map(({ moved }) => moved)).toEqual([null, null, null]);
    expect(rowsOf(buildHeatmap(after, undefined, {}))[0]?.cells[0]?.moved).toBeNull();
  });

  it('shows what was last known only where the area has not submitted, and never counts it', () => {
    expect(first?.cells.map((cell) => cell.lastKnown)).toEqual([null, 'in_place', null]);
    expect(second?.cells.map((cell) => cell.lastKnown)).toEqual([null, null, null]);
    expect([first?.inPlace, first?.answered]).toEqual([1, 2]);
  });

  it('totals each area', () => {
    const totals = heatmap.areas.map(({ name, inPlace, answered, inScope }) => [
      name,
      inPlace,
      answered,
      inScope,
    ]);
    expect(totals).toEqual([
      ['Ashcombe', 1, 2, 2],
      ['Brackenshire', 0, 0, 3],
      ['Calderholt', 0, 3, 3],
    ]);
    expect([heatmap.phase, heatmap.base, heatmap.sent]).toEqual([phaseOf('2025-04'), 3, 2]);
  });
});

describe('the order of areas', () => {
  const figures = figuresOf('2025-04', form, {
    Ashcombe: '---',
    Brackenshire: 'DDD',
    Calderholt: 'PPP',
    Dunmere: 'PPD',
  });
  const waves = [2, 1, 2, 1];
  const asked = figures.asked.map((area, at) => ({ ...area, wave: waves[at] ?? 1 }));
  const heatmap = buildHeatmap({ ...figures, asked }, undefined, {});

  test.each<[HeatmapOrder, string[]]>([
    ['name', ['ashcombe', 'brackenshire', 'calderholt', 'dunmere']],
    ['wave', ['brackenshire', 'dunmere', 'ashcombe', 'calderholt']],
    ['in-place', ['calderholt', 'dunmere', 'brackenshire', 'ashcombe']],
  ])('by %s', (by, slugs) => {
    const sorted = sortAreas(heatmap, by);
    expect(sorted.areas.map(({ slug }) => slug)).toEqual(slugs);
    for (const row of rowsOf(sorted)) expect(row.cells.map(({ areaSlug }) => areaSlug)).toEqual(slugs);
    expect(sortAreas(sorted, 'name')).toEqual(heatmap);
  });
});

describe('any heatmap', () => {
  it('has the matrix in its totals', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const heatmap = buildHeatmap(figures, undefined, {});
        const matrix = buildMatrix(figures);
        expect([heatmap.base, heatmap.sent]).toEqual([matrix.base, matrix.sent]);
        expect(rowsOf(heatmap).map((row) => [row.code, row.inPlace, row.answered])).toEqual(
          matrixRows(matrix).map((row) => [row.code, row.inPlace.count, answersTo(row)]),
        );
        for (const area of heatmap.areas) {
          const inPlace = matrixRows(matrix).filter((row) =>
            row.inPlace.areas.some(({ slug }) => slug === area.slug),
          );
          const outOfScope = matrixRows(matrix).filter((row) =>
            row.notInScope.areas.some(({ slug }) => slug === area.slug),
          );
          expect([area.inPlace, area.inScope]).toEqual([
            inPlace.length,
            matrixRows(matrix).length - outOfScope.length,
          ]);
        }
      }),
    );
  });

  it('marks the moves that the movement lists', () => {
    fc.assert(
      fc.property(anyPhases(2), ([first, second]) => {
        if (!first || !second) return;
        const cells = rowsOf(buildHeatmap(second, first, {})).flatMap((row) =>
          row.cells.map((cell) => `${row.code} ${cell.areaSlug} ${cell.moved}`),
        );
        const { up, back } = buildMovement(first, second);
        const moves = [...up, ...back].map((move) => `${move.code} ${move.areaSlug} ${move.direction}`);
        expect(cells.filter((cell) => /(up|back)$/.test(cell)).sort()).toEqual(moves.sort());
      }),
    );
  });
});
