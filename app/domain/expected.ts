import { londonParts } from './london';
import { sayMonth } from './months';

/** The month that a calendar in London shows, such as `2027-03`. */
export function monthOf(now: Date): string {
  const { year, month } = londonParts(now);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * The month in which an item is expected to be in place, from its two fields; empty when neither holds anything.
 * A year of two figures is one of this century.
 */
export function readExpected(month: string, year: string): { month: string | null } | { problem: string } {
  const [m, y] = [month.trim(), year.trim()];
  if (!m && !y) return { month: null };
  if (!/^\d{1,2}$/.test(m) || Number(m) < 1 || Number(m) > 12)
    return { problem: 'Month must be a number from 1 to 12' };
  if (!/^(20)?\d{2}$/.test(y)) return { problem: 'Year must be a number such as 2027' };
  return { month: `${y.length === 2 ? `20${y}` : y}-${m.padStart(2, '0')}` };
}

/** What is wrong with a month that an answer names; what was stored already may have passed since. */
export function passedMonth(expected: string | null, stored: string | null, now: Date): string | undefined {
  const first = monthOf(now);
  if (!expected || expected >= first || expected === stored) return undefined;
  return `Month must be ${sayMonth(first)} or later. If this is now in place, select “In place”.`;
}

/** The two fields as they show a month. */
export function monthFields(expected: string | null | undefined): { month: string; year: string } {
  const [year = '', month = ''] = expected?.split('-') ?? [];
  return { month: month && String(Number(month)), year };
}
