import { monthName } from '~/domain/months';

/** Quarters since April to June 2025, which is 0; a fieldwork phase counts as the quarter its month is in. */
export function quarterOf(phase: string): number {
  return Math.floor((Number(phase.slice(0, 4)) * 12 + Number(phase.slice(5, 7)) - (2025 * 12 + 4)) / 3);
}

/** The name of a month in that quarter: its first for 0, its last for 2, and on into later quarters. */
export function monthIn(quarter: number, offset: number): string {
  return monthName(4 + quarter * 3 + offset);
}

/** The id of the phase that reports on a quarter: the inverse of `quarterOf`, for quarters. */
export function phaseOf(quarter: number): string {
  const month = 3 + quarter * 3;
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
