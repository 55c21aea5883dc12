import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { standingOf, submissionsByArea } from '~/domain/coverage';
import { buildMatrix } from '~/domain/matrix';
import { pickTotal } from '~/domain/picked-total';
import { isStatus, statuses } from '~/domain/status';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const matrix = buildMatrix(figuresOf('2025-02', form, { Ashcombe: 'PPD', Dunmere: 'PDP', Eldershaw: '---' }));

test('a total is picked out by area and by item', () => {
  const total = pickTotal(matrix, 'in_place', 'pillar-1');
  expect(total).toMatchObject({ pillar: 'Pillar 1', count: 3, answered: 4 });
  expect(total?.items.map(({ code, count, base }) => [code, count, base])).toEqual([
    ['P1-S1-01', 2, 3],
    ['P1-S1-02', 1, 3],
  ]);
  expect(total?.areas.map(({ name, count }) => [name, count])).toEqual([
    ['Ashcombe', 2],
    ['Dunmere', 1],
  ]);
});

test('a total of nothing has nobody behind it, and a pillar that there is not has none', () => {
  expect(pickTotal(matrix, 'not_implemented')).toMatchObject({ count: 0, answered: 6, items: [], areas: [] });
  expect(pickTotal(matrix, 'in_place', 'pillar-9')).toBeUndefined();
});

it('adds up both ways to the answers that say so, whatever the figures', () => {
  fc.assert(
    fc.property(anyFigures, fc.constantFrom(...statuses), fc.boolean(), (figures, status, narrow) => {
      const pillar = narrow ? figures.proforma.pillars[0] : undefined;
      const total = pickTotal(buildMatrix(figures), status, pillar?.slug);
      const pillars = pillar ? [pillar] : figures.proforma.pillars;
      const codes = pillars.flatMap(({ sections }) =>
        sections.flatMap(({ items }) => items.map(({ code }) => code)),
      );
      const submissions = submissionsByArea(figures);
      const given = figures.asked.flatMap((area) =>
        codes.map((code) => standingOf(area, submissions.get(area.id), code)).filter(isStatus),
      );
      const expected = given.filter((each) => each === status).length;
      const add = (parts: readonly { count: number }[] = []) =>
        parts.reduce((sum, { count }) => sum + count, 0);
      expect(total).toMatchObject({ count: expected, answered: given.length });
      expect([add(total?.items), add(total?.areas)]).toEqual([expected, expected]);
      expect(total?.areas.every(({ submissionId }) => submissionId)).toBe(true);
    }),
  );
});
