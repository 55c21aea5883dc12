import { describe, expect, test } from 'vitest';
import { monthFields, monthOf, passedMonth, readExpected } from '~/domain/expected';

describe('the month in which an item is expected to be in place', () => {
  test.each([
    ['3', '2027', '2027-03'],
    [' 12 ', '27', '2027-12'],
    ['', '', null],
  ])('is read from “%s” and “%s”', (month, year, read) => {
    expect(readExpected(month, year)).toEqual({ month: read });
  });

  test.each([
    ['13', '2027', 'Month must be a number from 1 to 12'],
    ['0', '2027', 'Month must be a number from 1 to 12'],
    ['March', '2027', 'Month must be a number from 1 to 12'],
    ['3', '', 'Year must be a number such as 2027'],
    ['3', '1999', 'Year must be a number such as 2027'],
  ])('is not read from “%s” and “%s”', (month, year, problem) => {
    expect(readExpected(month, year)).toEqual({ problem });
  });

  test('stands in its fields as it was typed', () => {
    expect(monthFields('2027-03')).toEqual({ month: '3', year: '2027' });
    expect(monthFields(null)).toEqual({ month: '', year: '' });
  });

  test('may be this month by London’s calendar, whatever the hour', () => {
    const lastMinute = new Date('2027-03-31T23:30:00.000Z');
    expect(monthOf(lastMinute)).toBe('2027-04');
    expect(passedMonth('2027-03', null, lastMinute)).toContain('Month must be April 2027 or later.');
    expect(passedMonth('2027-04', null, lastMinute)).toBeUndefined();
    expect(passedMonth('2027-03', '2027-03', lastMinute)).toBeUndefined();
    expect(passedMonth(null, null, lastMinute)).toBeUndefined();
  });
});
