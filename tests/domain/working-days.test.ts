import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { holidaysKnown, isBankHoliday } from '~/domain/bank-holidays';
import {
  daysFrom,
  isWorkingDay,
  londonDay,
  morningOf,
  workingDayOnOrAfter,
  workingDaysFrom,
} from '~/domain/working-days';

const years = [2023, 2024, 2025, 2026, 2027, 2028];
const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('bank holidays', () => {
  test.each(years)(
    'of %i are Good Friday and Easter Monday, and Mondays in May and at the end of August',
    (year) => {
      const easter = easterSunday(year);
      expect(isBankHoliday(daysFrom(easter, -2))).toBe(true);
      expect(isBankHoliday(daysFrom(easter, 1))).toBe(true);
      expect(isBankHoliday(mondayFrom(`${year}-05-01`))).toBe(true);
      expect(isBankHoliday(mondayFrom(`${year}-05-25`))).toBe(true);
      expect(isBankHoliday(mondayFrom(`${year}-08-25`))).toBe(true);
    },
  );

  test.each(years)('of %i never fall on a weekend, and are as many as the law gives', (year) => {
    const found = allDays(year).filter(isBankHoliday);
    expect(found).toHaveLength(year === 2023 ? 9 : 8);
    expect(found.map(weekday).filter((each) => each === 0 || each === 6)).toEqual([]);
  });

  test.each([
    ['2023-01-02', 'New Year’s Day 2023 was a Sunday'],
    ['2023-05-08', 'the coronation'],
    ['2026-12-28', 'Boxing Day 2026 is a Saturday'],
    ['2027-12-27', 'Christmas Day 2027 is a Saturday'],
    ['2027-12-28', 'Boxing Day 2027 is a Sunday'],
    ['2028-01-03', 'New Year’s Day 2028 is a Saturday'],
  ])('include %s: %s', (holiday) => expect(isBankHoliday(holiday)).toBe(true));

  it('are known for some years only, and elsewhere there are none', () => {
    expect(['2022-12-31', '2023-01-01', '2028-12-31', '2029-01-01'].map(holidaysKnown)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isBankHoliday('2029-12-25')).toBe(false);
    expect(isWorkingDay('2029-12-25')).toBe(true);
    expect(isWorkingDay('2029-12-23')).toBe(false);
  });
});

describe('working days', () => {
  test.each([
    ['before a Sunday', '2027-01-10', -1, '2027-01-08'],
    ['before a Sunday, five', '2027-01-10', -5, '2027-01-04'],
    ['before Easter Monday', '2026-04-06', -1, '2026-04-02'],
    ['after Maundy Thursday', '2026-04-02', 1, '2026-04-07'],
    ['after Christmas Eve 2026', '2026-12-24', 1, '2026-12-29'],
    ['after Christmas Eve 2027', '2027-12-24', 1, '2027-12-29'],
    ['before the first working day of 2026', '2026-01-02', -1, '2025-12-31'],
    ['after a Friday, across the day the clocks go forward', '2026-03-27', 1, '2026-03-30'],
    ['after a Friday, across the day the clocks go back', '2026-10-23', 1, '2026-10-26'],
    ['before a Monday, across the day the clocks go forward', '2026-03-30', -1, '2026-03-27'],
    ['none', '2026-12-25', 0, '2026-12-25'],
  ])('%s', (_, from, count, reached) => expect(workingDaysFrom(from, count)).toBe(reached));

  it('there and back again is where one began, from any working day', () => {
    fc.assert(
      fc.property(day.map(workingDayOnOrAfter), fc.integer({ min: -40, max: 40 }), (from, count) => {
        expect(workingDaysFrom(workingDaysFrom(from, count), -count)).toBe(from);
      }),
    );
  });

  it('counted are exactly those between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const reached = workingDaysFrom(from, count);
        const between: string[] = [];
        for (let each = daysFrom(from, 1); each <= reached; each = daysFrom(each, 1)) between.push(each);
        expect(between.filter(isWorkingDay)).toHaveLength(count);
        expect(isWorkingDay(reached)).toBe(true);
      }),
    );
  });
});

describe('a day in London', () => {
  test.each([
    ['2026-07-09T22:59:59.999Z', '2026-07-09'],
    ['2026-07-09T23:00:00.000Z', '2026-07-10'],
    ['2026-03-29T00:00:00.000Z', '2026-03-29'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
  ])('at %s is %s', (at, expected) => expect(londonDay(new Date(at))).toBe(expected));

  test.each([
    ['2026-03-28', '2026-03-28T09:00:00.000Z'],
    ['2026-03-29', '2026-03-29T08:00:00.000Z'],
    ['2026-10-24', '2026-10-24T08:00:00.000Z'],
    ['2026-10-25', '2026-10-25T09:00:00.000Z'],
  ])('%s has its morning at %s', (of, at) => expect(morningOf(of).toISOString()).toBe(at));

  it('is the day of its own morning', () => {
    fc.assert(fc.property(day, (of) => londonDay(morningOf(of)) === of));
  });
});

function weekday(of: string) {
  return new Date(`${of}T00:00:00Z`).getUTCDay();
}

function mondayFrom(of: string): string {
  return weekday(of) === 1 ? of : mondayFrom(daysFrom(of, 1));
}

function allDays(year: number) {
  const days: string[] = [];
  for (let each = `${year}-01-01`; each.startsWith(`${year}`); each = daysFrom(each, 1)) days.push(each);
  return days;
}

/** Easter Sunday by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}
