import { expect, test } from 'vitest';
import { londonInstant, londonParts } from '~/domain/london';

const iso = (time: Parameters<typeof londonInstant>[0]) => londonInstant(time).toISOString();

test('midnight in London is midnight UTC in winter and 11pm UTC the day before in summer', () => {
  expect(iso({ year: 2026, month: 1, day: 1 })).toBe('2026-01-01T00:00:00.000Z');
  expect(iso({ year: 2026, month: 7, day: 1 })).toBe('2026-06-30T23:00:00.000Z');
});

test('the last millisecond of a day keeps its seconds', () => {
  const end = { hour: 23, minute: 59, second: 59, ms: 999 };
  expect(iso({ year: 2026, month: 7, day: 10, ...end })).toBe('2026-07-10T22:59:59.999Z');
  expect(iso({ year: 2027, month: 1, day: 10, ...end })).toBe('2027-01-10T23:59:59.999Z');
});

test('day 0 is the last day of the month before, leap years included', () => {
  expect(iso({ year: 2024, month: 3, day: 0 })).toBe('2024-02-29T00:00:00.000Z');
  expect(iso({ year: 2026, month: 1, day: 0 })).toBe('2025-12-31T00:00:00.000Z');
});

test('the clocks go forward on 29 March 2026', () => {
  const at = { year: 2026, month: 3, day: 29 };
  expect(iso(at)).toBe('2026-03-29T00:00:00.000Z');
  expect(iso({ ...at, minute: 59 })).toBe('2026-03-29T00:59:00.000Z');
  expect(iso({ ...at, hour: 2 })).toBe('2026-03-29T01:00:00.000Z');
  expect(iso({ ...at, hour: 23 })).toBe('2026-03-29T22:00:00.000Z');
});

test('an hour that the clocks skip is taken as the clock not yet put forward', () => {
  expect(iso({ year: 2026, month: 3, day: 29, hour: 1, minute: 30 })).toBe('2026-03-29T01:30:00.000Z');
});

test('the clocks go back on 25 October 2026', () => {
  const at = { year: 2026, month: 10, day: 25 };
  expect(iso(at)).toBe('2026-10-24T23:00:00.000Z');
  expect(iso({ ...at, minute: 59 })).toBe('2026-10-24T23:59:00.000Z');
  expect(iso({ ...at, hour: 2 })).toBe('2026-10-25T02:00:00.000Z');
  expect(iso({ ...at, hour: 23 })).toBe('2026-10-25T23:00:00.000Z');
});

test('an hour that the clocks repeat is taken as its first passing', () => {
  expect(iso({ year: 2026, month: 10, day: 25, hour: 1, minute: 30 })).toBe('2026-10-25T00:30:00.000Z');
});

test('the parts of an instant are read off a London clock', () => {
  const read = (text: string) => londonParts(new Date(text));
  expect(read('2026-03-29T00:59:59.999Z')).toEqual({ year: 2026, month: 3, day: 29, hour: 0, minute: 59 });
  expect(read('2026-03-29T01:00:00.000Z')).toEqual({ year: 2026, month: 3, day: 29, hour: 2, minute: 0 });
  expect(read('2026-10-25T00:30:00.000Z')).toEqual({ year: 2026, month: 10, day: 25, hour: 1, minute: 30 });
  expect(read('2026-10-25T01:30:00.000Z')).toEqual({ year: 2026, month: 10, day: 25, hour: 1, minute: 30 });
  expect(read('2026-06-30T23:00:00.000Z')).toEqual({ year: 2026, month: 7, day: 1, hour: 0, minute: 0 });
});

test('every hour of a year reads back as the time it was made from, save the one skipped', () => {
  const lost = [];
  for (let hour = 0; hour < 365 * 24; hour++) {
    const {
      year,
      month,
      day,
      hour: shown,
    } = londonParts(londonInstant({ year: 2026, month: 1, day: 1, hour }));
    const made = new Date(Date.UTC(2026, 0, 1, hour));
    if (Date.UTC(year, month - 1, day, shown) !== made.getTime()) lost.push(made.toISOString());
  }
  expect(lost).toEqual(['2026-03-29T01:00:00.000Z']);
});
