import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ReturnState, returnStates } from '~/domain/area-return';
import { chasedNow } from '~/domain/chased';
import { chaseByHand, chaseKey, chaseSchedule, dueChase, nextChase } from '~/domain/chasing';
import { usualChasing } from '~/domain/chasing-settings';
import { quartersUntil } from '~/domain/quarters';

const quarters = quartersUntil(new Date('2028-10-01T09:00:00Z'), () => 1);
const quarter = (id: string) => {
  const found = quarters.find((phase) => phase.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const autumn = quarter('2026-10');
const said = (phase: Parameters<typeof chaseSchedule>[0], settings = usualChasing) =>
  chaseSchedule(phase, settings).map(({ kind, day }) => `${kind} ${day}`);
const at = (time: string, state: ReturnState = 'in_progress', phase = autumn) => {
  const found = dueChase(phase, state, usualChasing, new Date(time));
  return found && `${found.kind} ${found.day}`;
};

describe('the messages of a quarter', () => {
  test.each([
    ['2026-10', ['opening 2026-10-01', 'reminder 2027-01-04', 'reminder 2027-01-08', 'overdue 2027-01-11']],
    // It opens on a bank holiday, and is due in the week after Easter.
    ['2026-01', ['opening 2026-01-02', 'reminder 2026-04-01', 'reminder 2026-04-09', 'overdue 2026-04-13']],
    ['2026-04', ['opening 2026-04-01', 'reminder 2026-07-03', 'reminder 2026-07-09', 'overdue 2026-07-13']],
    ['2027-10', ['opening 2027-10-01', 'reminder 2027-12-31', 'reminder 2028-01-07', 'overdue 2028-01-11']],
  ])('%s go on working days', (id, expected) => expect(said(quarter(id))).toEqual(expected));

  it('go weekly once it is late, until it closes', () => {
    const phase = { ...autumn, closesAt: new Date('2027-02-01T23:59:59.999Z') };
    expect(said(phase).slice(3)).toEqual([
      'overdue 2027-01-11',
      'overdue 2027-01-18',
      'overdue 2027-01-25',
      'overdue 2027-02-01',
    ]);
  });

  it('follow the later date that an area was given', () => {
    const dueAt = new Date('2027-01-22T23:59:59.999Z');
    expect(said({ ...autumn, dueAt, closesAt: dueAt })).toEqual([
      'opening 2026-10-01',
      'reminder 2027-01-15',
      'reminder 2027-01-21',
    ]);
  });

  it('are as the settings say', () => {
    expect(said(autumn, { remindBefore: [10, 3, 0], overdueAfter: 2, overdueEvery: 1 })).toEqual([
      'opening 2026-10-01',
      'reminder 2026-12-23',
      'reminder 2027-01-06',
      'reminder 2027-01-10',
      'overdue 2027-01-12',
      'overdue 2027-01-13',
      'overdue 2027-01-14',
      'overdue 2027-01-15',
    ]);
  });
});

describe('the message that is due', () => {
  test.each([
    ['2026-10-01T07:59:59.999Z', undefined],
    ['2026-10-01T08:00:00.000Z', 'opening 2026-10-01'],
    ['2026-10-06T07:59:59.999Z', 'opening 2026-10-01'],
    ['2026-10-06T08:00:00.000Z', undefined],
    ['2027-01-04T08:59:59.999Z', undefined],
    ['2027-01-04T09:00:00.000Z', 'reminder 2027-01-04'],
    ['2027-01-08T09:00:00.000Z', 'reminder 2027-01-08'],
    ['2027-01-10T23:59:59.999Z', 'reminder 2027-01-08'],
    ['2027-01-11T00:00:00.000Z', undefined],
    ['2027-01-11T09:00:00.000Z', 'overdue 2027-01-11'],
    ['2027-01-14T09:00:00.000Z', undefined],
    ['2027-01-17T23:59:59.999Z', undefined],
  ])('at %s is %s: 9am in London, and no longer than three working days', (now, expected) =>
    expect(at(now)).toBe(expected),
  );

  test.each(returnStates)('of a return that is %s is one, unless the return is sent', (state) => {
    const sent = state === 'submitted' || state === 'accepted';
    expect(at('2027-01-04T10:00:00Z', state)).toBe(sent ? undefined : 'reminder 2027-01-04');
    expect(nextChase(autumn, state, usualChasing, autumn.opensAt) === undefined).toBe(sent);
  });

  it('is at most one at any moment, never before its time, and none outside the phase', () => {
    const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    const days = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 });
    fc.assert(
      fc.property(moment, days, fc.constantFrom(...quarters), (now, remindBefore, phase) => {
        const settings = { ...usualChasing, remindBefore };
        const schedule = chaseSchedule(phase, settings);
        const due = schedule.filter((chase) => chase.at <= now && now < chase.until);
        expect(due.length).toBeLessThanOrEqual(1);
        expect(dueChase(phase, 'in_progress', settings, now)).toEqual(due[0]);
        if (now < phase.opensAt || now > phase.closesAt) expect(due).toEqual([]);
        for (const { kind } of due) expect(kind === 'overdue').toBe(now > phase.dueAt);
        const next = nextChase(phase, 'in_progress', settings, now);
        if (next) expect(next.at > now && next.at <= phase.closesAt).toBe(true);
      }),
    );
  });

  it('is called the same by every server, and different for every day and area', () => {
    const keys = chaseSchedule(autumn, usualChasing).flatMap((chase) =>
      ['a', 'b'].map((area) => chaseKey(chase, autumn.id, area)),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[2]).toBe('reminder:2026-10:a:2027-01-04');
  });
});

describe('an agreed correction', () => {
  const until = new Date('2027-01-31T23:59:59.999Z');
  const wish = (id: string, decision: 'granted' | 'refused' = 'granted') => ({
    id,
    reason: 'A slip.',
    decision,
    decidedAt: new Date('2027-01-19T09:00:00Z'),
    until: decision === 'granted' ? until : null,
  });
  const accepted = { own: autumn, state: 'accepted' as const };
  const sent = new Date('2026-12-01T09:00:00Z');
  const now = new Date('2027-01-20T09:00:00Z');

  it('is reminded of before its last day as a return is before its due date, and of nothing else', () => {
    const { own, state } = chasedNow(accepted, wish('one'), sent, now);
    expect(said(own)).toEqual(['reminder 2027-01-25', 'reminder 2027-01-29']);
    expect(nextChase(own, state, usualChasing, now)?.day).toBe('2027-01-25');
  });

  it('has keys of its own', () => {
    const keys = ['one', 'two'].flatMap((id) => {
      const { own } = chasedNow(accepted, wish(id), sent, now);
      return chaseSchedule(own, usualChasing).map((chase) => chaseKey(chase, own.id, 'a'));
    });
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe('reminder:2026-10:a:one:2027-01-25');
  });

  test.each([
    ['is refused', wish('one', 'refused'), sent, now],
    ['was sent', wish('one'), new Date('2027-01-19T10:00:00Z'), now],
    ['is over', wish('one'), sent, new Date(until.getTime() + 1)],
    ['is not asked for', undefined, sent, now],
  ])('that %s leaves the return as it stands', (_what, given, sentAt, at) => {
    expect(chasedNow(accepted, given, sentAt, at)).toEqual(accepted);
  });
});

describe('a message by hand', () => {
  test.each([
    ['2026-11-21T10:00:00Z', 'reminder 2026-11-21'],
    ['2027-01-10T23:59:59Z', 'reminder 2027-01-10'],
    ['2027-01-12T10:00:00Z', 'overdue 2027-01-12'],
    ['2026-09-30T10:00:00Z', undefined],
    ['2027-01-18T00:00:00Z', undefined],
  ])('at %s is %s', (now, expected) => {
    const found = chaseByHand(autumn, 'changes_requested', new Date(now));
    expect(found && `${found.kind} ${found.day}`).toBe(expected);
  });

  it('is not for a return that is sent', () => {
    expect(chaseByHand(autumn, 'submitted', new Date('2026-11-21T10:00:00Z'))).toBeUndefined();
  });
});
