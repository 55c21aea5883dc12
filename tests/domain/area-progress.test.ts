import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPillarPaths, listOpenItems } from '~/domain/area-progress';
import { filterFigures } from '~/domain/figure-filter';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { anyPhases, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const phases = [
  figuresOf('2024-11', form, { Ashcombe: 'DDN' }),
  figuresOf('2025-02', form, { Ashcombe: '---' }),
  figuresOf('2025-04', form, { Ashcombe: 'PDN' }),
];

describe('one area over phases', () => {
  it('has its answers in place by pillar, and nothing for a phase that it did not send', () => {
    expect(buildPillarPaths(phases).map(({ points }) => points.map(countsOf))).toEqual([
      [
        { inPlace: 0, answers: 2 },
        { inPlace: 0, answers: 0 },
        { inPlace: 1, answers: 2 },
      ],
      [
        { inPlace: 0, answers: 1 },
        { inPlace: 0, answers: 0 },
        { inPlace: 0, answers: 1 },
      ],
    ]);
  });

  it('has a break in the pillar that asks something else from a phase on, and in no other', () => {
    const later = figuresOf('2025-07', proformaOf([[3], [1]], 2), { Ashcombe: 'PDNN' });
    const breaks = buildPillarPaths([...phases, later]).map(({ points }) =>
      points.map((point) => point.break.added.map(({ code }) => code)),
    );
    expect(breaks).toEqual([
      [[], [], [], ['P1-S1-03']],
      [[], [], [], []],
    ]);
  });

  it('lists what is not in place, with the phase since which it says so', () => {
    expect(listOpenItems(phases)).toMatchObject([
      { code: 'P1-S1-02', status: 'in_design', since: 'November 2024' },
      { code: 'P2-S1-01', status: 'not_implemented', since: 'November 2024' },
    ]);
  });

  it('has nothing to list for an area that is not asked or has not sent', () => {
    expect(listOpenItems(phases.slice(0, 2))).toEqual([]);
    expect(listOpenItems([figuresOf('2025-04', form, {})])).toEqual([]);
    expect(buildPillarPaths([])).toEqual([]);
  });

  it('agrees with the matrix of that area alone', () => {
    fc.assert(
      fc.property(anyPhases(3), (all) => {
        const [area] = all.at(-1)?.asked ?? [];
        if (!area) return;
        const own = all.map((figures) => filterFigures(figures, { areas: [area.slug] }));
        const last = own.at(-1);
        if (!last) return;
        const matrix = buildMatrix(last);
        const open = matrixRows(matrix).filter((row) => row.inDesign.count + row.notImplemented.count > 0);
        expect(listOpenItems(own).map(({ code }) => code)).toEqual(open.map(({ code }) => code));
        expect(buildPillarPaths(own).map(({ points }) => points.at(-1))).toMatchObject(
          matrix.pillars.map(({ inPlace, answered }) => ({ inPlace, answers: answered })),
        );
      }),
    );
  });
});

function countsOf({ inPlace, answers }: { inPlace: number; answers: number }) {
  return { inPlace, answers };
}
