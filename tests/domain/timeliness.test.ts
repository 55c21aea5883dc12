import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { phaseForArea } from '~/domain/exceptions';
import { londonParts } from '~/domain/london';
import type { Phase } from '~/domain/phase';
import { quartersUntil } from '~/domain/quarters';
import { sayTimeliness } from '~/domain/timeliness';
import { readDeadline } from '~/domain/typed-date';

const [phase] = quartersUntil(new Date('2026-07-01'), () => 1).slice(-1) as [Phase];
const given = (dueAt: Date) =>
  phaseForArea(phase, { dueAt, reason: 'New system.', grantedBy: 'DfE official' });

describe('a later date for one area', () => {
  test.each([
    ['before everybody’s date', -1, 'on time'],
    ['at its last instant', 0, 'on time'],
    ['after that, in the area’s own time', 1, 'on time under extension'],
    ['at the area’s last instant', 3 * 86_400_000, 'on time under extension'],
    ['after that', 3 * 86_400_000 + 1, '1 day late'],
  ])('is said of a return that came %s', (_when, after, words) => {
    const own = given(new Date(phase.dueAt.getTime() + 3 * 86_400_000));
    expect(sayTimeliness(own, new Date(phase.dueAt.getTime() + after))).toBe(words);
  });

  test.each([
    ['the day before the clocks go back', '24', '10', '2026', '2026-10-24T22:59:59.999Z'],
    ['the day on which they go back', '25', '10', '2026', '2026-10-25T23:59:59.999Z'],
    ['the day before they go forward', '28', '3', '2026', '2026-03-28T23:59:59.999Z'],
    ['the day on which they go forward', '29', '3', '2026', '2026-03-29T22:59:59.999Z'],
  ])('typed as %s ends at 11:59pm in London', (_which, day, month, year, instant) => {
    const read = readDeadline({ day, month, year }, 'New date', new Date('2026-01-01'));
    expect(read).toEqual({ ok: true, deadline: new Date(instant) });
  });

  it('ends at 11:59pm in London on whatever day is typed', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (after) => {
        const day = new Date(now.getTime() + after * 86_400_000);
        const typed = {
          day: String(day.getUTCDate()),
          month: String(day.getUTCMonth() + 1),
          year: String(day.getUTCFullYear()),
        };
        const read = readDeadline(typed, 'New date', now);
        if (!read.ok || !read.deadline) throw new Error('A day of the year was refused.');
        expect(londonParts(read.deadline)).toEqual({
          year: Number(typed.year),
          month: Number(typed.month),
          day: Number(typed.day),
          hour: 23,
          minute: 59,
        });
        const next = new Date(read.deadline.getTime() + 1);
        expect(londonParts(next)).toMatchObject({ hour: 0, minute: 0 });
      }),
    );
  });
});
