import { londonInstant } from '~/domain/london';
import type { Phase } from '~/domain/phase';
import { quartersUntil as quartersOnVersion } from '~/domain/quarters';
import { versionFor } from './proformas';

/** A phase of the evaluation's fieldwork, with the slugs of the real areas it asked. */
export type FieldworkPhase = Phase & { kind: 'fieldwork'; askedSlugs: readonly string[] };

const waveOneCaseStudies = ['dorset', 'lincolnshire', 'wolverhampton'];
const caseStudies = [...waveOneCaseStudies, 'lewisham', 'warwickshire', 'wirral'];

/** The three fieldwork phases, each running over its whole month because no document gives days. */
export const fieldworkPhases: readonly FieldworkPhase[] = [
  fieldwork(2024, 2, {
    name: 'February 2024',
    askedSlugs: waveOneCaseStudies,
    source:
      'Month from Table 1 and chapter 5 of the July 2025 evaluation report. Its chapter 3 says May 2024 and its summary has fieldwork begin in March 2024. No day is given.',
  }),
  fieldwork(2024, 11, {
    name: 'November 2024',
    askedSlugs: caseStudies,
    source:
      'Month from Table 1 and Appendix 1 of the July 2025 evaluation report. Its Table 2 and Appendix 5 date the survey of this phase October 2024. No day is given.',
  }),
  fieldwork(2025, 2, {
    name: 'February 2025',
    askedSlugs: caseStudies,
    source:
      'Month from Tables 1 and 2 of the July 2025 evaluation report, whose chapter 4 says that the proformas were returned in it. No day is given.',
  }),
];

function fieldwork(
  year: number,
  month: number,
  details: Pick<FieldworkPhase, 'name' | 'source' | 'askedSlugs'>,
): FieldworkPhase {
  const id = monthId(year, month);
  const end = endOfDay(year, month + 1, 0);
  return {
    id,
    kind: 'fieldwork',
    opensAt: londonInstant({ year, month, day: 1 }),
    dueAt: end,
    closesAt: end,
    proformaVersion: versionFor(id),
    ...details,
  };
}

/** The quarters of a new world up to this instant, each answered on the version that its phase begins with. */
export function quartersUntil(now: Date): Phase[] {
  return quartersOnVersion(now, versionFor);
}

function monthId(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Month 13 is January of the next year, and day 0 the last of the month before. */
function endOfDay(year: number, month: number, day: number): Date {
  return londonInstant({ year, month, day, hour: 23, minute: 59, second: 59, ms: 999 });
}
