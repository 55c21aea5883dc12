import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isStepBack, noAnswer, sameAnswer } from '~/domain/answers';
import { type Status, statuses } from '~/domain/status';

describe('a step back', () => {
  test.each<[from: Status, to: Status, back: boolean]>([
    ['in_place', 'in_place', false],
    ['in_place', 'in_design', true],
    ['in_place', 'not_implemented', true],
    ['in_design', 'in_place', false],
    ['in_design', 'in_design', false],
    ['in_design', 'not_implemented', true],
    ['not_implemented', 'in_place', false],
    ['not_implemented', 'in_design', false],
    ['not_implemented', 'not_implemented', false],
  ])('from %s to %s: %s', (from, to, back) => expect(isStepBack(from, to)).toBe(back));

  it.each(statuses)('is none when either side of %s is missing', (status) => {
    expect([isStepBack(null, status), isStepBack(undefined, status), isStepBack(status, null)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('two answers', () => {
  const answer = fc.record({
    status: fc.constantFrom(...statuses, null),
    comment: fc.constantFrom('', 'a', 'A', 'a '),
    stepBack: fc.constantFrom('regression' as const, 'correction' as const, null),
    delays: fc.constantFrom([], ['capacity' as const]),
    expected: fc.constantFrom(null, '2027-03'),
  });

  it('say the same if and only if status, comment, reason, delays and month are the same', () => {
    const content = (each: object) => JSON.stringify({ ...each, confirmed: undefined });
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        expect(sameAnswer(a, b)).toBe(content(a) === content(b));
        expect(sameAnswer(a, { ...a })).toBe(true);
      }),
    );
  });

  it('say the same whether or not one was confirmed', () => {
    expect(sameAnswer({ ...noAnswer, confirmed: true } as typeof noAnswer, noAnswer)).toBe(true);
  });
});
