import { describe, expect, it, test } from 'vitest';
import { type Amendment, amendmentState, type ChangeRequest, namedLimit } from '~/domain/change-request';

const at = (text: string) => new Date(text);
const asked: Amendment = {
  id: 'one',
  reason: 'A slip.',
  items: [{ code: 'A-01', reason: '' }],
  requestedBy: 'Area lead',
  requestedAt: at('2027-02-01T09:00:00Z'),
  decision: null,
  decisionReason: '',
  decidedBy: null,
  decidedAt: null,
  until: null,
};
const granted: Amendment = {
  ...asked,
  decision: 'granted',
  decidedBy: 'DfE official',
  decidedAt: at('2027-02-02T09:00:00Z'),
  until: at('2027-02-10T23:59:59.999Z'),
};

describe('a wish to correct a return', () => {
  const before = at('2027-01-09T09:00:00Z');
  test.each([
    ['waits until it is decided', asked, before, '2027-03-01T00:00:00Z', 'asked'],
    [
      'is over when it is refused',
      { ...granted, decision: 'refused', until: null },
      before,
      '2027-02-03T00:00:00Z',
      'refused',
    ],
    ['is open to the last instant', granted, before, '2027-02-10T23:59:59.999Z', 'open'],
    ['lapses by itself after that', granted, before, '2027-02-11T00:00:00.000Z', 'lapsed'],
    ['is done once it was sent', granted, at('2027-02-05T09:00:00Z'), '2027-02-06T00:00:00Z', 'sent'],
    ['stays done after its last day', granted, at('2027-02-05T09:00:00Z'), '2027-03-06T00:00:00Z', 'sent'],
  ] as const)('%s', (_what, amendment, lastSentAt, now, state) => {
    expect(amendmentState(amendment as Amendment, lastSentAt, at(now))).toBe(state);
  });
});

describe('what an area’s own lead may name', () => {
  const request = (kind: ChangeRequest['kind'], codes: string[]): ChangeRequest => ({
    id: kind,
    kind,
    reason: '',
    items: codes.map((code) => ({ code, reason: '' })),
    madeBy: 'Somebody',
    madeAt: at('2027-01-01T09:00:00Z'),
  });

  it('is everything, unless a reviewer named items or a correction did', () => {
    expect(namedLimit([], undefined)).toBeNull();
    expect(namedLimit([request('declined', ['A-01'])], undefined)).toBeNull();
    expect(namedLimit([request('declined', ['A-01']), request('changes', ['A-02'])], undefined)).toEqual([
      'A-02',
    ]);
    expect(namedLimit([request('changes', [])], undefined)).toBeNull();
    expect(namedLimit([], granted)).toEqual(['A-01']);
  });
});
