import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswer } from '~/domain/answers';
import type { SubmittedAnswer } from '~/domain/figures';
import { statuses } from '~/domain/status';
import { wasNow } from '~/domain/was-now';

const items = ['A-01', 'A-02', 'A-03'].map((code) => ({ code, shortName: `Item ${code}` }));
const said = (comment: string, more: Partial<SubmittedAnswer> = {}): SubmittedAnswer => ({
  ...noAnswer,
  status: 'in_design',
  comment,
  ...more,
});

describe('what a version says that the one before it did not', () => {
  it('is every difference, in form order, whatever it is that differs', () => {
    const was = { 'A-03': said('Old.'), 'A-01': said('Same.'), 'A-02': said('Same.') };
    const now = {
      'A-01': said('Same.'),
      'A-02': said('Same.', { expected: '2027-03' }),
      'A-03': said('New.'),
    };
    expect(wasNow(items, was, now)).toEqual([
      { code: 'A-02', name: 'Item A-02', was: was['A-02'], now: now['A-02'] },
      { code: 'A-03', name: 'Item A-03', was: was['A-03'], now: now['A-03'] },
    ]);
  });

  it('says so where only one of the two reports on an item', () => {
    expect(wasNow(items, {}, { 'A-01': said('New.') })).toMatchObject([{ code: 'A-01', was: undefined }]);
    expect(wasNow(items, { 'A-01': said('Old.') }, {})).toMatchObject([{ code: 'A-01', now: undefined }]);
    expect(
      wasNow(items, { 'A-01': said('Old.') }, { 'A-01': { ...noAnswer, comment: 'Thinking.' } }),
    ).toMatchObject([{ code: 'A-01', now: undefined }]);
  });

  it('is nothing when only the confirmation differs, and never more than the items', () => {
    const answer = fc.record({
      status: fc.constantFrom(...statuses),
      comment: fc.constantFrom('', 'a', 'b'),
      stepBack: fc.constantFrom(null, 'regression' as const),
      delays: fc.constantFrom([], ['time' as const]),
      expected: fc.constantFrom(null, '2027-03'),
      confirmed: fc.boolean(),
    });
    const version = fc.record({ 'A-01': answer, 'A-02': answer, 'A-03': answer });
    fc.assert(
      fc.property(version, version, fc.boolean(), (was, now, confirmed) => {
        const turned = Object.fromEntries(
          Object.entries(was).map(([code, one]) => [code, { ...one, confirmed }]),
        );
        expect(wasNow(items, was, turned)).toEqual([]);
        const there = wasNow(items, was, now).map(({ code }) => code);
        expect(wasNow(items, now, was).map(({ code }) => code)).toEqual(there);
      }),
    );
  });
});
