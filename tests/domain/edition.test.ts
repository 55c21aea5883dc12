import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { freezeFigures, phaseReference, readPhaseReference, thawFigures } from '~/domain/edition';
import { figureChanges } from '~/domain/edition-changes';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { itemsOf } from '~/domain/proforma';
import { anyFigures, anyPhases, figuresOf, phaseOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2, 1], [1]]);
const made = { before: {}, madeAs: 'An official', madeAt: new Date(0), note: '' };

describe('an edition', () => {
  it('gives back what was frozen, whatever has come since', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (figures, since) => {
        // As the database keeps it.
        const kept = JSON.parse(JSON.stringify(freezeFigures(figures)));
        const all = [...since.submissions, ...figures.submissions];
        const thawed = thawFigures(figures.phase, kept, figures.proforma, [
          ...new Map(all.map((one) => [one.id, one])).values(),
        ]);
        expect(buildMatrix(thawed)).toEqual(buildMatrix(figures));
      }),
    );
  });

  it('knows the areas by what they were called', () => {
    const figures = figuresOf('2025-02', form, { Ashcombe: 'PDN.' });
    const content = freezeFigures(figures);
    expect(content).toEqual({
      proformaVersion: 1,
      areas: [{ ...pick(figures), outOfScope: ['P2-S1-01'] }],
      submissions: ['submission-2025-02-ashcombe-1'],
    });
  });
});

describe('a reference to a phase', () => {
  const phase = phaseOf('2025-02');
  const edition = { phaseId: '2025-02', number: 1, ...made };

  it('names the edition only when that was replaced', () => {
    expect(phaseReference(phase)).toBe('2025-02');
    expect(phaseReference({ ...phase, edition })).toBe('2025-02');
    expect(phaseReference({ ...phase, edition, replacedBy: { ...edition, number: 2 } })).toBe('2025-02.e1');
  });

  test.each([
    ['2025-02', { id: '2025-02', edition: undefined }],
    ['2025-02.e1', { id: '2025-02', edition: 1 }],
    ['2025-02.e12', { id: '2025-02', edition: 12 }],
    ['2025-02.e0', undefined],
    ['2025-02.e', undefined],
    ['2025-02.e1x', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('is read from %s as %j', (text, expected) => {
    expect(readPhaseReference(text)).toEqual(expected);
  });
});

describe('what changed between two readings of a phase', () => {
  it('is nothing between a reading and itself', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(figureChanges(figures, figures)).toEqual([]);
      }),
    );
  });

  it('accounts for every difference of the counts', () => {
    fc.assert(
      fc.property(anyPhases(2), ([first, second]) => {
        if (!first || !second) return;
        const later = { ...second, proforma: first.proforma };
        const changes = figureChanges(first, later).flatMap(({ items }) => items);
        for (const { code } of itemsOf(first.proforma)) {
          const of = (figures: PhaseFigures) =>
            matrixRows(buildMatrix(figures)).find((row) => row.code === code)?.inPlace.count ?? 0;
          const ups = changes.filter((change) => change.code === code && change.to === 'in_place').length;
          const downs = changes.filter((change) => change.code === code && change.from === 'in_place').length;
          expect(of(first) + ups - downs).toBe(of(later));
        }
      }),
    );
  });

  it('names a new version even where it changed no status', () => {
    const before = figuresOf('2025-02', form, { Ashcombe: 'PDNP' });
    const [sent] = before.submissions;
    if (!sent) throw new Error('Ashcombe has sent.');
    const after = { ...before, submissions: [{ ...sent, id: 'another', version: 2 }] };
    expect(figureChanges(before, after)).toEqual([
      { slug: 'ashcombe', name: 'Ashcombe', from: 1, to: 2, items: [] },
    ]);
  });
});

function pick({ asked: [area] }: PhaseFigures) {
  if (!area) throw new Error('Nobody is asked.');
  const { scope: _, ...known } = area;
  return known;
}
