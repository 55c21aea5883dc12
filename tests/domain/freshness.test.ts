import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { freshnessOf, tallyFreshness } from '~/domain/freshness';
import { buildHeatmap } from '~/domain/heatmap';
import { itemsOf } from '~/domain/proforma';
import { isStatus } from '~/domain/status';
import { answerOf, anyPhases } from './figure-arbitraries';

test.each([
  ['changed', 'its status moved', answerOf('in_place', { confirmed: true }), answerOf('in_design')],
  [
    'changed',
    'its comment was written anew',
    answerOf('in_place', { comment: 'Now.' }),
    answerOf('in_place'),
  ],
  ['confirmed', 'the area said so', answerOf('in_place', { confirmed: true }), answerOf('in_place')],
  ['carried', 'nobody said a word', answerOf('in_place'), answerOf('in_place')],
] as const)('an answer is %s when %s', (fresh, _why, answer, before) => {
  expect(freshnessOf(answer, before)).toBe(fresh);
});

describe('the freshness of a grid', () => {
  it('counts each answer once that its area also gave in the phase before', () => {
    fc.assert(
      fc.property(anyPhases(2), ([before, now]) => {
        if (!before || !now) return;
        const { changed, confirmed, carried } = tallyFreshness(buildHeatmap(now, before, {}));
        let both = 0;
        for (const area of now.asked) {
          const was = before.asked.find(({ id }) => id === area.id);
          const of = (figures: typeof now) => figures.submissions.find(({ areaId }) => areaId === area.id);
          for (const { code } of itemsOf(now.proforma)) {
            const [first, second] = [of(before)?.answers[code]?.status, of(now)?.answers[code]?.status];
            const inScope = was?.scope.has(code) && area.scope.has(code);
            if (inScope && isStatus(first) && isStatus(second)) both += 1;
          }
        }
        expect(changed + confirmed + carried).toBe(both);
      }),
    );
  });
});
