import fc from 'fast-check';
import { anyPhases } from 'tests/domain/figure-arbitraries';
import { expect, test } from 'vitest';
import { anonymiseFigures, nameOfNumber, numberAreas } from '~/domain/anonymised';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { buildTrend } from '~/domain/trend';

const backwards = (a: string, b: string) => (a < b ? 1 : -1);

test('an area has one number in all phases, those of the last phase first', () => {
  fc.assert(
    fc.property(anyPhases(3), (phases) => {
      const numbers = numberAreas(phases, backwards);
      expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, at) => at + 1));
      const last = phases.at(-1)?.asked.map(({ id }) => id) ?? [];
      expect(last.map((id) => numbers.get(id) ?? 0).toSorted((a, b) => a - b)).toEqual(
        last.map((_, at) => at + 1),
      );
    }),
  );
});

test('numbered figures count the same, and hold no name, reference or word of an area', () => {
  fc.assert(
    fc.property(anyPhases(3), (phases) => {
      const shown = anonymiseFigures(phases, numberAreas(phases, backwards));
      const counts = (all: typeof phases) =>
        all.map((figures) =>
          matrixRows(buildMatrix(figures)).map((row) => [row.inPlace.count, row.notSubmitted.count]),
        );
      expect(counts(shown)).toEqual(counts(phases));
      const panel = (all: typeof phases) =>
        buildTrend(all, { kind: 'programme' }, 'matched').points.map(({ inPlace, areas }) => [
          inPlace,
          areas.length,
        ]);
      expect(panel(shown)).toEqual(panel(phases));
      for (const { asked, submissions } of shown) {
        expect(
          asked.every(({ id, slug, name, region }) => id === slug && /^Area \d+$/.test(name) && !region),
        ).toBe(true);
        expect(asked.map(({ name }) => name)).toEqual(
          asked.map(({ slug }) => nameOfNumber(Number(slug.slice('area-'.length)))),
        );
        for (const { reference, answers } of submissions) {
          expect(reference).toBe('');
          expect(Object.values(answers).every(({ comment }) => comment === '')).toBe(true);
        }
      }
    }),
  );
});
