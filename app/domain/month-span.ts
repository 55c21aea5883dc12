import { plural } from './words';

/** Some months of an axis: the place of the first, counted from 0, and how many. */
export type Span = { at: number; months: number };

/** Where the months from `first` to `last` lie on an axis that begins with the month `start`. */
export function spanOn(start: string, first: string, last: string): Span {
  return { at: monthsAfter(start, first), months: monthsAfter(first, last) + 1 };
}

/** How many months the second month comes after the first. */
export function monthsAfter(first: string, second: string): number {
  return numberOf(second) - numberOf(first);
}

/** `11 months`, or where it is not the same for all `4 to 11 months`; empty for none. */
export function sayMonths(months: readonly number[]): string {
  if (months.length === 0) return '';
  const [least, most] = [Math.min(...months), Math.max(...months)];
  return `${least === most ? '' : `${least} to `}${plural(most, 'month')}`;
}

function numberOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}
