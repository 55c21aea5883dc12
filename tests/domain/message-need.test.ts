import { describe, expect, it, test } from 'vitest';
import { returnStates } from '~/domain/area-return';
import { whyNotNeeded } from '~/domain/message-need';
import { nextTry } from '~/domain/message-tries';
import { type MessageKind, messageKinds } from '~/domain/messages';

const phase = { dueAt: new Date('2027-01-10T23:59:59.999Z'), closesAt: new Date('2027-01-17T23:59:59.999Z') };
const early = new Date('2026-11-21T10:00:00Z');
const late = new Date('2027-01-11T09:00:00Z');
const closed = new Date('2027-01-18T00:00:00Z');
const need = { phase, state: 'in_progress', recipient: 'there', questionOpen: true, awaited: 1 } as const;
const why = (kind: MessageKind, more: Partial<Parameters<typeof whyNotNeeded>[1]> = {}, now = early) =>
  whyNotNeeded(kind, { ...need, ...more }, now);

describe('an email is still needed', () => {
  test.each([
    ['opening', 'not_started,in_progress,awaiting_sign_off,changes_requested'],
    ['reminder', 'not_started,in_progress,awaiting_sign_off,changes_requested'],
    ['returned', 'not_started,in_progress,awaiting_sign_off,changes_requested'],
    ['declined', 'in_progress,changes_requested'],
    ['sign_off_waiting', 'awaiting_sign_off'],
    ['receipt', returnStates.join()],
    ['accepted', returnStates.join()],
    ['extension', returnStates.join()],
  ] as const)('about a return in these states: %s %s', (kind, states) =>
    expect(returnStates.filter((state) => !why(kind, { state })).join()).toBe(states),
  );

  test.each([
    ['reminder', early, undefined],
    ['reminder', late, 'Its date has passed'],
    ['reminder', closed, 'The phase has closed'],
    ['overdue', early, 'The area was given a later date'],
    ['overdue', late, undefined],
    ['overdue', closed, 'The phase has closed'],
    ['returned', closed, undefined],
  ] as const)('at its time: %s at %s', (kind, now, said) => expect(why(kind, {}, now)).toBe(said));

  it('while a question is open, somebody has yet to send, and files are there', () => {
    expect([why('query'), why('query', { questionOpen: false })]).toEqual([
      undefined,
      'The question no longer waits for an answer',
    ]);
    expect([why('digest'), why('digest', { awaited: 0 })]).toEqual([undefined, 'Every area has sent']);
    const packs = [why('board_pack', { packThere: true }), why('board_pack', { packThere: false })];
    expect(packs).toEqual([undefined, 'The files were taken away']);
  });

  test.each(messageKinds)('only by somebody who may still read it: %s', (kind) => {
    expect(why(kind, { recipient: 'ended' })).toBe('They can no longer sign in');
    const left =
      kind === 'board_pack' ? 'They no longer see the programme' : 'They no longer work for the area';
    expect(why(kind, { recipient: 'left' })).toBe(left);
  });
});

describe('tries', () => {
  it('follow after ever longer pauses, for about a day', () => {
    const pauses: number[] = [];
    for (let tries = 1; nextTry(tries, early); tries++)
      pauses.push((nextTry(tries, early)?.getTime() ?? 0) - early.getTime());
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses.reduce((a, b) => a + b)).toBe(1341 * 60_000);
  });
});
