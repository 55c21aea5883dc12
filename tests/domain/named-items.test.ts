import { describe, expect, test } from 'vitest';
import { longestItemReason, longestReason, namingFault, namingFaults } from '~/domain/named-items';

const among = ['A-01', 'A-02'];
const item = (code: string, reason = '') => ({ code, reason });

describe('naming what needs to change', () => {
  test.each([
    ['declined', '', [item('A-01', 'Say when.')], undefined],
    ['declined', 'All of it.', [], undefined],
    ['declined', 'All of it.', [item('A-01', 'Say when.')], undefined],
    ['declined', '', [], 'no_reason'],
    ['declined', '', [item('A-01')], 'no_words'],
    ['declined', 'All of it.', [item('A-01')], 'no_words'],
    ['declined', '', [item('B-01', 'Say when.')], 'other_item'],
    ['changes', 'Say more.', [item('A-01')], undefined],
    ['changes', 'Say more.', [], 'no_items'],
    ['changes', '', [item('A-01', 'Say when.')], 'no_reason'],
    ['changes', 'Say more.', [item('A-01'), item('B-01')], 'other_item'],
    ['amendment', 'A slip.', [item('A-02', 'It was in place.')], undefined],
    ['amendment', 'A slip.', [], 'no_items'],
    ['amendment', '', [item('A-02')], 'no_reason'],
    ['changes', 'x'.repeat(longestReason), [item('A-01', '🙂'.repeat(longestItemReason))], undefined],
    ['changes', 'x'.repeat(longestReason + 1), [item('A-01')], 'too_long'],
    ['changes', 'Say more.', [item('A-01', 'x'.repeat(longestItemReason + 1))], 'too_long'],
  ] as const)('%s “%.12s” with %j is faulted as %s', (kind, reason, items, fault) => {
    expect(namingFault(kind, { reason, items: [...items] }, among)).toBe(fault);
  });

  test('has every fault that there is, not only the first', () => {
    const long = item('A-01', 'x'.repeat(longestItemReason + 1));
    expect(namingFaults('changes', { reason: '', items: [long] }, among)).toEqual(['no_reason', 'too_long']);
    expect(namingFaults('amendment', { reason: '', items: [] }, among)).toEqual(['no_items', 'no_reason']);
    expect(namingFaults('changes', { reason: 'Say more.', items: [item('A-01')] }, among)).toEqual([]);
  });
});
