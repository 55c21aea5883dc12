import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sayDue } from '~/domain/due';
import { londonInstant, londonParts } from '~/domain/london';

const words = (dueAt: string, now: string) => sayDue(new Date(dueAt), new Date(now)).words;

describe('a return due at the end of 10 January 2027', () => {
  const due = '2027-01-10T23:59:59.999Z';
  test.each([
    ['2026-11-21T10:00:00.000Z', 'due in 50 days'],
    ['2027-01-08T23:59:59.999Z', 'due in 2 days'],
    ['2027-01-09T00:00:00.000Z', 'due tomorrow'],
    ['2027-01-09T23:59:59.999Z', 'due tomorrow'],
    ['2027-01-10T00:00:00.000Z', 'due today'],
    ['2027-01-10T23:59:59.999Z', 'due today'],
    ['2027-01-11T00:00:00.000Z', '1 day late'],
    ['2027-01-11T23:59:59.999Z', '1 day late'],
    ['2027-01-12T00:00:00.000Z', '2 days late'],
    ['2027-02-10T09:00:00.000Z', '31 days late'],
  ])('at %s is %s', (now, said) => expect(words(due, now)).toBe(said));
});

describe('in summer, when London’s midnight is an hour before UTC’s, a return due at the end of 10 July', () => {
  const due = '2026-07-10T22:59:59.999Z';
  test.each([
    ['2026-07-08T22:59:59.999Z', 'due in 2 days'],
    ['2026-07-08T23:00:00.000Z', 'due tomorrow'],
    ['2026-07-09T22:59:59.999Z', 'due tomorrow'],
    ['2026-07-09T23:00:00.000Z', 'due today'],
    ['2026-07-10T22:59:59.999Z', 'due today'],
    ['2026-07-10T23:00:00.000Z', '1 day late'],
    ['2026-07-11T22:59:59.999Z', '1 day late'],
    ['2026-07-11T23:00:00.000Z', '2 days late'],
  ])('at %s is %s', (now, said) => expect(words(due, now)).toBe(said));
});

describe('across the day on which the clocks', () => {
  test.each([
    ['go forward, of 23 hours', '2026-03-29T22:59:59.999Z', '2026-03-29T00:00:00.000Z', 'due today'],
    [
      'go forward, from the evening before',
      '2026-03-29T22:59:59.999Z',
      '2026-03-28T23:59:59.999Z',
      'due tomorrow',
    ],
    ['go forward, two days on', '2026-03-30T22:59:59.999Z', '2026-03-28T23:59:59.999Z', 'due in 2 days'],
    ['went forward, a day late', '2026-03-28T23:59:59.999Z', '2026-03-29T22:59:59.999Z', '1 day late'],
    ['went forward, two days late', '2026-03-28T23:59:59.999Z', '2026-03-29T23:00:00.000Z', '2 days late'],
    ['go back, of 25 hours', '2026-10-25T23:59:59.999Z', '2026-10-24T23:00:00.000Z', 'due today'],
    [
      'go back, from the evening before',
      '2026-10-25T23:59:59.999Z',
      '2026-10-24T22:59:59.999Z',
      'due tomorrow',
    ],
    ['go back, two days on', '2026-10-26T23:59:59.999Z', '2026-10-24T22:59:59.999Z', 'due in 2 days'],
    ['went back, a day late', '2026-10-24T22:59:59.999Z', '2026-10-25T23:59:59.999Z', '1 day late'],
    ['went back, two days late', '2026-10-24T22:59:59.999Z', '2026-10-26T00:00:00.000Z', '2 days late'],
  ])('%s', (_, due, now, said) => expect(words(due, now)).toBe(said));
});

it('a return is late as soon as its instant has passed, though the day has not', () => {
  const due = new Date('2026-11-21T17:00:00.000Z');
  expect(sayDue(due, due)).toEqual({ days: 0, late: false, words: 'due today' });
  expect(sayDue(due, new Date(due.getTime() + 1))).toEqual({ days: 0, late: true, words: '1 day late' });
});

describe('at any instant in any year', () => {
  const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

  it('being late is being after the instant', () => {
    fc.assert(
      fc.property(instant, instant, (dueAt, now) => {
        const { late, words } = sayDue(dueAt, now);
        expect([late, words.endsWith('late')]).toEqual([now > dueAt, now > dueAt]);
      }),
    );
  });

  it('the day before a London midnight is one day more than the day after', () => {
    fc.assert(
      fc.property(instant, instant, (dueAt, day) => {
        const midnight = londonInstant({ ...londonParts(day), hour: 0, minute: 0 });
        const before = new Date(midnight.getTime() - 1);
        expect(sayDue(dueAt, before).days).toBe(sayDue(dueAt, midnight).days + 1);
      }),
    );
  });
});
