import { expect, test } from 'vitest';
import { sayTaker } from '~/spreadsheets/about';
import { sayLondonTime } from '~/spreadsheets/cover';

test.each([
  ['2026-01-05T09:07:00Z', '5 January 2026 at 9:07am, London time'],
  ['2026-07-05T22:59:00Z', '5 July 2026 at 11:59pm, London time'],
  ['2026-07-05T23:00:00Z', '6 July 2026 at midnight, London time'],
  ['2026-07-05T23:30:00Z', '6 July 2026 at 12:30am, London time'],
  ['2026-01-05T12:00:00Z', '5 January 2026 at midday, London time'],
  ['2026-01-05T12:01:00Z', '5 January 2026 at 12:01pm, London time'],
  ['2026-01-05T17:00:00Z', '5 January 2026 at 5pm, London time'],
])('%s is said as %s', (instant, said) => {
  expect(sayLondonTime(new Date(instant))).toBe(said);
});

test.each([
  ['DfE official', 'DfE official', 'DfE official'],
  ['Delivery partner', 'Delivery partner programme manager', 'Delivery partner programme manager'],
  ['DfE official', 'Sam Example', 'DfE official, Sam Example'],
])('%s %s is said once', (role, name, said) => {
  expect(sayTaker(role, name)).toBe(said);
});
