import { isBankHoliday } from './bank-holidays';
import { londonInstant, londonParts } from './london';

/** The day that a calendar in London shows at this instant, such as `2026-07-10`. */
export function londonDay(at: Date): string {
  const { year, month, day } = londonParts(at);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether people in England work on this day: no weekend, and no bank holiday that is known. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day);
}

/** The day so many days later, or earlier for a negative number, whatever kind of days they are. */
export function daysFrom(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  return new Date(at.setUTCDate(at.getUTCDate() + count)).toISOString().slice(0, 10);
}

/** The working day so many working days after this day, or before it for a negative number. */
export function workingDaysFrom(day: string, count: number): string {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = daysFrom(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** This day, or the first working day after it. */
export function workingDayOnOrAfter(day: string): string {
  return isWorkingDay(day) ? day : workingDaysFrom(day, 1);
}

/** 9am in London on this day. */
export function morningOf(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return londonInstant({ year, month, day: date, hour: 9 });
}
