/** A moment as a London clock and calendar show it; months and days count from 1. */
export type LondonParts = { year: number; month: number; day: number; hour: number; minute: number };

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** What a clock and calendar in London show at this instant. */
export function londonParts(instant: Date): LondonParts {
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute };
}

/**
 * The instant at which a clock in London shows this; parts left out are zero, and those out of range
 * carry over as in `Date.UTC` (day 0 is the last of the month before).
 */
export function londonInstant(time: {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  ms?: number;
}): Date {
  const { year, month, day, hour = 0, minute = 0, second = 0, ms = 0 } = time;
  const inWinter = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms));
  const inSummer = new Date(inWinter.getTime() - 60 * 60 * 1000);
  // An hour that the autumn change repeats means its first passing; one that the spring change
  // skips means the same time on the clock not yet put forward, as Temporal has it.
  return londonParts(inSummer).hour === inWinter.getUTCHours() ? inSummer : inWinter;
}
