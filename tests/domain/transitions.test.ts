import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildMovement } from '~/domain/movement';
import { itemsOf } from '~/domain/proforma';
import { type Standing, standings } from '~/domain/status';
import { buildTransitions } from '~/domain/transitions';
import { answerOf, anyPhases, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const between = (before: Record<string, string>, after: Record<string, string>) =>
  buildTransitions(figuresOf('2025-02', form, before), figuresOf('2025-04', form, after));

test.each<[string, Standing, Standing]>([
  ['PD', 'in_place', 'in_design'],
  ['NP', 'not_implemented', 'in_place'],
  ['.D', 'not_in_scope', 'in_design'],
  ['D-', 'in_design', 'not_submitted'],
  ['..', 'not_in_scope', 'not_in_scope'],
])('%s goes from %s to %s', (letters, from, to) => {
  const one = proformaOf([[1]]);
  const [before = '', after = ''] = letters;
  const { counts, each } = buildTransitions(
    figuresOf('2025-02', one, { Ashcombe: before }),
    figuresOf('2025-04', one, { Ashcombe: after }),
  );
  expect(each).toMatchObject([{ from, to }]);
  expect(counts[from][to]).toBe(1);
});

describe('transitions', () => {
  it('name who joined, who left and who has not sent, and count none who was asked once only', () => {
    const found = between(
      { Ashcombe: 'PPP', Brackenshire: 'DDD', Calderholt: '---' },
      { Ashcombe: 'PPP', Calderholt: 'PPP', Dunmere: 'DDD' },
    );
    const names = (areas: readonly { name: string }[]) => areas.map(({ name }) => name);
    expect(names(found.areas)).toEqual(['Ashcombe', 'Calderholt']);
    expect(names(found.sentInBoth)).toEqual(['Ashcombe']);
    expect([found.joined, found.left, found.notSentFrom, found.notSentTo].map(names)).toEqual([
      ['Dunmere'],
      ['Brackenshire'],
      ['Calderholt'],
      [],
    ]);
    expect([found.each.length, found.compared]).toEqual([6, 3]);
  });

  it('leave out the items that only one of two forms has, and say which', () => {
    const later = proformaOf([[1, 1], [1]], 2);
    const found = buildTransitions(
      figuresOf('2025-02', form, { Ashcombe: 'DDD' }),
      figuresOf('2025-04', later, { Ashcombe: 'PPP' }),
    );
    expect(found).toMatchObject({ items: 2, added: ['P1-S2-01'], dropped: ['P1-S1-02'] });
  });

  it('carry the comment and reason of the later answer, and none of one out of scope', () => {
    const figures = figuresOf('2025-04', form, { Ashcombe: 'DD.' });
    const [submission] = figures.submissions;
    if (!submission) throw new Error('Nobody sent.');
    const answer = answerOf('in_design', { stepBack: 'correction', comment: 'Too early.' });
    const answers = Object.fromEntries(itemsOf(form).map(({ code }) => [code, answer]));
    const { each } = buildTransitions(figuresOf('2025-02', form, { Ashcombe: 'PPP' }), {
      ...figures,
      submissions: [{ ...submission, answers }],
    });
    expect(each.map(({ comment, stepBack }) => [comment, stepBack])).toEqual([
      ['Too early.', 'correction'],
      ['Too early.', 'correction'],
      ['', null],
    ]);
  });
});

describe('any transitions', () => {
  it('are those that looking up each area and item by itself finds', () => {
    fc.assert(
      fc.property(anyPhases(2), ([first, second]) => {
        if (!first || !second) return;
        const found = buildTransitions(first, second);
        for (const from of standings)
          for (const to of standings) {
            let expected = 0;
            for (const area of second.asked) {
              const before = first.asked.find(({ id }) => id === area.id);
              if (!before) continue;
              for (const { code } of itemsOf(second.proforma)) {
                if (!itemsOf(first.proforma).some((item) => item.code === code)) continue;
                const stood = [
                  { asked: before, figures: first },
                  { asked: area, figures: second },
                ].map(({ asked, figures }) => {
                  if (!asked.scope.has(code)) return 'not_in_scope';
                  const sent = figures.submissions.find(({ areaId }) => areaId === area.id);
                  return sent?.answers[code]?.status ?? 'not_submitted';
                });
                if (stood[0] === from && stood[1] === to) expected += 1;
              }
            }
            expect(found.counts[from][to]).toBe(expected);
          }
      }),
    );
  });

  it('add up in both directions, and agree with what moved', () => {
    fc.assert(
      fc.property(anyPhases(2), ([first, second]) => {
        if (!first || !second) return;
        const { counts, rowTotals, columnTotals, each, areas, items, compared, sentInBoth } =
          buildTransitions(first, second);
        const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
        for (const one of standings) {
          expect(total(Object.values(counts[one]))).toBe(rowTotals[one]);
          expect(total(standings.map((from) => counts[from][one]))).toBe(columnTotals[one]);
        }
        expect(total(Object.values(rowTotals))).toBe(areas.length * items);
        expect(total(Object.values(columnTotals))).toBe(each.length);
        const movement = buildMovement(first, second);
        expect(compared).toBe(movement.compared);
        expect(sentInBoth).toEqual(movement.areas);
        const { in_place, in_design, not_implemented } = counts;
        expect(in_design.in_place + not_implemented.in_place + not_implemented.in_design).toBe(
          movement.up.length,
        );
        expect(in_place.in_design + in_place.not_implemented + in_design.not_implemented).toBe(
          movement.back.length,
        );
      }),
    );
  });
});
