import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noAnswer } from '~/domain/answers';
import {
  actionsOf,
  type HistoryKind,
  historyKindNames,
  readHistoryKind,
  seenByReviewers,
} from '~/domain/history';
import { tellEvent } from '~/domain/tell-event';

const answer = { ...noAnswer, status: 'in_design', comment: 'Agreed in May.' } as const;
const kinds = Object.keys(historyKindNames) as HistoryKind[];

describe('an answer that changed is told', () => {
  it('with its status and whatever else changed, before and after', () => {
    const after = {
      ...answer,
      comment: 'Agreed in June.',
      delays: ['recruitment', 'time'],
      expected: '2027-03',
    };
    expect(tellEvent({ action: 'answer_saved', change: { before: answer, after } })).toEqual({
      title: 'Answer changed',
      changes: [
        { what: 'Status', before: 'In design', after: 'In design' },
        { what: 'Driving the delay', before: '', after: 'Recruitment and Time' },
        { what: 'Expected in place', before: '', after: 'March 2027' },
        { what: 'Comment', before: 'Agreed in May.', after: 'Agreed in June.' },
      ],
      said: [],
    });
  });

  test.each([
    ['a first answer', 'answer_saved', { before: noAnswer, after: answer }, 'Answered'],
    [
      'a comment before there is a status',
      'answer_saved',
      { before: noAnswer, after: { ...noAnswer, comment: 'Asking health.' } },
      'Comment written',
    ],
    [
      'a comment changed before there is a status',
      'answer_saved',
      { before: { ...noAnswer, comment: 'Asking health.' }, after: { ...noAnswer, comment: 'Asked.' } },
      'Comment changed',
    ],
    [
      'only a comment',
      'answer_saved',
      { before: answer, after: { ...answer, comment: '' } },
      'Comment changed',
    ],
    [
      'an upload',
      'answer_saved',
      { before: answer, after: { ...answer, status: 'in_place' }, by: 'upload' },
      'Answer changed, by upload',
    ],
    ['a confirmation', 'answer_confirmed', { before: noAnswer, after: answer }, 'Confirmed as still correct'],
    ['what was set aside', 'answer_set_aside', { after: answer }, 'Typed, but not kept after a clash'],
  ])('as what it was: %s', (_what, action, change, title) => {
    expect(tellEvent({ action, change }).title).toBe(title);
  });

  it('also where it was written down before delays and months were', () => {
    const old = { status: 'in_place', comment: 'Live.', stepBack: null, confirmed: false };
    expect(tellEvent({ action: 'answer_saved', change: { before: old, after: old } }).changes).toEqual([
      { what: 'Status', before: 'In place', after: 'In place' },
    ]);
  });
});

describe('anything else is told', () => {
  it('with its reason, the items that it names, and the dates that it moved', () => {
    const items = [
      { code: 'FH-FD-01', reason: 'Say when.' },
      { code: 'FH-FD-02', reason: '' },
    ];
    expect(tellEvent({ action: 'request_changes', change: { reason: 'See below.', items } })).toEqual({
      title: 'Changes requested',
      changes: [],
      said: [
        { what: 'Reason', text: 'See below.' },
        { what: 'FH-FD-01', text: 'Say when.' },
        { what: 'FH-FD-02', text: 'To be changed' },
      ],
    });
    const moved = { before: '2027-01-10T23:59:59.999Z', after: '2027-01-15T23:59:59.999Z', reason: 'Flood.' };
    expect(tellEvent({ action: 'extension_granted', change: moved }).changes).toEqual([
      {
        what: 'Date',
        before: '11:59pm on Sunday 10 January 2027',
        after: '11:59pm on Friday 15 January 2027',
      },
    ]);
  });

  it('with the short name of every item that it names, where that is known', () => {
    const items = [
      { code: 'FH-FD-01', reason: 'Say when.' },
      { code: 'FH-FD-02', reason: '' },
    ];
    const names = { 'FH-FD-01': 'Single front door' };
    expect(tellEvent({ action: 'request_changes', change: { items } }, names).said).toEqual([
      { what: 'Single front door, FH-FD-01', text: 'Say when.' },
      { what: 'FH-FD-02', text: 'To be changed' },
    ]);
    const change = { item: 'FH-FD-01', before: null, after: null };
    expect(tellEvent({ action: 'out_of_scope_granted', change }, names).title).toBe(
      'Not in scope from now on: Single front door, FH-FD-01',
    );
  });

  it('calmly by its name where nobody has written words for it', () => {
    expect(tellEvent({ action: 'carrier_pigeon_sent', change: { height: 3 } })).toEqual({
      title: 'Carrier pigeon sent',
      changes: [],
      said: [],
    });
    expect(tellEvent({ action: '', change: {} }).title).toBe('Something happened');
    expect(tellEvent({ action: '__proto__', change: {} }).title).toBe('Proto');
  });

  it('in words of its own for every action that a filter knows', () => {
    for (const action of kinds.flatMap(actionsOf))
      expect(tellEvent({ action, change: {} }).title).not.toContain('_');
  });

  it('whatever an event holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (action, change) => {
        expect(typeof tellEvent({ action, change }).title).toBe('string');
      }),
    );
  });
});

describe('a kind of event', () => {
  it('is read from its name and nothing else', () => {
    expect(kinds.map(readHistoryKind)).toEqual(kinds);
    for (const other of [null, '', 'toString', '__proto__', 'all'])
      expect(readHistoryKind(other)).toBeUndefined();
  });

  it('of drafting is never for reviewers', () => {
    expect(seenByReviewers.filter((action) => actionsOf('answers').includes(action))).toEqual([]);
    for (const own of ['declined', 'take_back', 'request_sign_off'])
      expect(seenByReviewers).not.toContain(own);
  });
});
