import { spread } from './spread';

const day = 24 * 60 * 60 * 1000;

/** The instant at which the quarter or month of a phase begins. */
export function openingOf(phase: string): Date {
  return new Date(`${phase}-01T00:00:00Z`);
}

/** A moment in office hours some working days after (or, when negative, before) an instant; the same for the same keys. */
export function workingDaysFrom(instant: Date, days: number, ...keys: string[]): Date {
  const step = Math.sign(days) * day;
  let date = new Date(instant);
  for (let left = Math.abs(days); left > 0; ) {
    date = new Date(date.getTime() + step);
    if (isWorkingDay(date)) left -= 1;
  }
  // From 9:00 to 15:59 in UTC is inside the London working day in winter and in summer.
  date.setUTCHours(
    9 + spread(7, 'hour', ...keys),
    spread(60, 'minute', ...keys),
    spread(60, 'second', ...keys),
    0,
  );
  return date;
}

/** The office hours on the hour, oldest first, between two instants. */
export function workingHoursBetween(start: Date, end: Date): Date[] {
  const hours: Date[] = [];
  const first = Math.ceil(start.getTime() / (day / 24)) * (day / 24);
  for (let time = first; time < end.getTime(); time += day / 24) {
    const hour = new Date(time);
    if (isWorkingDay(hour) && hour.getUTCHours() >= 9 && hour.getUTCHours() < 16) hours.push(hour);
  }
  return hours;
}

function isWorkingDay(date: Date) {
  const monthAndDay = date.toISOString().slice(5, 10);
  const holiday = ['12-25', '12-26', '01-01'].includes(monthAndDay);
  return !holiday && date.getUTCDay() % 6 !== 0;
}
