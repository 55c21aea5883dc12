import { londonInstant, londonParts } from './london';
import { monthName } from './months';
import type { Phase } from './phase';

/** April to June 2025, as a count of quarters since year 0. */
const first = 2025 * 4 + 1;

/**
 * Every reporting quarter from April to June 2025 to the one that this instant falls in, in London, and as many
 * `ahead` of that; `versionFor` tells the version of the proforma that a phase is answered on.
 */
export function quartersUntil(now: Date, versionFor: (phaseId: string) => number, ahead = 0): Phase[] {
  const { year, month } = londonParts(now);
  const last = year * 4 + Math.floor((month - 1) / 3) + ahead;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    quarter(first + index, versionFor),
  );
}

/** The first and the last day of a quarter, such as `2026-10-01` and `2026-12-31`. */
export function quarterDays(id: string): { from: string; to: string } {
  const [year = 0, month = 0] = id.split('-').map(Number);
  // Day 0 is the last of the month before.
  const to = new Date(Date.UTC(year, month + 2, 0));
  return { from: `${id}-01`, to: to.toISOString().slice(0, 10) };
}

function quarter(number: number, versionFor: (phaseId: string) => number): Phase {
  const year = Math.floor(number / 4);
  const month = (number % 4) * 3 + 1;
  const id = `${year}-${String(month).padStart(2, '0')}`;
  return {
    id,
    name: `${monthName(month)} to ${monthName(month + 2)} ${year}`,
    kind: 'quarter',
    opensAt: londonInstant({ year, month, day: 1 }),
    dueAt: endOfDay(year, month + 3, 10),
    closesAt: endOfDay(year, month + 3, 17),
    proformaVersion: versionFor(id),
    source: 'Quarterly reporting cycle of this service',
  };
}

/** Month 13 is January of the next year. */
function endOfDay(year: number, month: number, day: number): Date {
  return londonInstant({ year, month, day, hour: 23, minute: 59, second: 59, ms: 999 });
}
