import { monthName } from '../months';

/** What a time period can be, in groups that one file may mix; and how many digits its period has. */
export const timeGroups: readonly { digits: 4 | 6; identifiers: readonly string[] }[] = [
  { digits: 6, identifiers: ['Academic year'] },
  { digits: 6, identifiers: ['Financial year'] },
  { digits: 6, identifiers: ['Tax year'] },
  { digits: 6, identifiers: [1, 2, 3, 4].map((quarter) => `Financial year Q${quarter}`) },
  { digits: 6, identifiers: ['Part 1 (April to September)', 'Part 2 (October to March)'] },
  { digits: 6, identifiers: ['Autumn term', 'Spring term', 'Summer term', 'Autumn and spring term'] },
  { digits: 4, identifiers: ['Calendar year'] },
  { digits: 4, identifiers: ['Reporting year'] },
  { digits: 4, identifiers: Array.from({ length: 12 }, (_, at) => monthName(at + 1)) },
  { digits: 4, identifiers: Array.from({ length: 52 }, (_, at) => `Week ${at + 1}`) },
];

/** The group that an identifier belongs to; undefined when it is none that the platform knows. */
export function timeGroupOf(identifier: string) {
  return timeGroups.find(({ identifiers }) => identifiers.includes(identifier));
}

/**
 * The financial year and quarter in which a phase's first month falls, as the platform writes them: January to March is
 * the fourth quarter of the year that began the April before. A phase of fieldwork that is no quarter, being one month,
 * stands in the quarter that its month falls in, because the platform has no mixture of months and quarters.
 */
export function quarterOfPhase(phaseId: string): { period: string; identifier: string } {
  const [year = 0, month = 1] = phaseId.split('-').map(Number);
  const begins = month < 4 ? year - 1 : year;
  const quarter = month < 4 ? 4 : Math.floor((month - 1) / 3);
  const ends = String((begins + 1) % 100).padStart(2, '0');
  return { period: `${begins}${ends}`, identifier: `Financial year Q${quarter}` };
}

/** Whether six digits are a year and the one after it, such as `202627`. */
export function areConsecutive(period: string): boolean {
  return (Number(period.slice(0, 4)) + 1) % 100 === Number(period.slice(4));
}
