import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildStalled } from '~/domain/stalled';
import { anyPhases, figuresOf, phaseIds, proformaOf } from './figure-arbitraries';

const one = proformaOf([[1]]);
const two = proformaOf([[2]]);

describe('an item in design in an area', () => {
  test.each([
    ['for three phases', 'DDD', 3],
    ['for four', 'DDDD', 4],
    ['for two only', 'DD', undefined],
    ['after another answer', 'PDD', undefined],
    ['after another answer, long enough', 'PDDD', 3],
    ['until the last phase', 'DDDP', undefined],
    ['but not sent in the last phase', 'DDD-', undefined],
    ['with a phase not sent between', 'DD-D', 3],
    ['with a phase that did not ask it between', 'DD.D', 3],
    ['with two answers and a gap', 'D-D', undefined],
  ])('%s (%s)', (_, letters, phases) => {
    const shown = [...letters].map((letter, at) => figuresOf(phaseIds[at] ?? '', one, { Ashcombe: letter }));
    const { items } = buildStalled(shown);
    expect(items.map((item) => item.areas.map((area) => area.phases))).toEqual(phases ? [[phases]] : []);
  });
});

it('lists the items in most areas first, with the base of each', () => {
  const phase = (id: string) => figuresOf(id, two, { Ashcombe: 'PD', Brackenshire: 'DD', Calderholt: '.P' });
  const { items, atLeast } = buildStalled([phase('2025-02'), phase('2025-04')], 2);
  expect(atLeast).toBe(2);
  expect(items.map(({ code, areas, answered }) => [code, areas.map(({ name }) => name), answered])).toEqual([
    ['P1-S1-02', ['Ashcombe', 'Brackenshire'], 3],
    ['P1-S1-01', ['Brackenshire'], 2],
  ]);
});

it('is empty without phases', () => {
  expect(buildStalled([])).toEqual({ atLeast: 3, items: [] });
});

it('only ever names areas that said in design in the last phase', () => {
  fc.assert(
    fc.property(anyPhases(4), fc.integer({ min: 1, max: 4 }), (phases, atLeast) => {
      const last = phases.at(-1);
      for (const item of buildStalled(phases, atLeast).items) {
        expect(item.areas.length).toBeLessThanOrEqual(item.answered);
        for (const area of item.areas) {
          const submission = last?.submissions.find(({ areaId }) => areaId === `area-${area.slug}`);
          expect(submission?.answers[item.code]?.status).toBe('in_design');
          expect(area.phases).toBeGreaterThanOrEqual(atLeast);
        }
      }
    }),
  );
});
