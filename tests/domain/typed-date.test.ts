import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { londonParts } from '~/domain/london';
import { readDeadline } from '~/domain/typed-date';

const now = new Date('2026-11-21T10:00:00.000Z');
const read = (day: string, month: string, year: string, at = now) =>
  readDeadline({ day, month, year }, 'Due date', at);

describe('a date that is typed', () => {
  test.each([
    ['today', '21', '11', '2026', '2026-11-21T23:59:59.999Z'],
    ['with zeros and blanks', ' 05', '01 ', '2027', '2027-01-05T23:59:59.999Z'],
    ['before the clocks go forward', '27', '3', '2027', '2027-03-27T23:59:59.999Z'],
    ['on the day they go forward', '28', '3', '2027', '2027-03-28T22:59:59.999Z'],
    ['on the day they go back', '31', '10', '2027', '2027-10-31T23:59:59.999Z'],
    ['in summer', '10', '7', '2027', '2027-07-10T22:59:59.999Z'],
    ['a year ahead', '21', '11', '2027', '2027-11-21T23:59:59.999Z'],
  ])('%s is the last instant of that day in London', (_what, day, month, year, deadline) => {
    const at = month === '10' ? new Date('2027-01-01T00:00:00.000Z') : now;
    expect(read(day, month, year, at)).toEqual({ ok: true, deadline: new Date(deadline) });
  });

  it('is none where nothing is typed', () => {
    expect(read('', ' ', '')).toEqual({ ok: true, deadline: null });
  });

  test.each([
    ['', '3', '2027', 'Due date must include a day', ['day']],
    ['1', '', '', 'Due date must include a month and year', ['month', 'year']],
    ['30', '2', '2027', 'Due date must be a real date', ['day', 'month', 'year']],
    ['29', '2', '2027', 'Due date must be a real date', ['day', 'month', 'year']],
    ['1', '13', '2027', 'Due date must be a real date', ['day', 'month', 'year']],
    ['0', '1', '2027', 'Due date must be a real date', ['day', 'month', 'year']],
    ['1', '1', '27', 'Due date must be a real date', ['day', 'month', 'year']],
    ['one', 'May', '2027', 'Due date must be a real date', ['day', 'month', 'year']],
    ['1e1', '1', '2027', 'Due date must be a real date', ['day', 'month', 'year']],
    ['20', '11', '2026', 'Due date must be today or in the future', ['day', 'month', 'year']],
    ['22', '11', '2027', 'Due date must be within a year', ['day', 'month', 'year']],
  ])('“%s %s %s” is told: %s', (day, month, year, problem, fields) => {
    expect(read(day, month, year)).toEqual({ ok: false, problem, fields });
  });

  it('shows 11:59pm of the day that was typed on a London clock, on every day of a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const shown = londonParts(new Date(now.getTime() + days * 86_400_000));
        const typed = read(String(shown.day), String(shown.month), String(shown.year));
        const deadline = typed.ok ? typed.deadline : null;
        expect(londonParts(deadline ?? now)).toEqual({ ...shown, hour: 23, minute: 59 });
      }),
    );
  });
});
