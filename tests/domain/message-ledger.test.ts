import { describe, expect, it, test } from 'vitest';
import { type Entry, groupEntries, messageKindNames, resultOf } from '~/domain/message-ledger';
import { type MessageState, messageKinds } from '~/domain/messages';

const at = new Date('2027-01-04T09:00:00Z');
const entry = (state: MessageState, more: Partial<Entry> = {}): Entry => ({
  key: 'reminder:2026-10:ashcombe:2027-01-04:somebody',
  kind: 'reminder',
  state,
  sendAt: at,
  settledAt: null,
  outcome: '',
  attempts: 0,
  ...more,
});
const refused = { outcome: 'The mail server refused the address (550)' };
const said = (...entries: Entry[]) => resultOf({ entries });

describe('what became of a message', () => {
  test.each([
    ['Sent', [entry('sent')]],
    ['Sent to 2 people', [entry('sent'), entry('sent')]],
    ['Sent to 1 of 2 people', [entry('sent'), entry('cancelled')]],
    ['Kept in the outbox', [entry('kept')]],
    ['Held', [entry('held'), entry('sent')]],
    ['Waiting to be sent', [entry('waiting')]],
    ['Not delivered yet, will be tried again', [entry('waiting', { attempts: 2, ...refused })]],
    ['Not sent: the return has been sent', [entry('cancelled', { outcome: 'The return has been sent' })]],
    ['Not sent', [entry('cancelled')]],
  ])('is “%s”', (words, entries) => expect(said(...entries)).toEqual({ words, failed: false }));

  test.each([
    ['Not delivered: the mail server refused the address (550)', [entry('failed', refused)]],
    [
      'Not delivered to 1 of 2 people: the mail server refused the address (550)',
      [entry('sent'), entry('failed', refused)],
    ],
    [
      'Not delivered: GOV.UK Notify refused the address (400)',
      [entry('failed', { outcome: 'GOV.UK Notify refused the address (400)' })],
    ],
  ])('is a failure: “%s”', (words, entries) => expect(said(...entries)).toEqual({ words, failed: true }));

  it('is told for the same message to several people together', () => {
    const other = entry('sent', { key: 'reminder:2026-10:ashcombe:2027-01-04:another', settledAt: at });
    const later = entry('held', { key: 'reminder:2026-10:ashcombe:2027-01-08:somebody' });
    const groups = groupEntries([later, entry('sent', { settledAt: at }), other]);
    expect(groups.map(({ key, entries }) => [key, entries.length])).toEqual([
      ['reminder:2026-10:ashcombe:2027-01-08', 1],
      ['reminder:2026-10:ashcombe:2027-01-04', 2],
    ]);
  });

  it('has a name for every kind, each its own', () => {
    expect(new Set(messageKinds.map((kind) => messageKindNames[kind])).size).toBe(messageKinds.length);
  });
});
