import type { Status } from '~/domain/status';
import { caseStudyAreas, demonstrationAreas } from './areas';
import { fieldworkAnswers } from './fieldwork';
import { quarterOf } from './quarter';
import { spread } from './spread';

/** How far an area has come with an item if nothing goes wrong: the quarters in which each stage begins. */
export type Journey = { designedFrom: number; placedFrom: number };

/** Quarters of work that each item of a section takes an area of ordinary pace: systems and workforce take longest. */
const effort: Record<string, readonly number[]> = {
  'SR-SR': [1.5, 2, 8, 7.5, 1],
  'SR-SP': [2.5, 3.5, 1, 1],
  'FH-FD': [2.5, 3.5, 2.5, 3.5, 5],
  'FH-FS': [3, 4, 8, 5],
  'FH-LP': [2, 3.5, 4.5],
  'FH-MT': [4, 5.5],
  'CP-MA': [1.5, 2.5, 4, 5, 6],
  'CP-PR': [3, 4.5, 5.5],
  'FN-GD': [3.5, 0.5],
  'FN-SP': [2.5, 3.5],
};

/** How long the same work takes each area, in area order: below 1 is quick. */
const pace = [0.5, 0.45, 0.55, 0.7, 0.85, 0.8, 1.1, 1.3, 1.45, 1.7];

/** Items that cannot well come before another: agreed before live, described before recruited, recruited before in post. */
const after: Record<string, string> = {
  'SR-SR-03': 'SR-SR-02',
  'FH-FD-05': 'FH-FD-04',
  'FH-LP-02': 'FH-LP-01',
  'FH-LP-03': 'FH-LP-02',
  'FH-MT-02': 'FH-MT-01',
  'CP-MA-03': 'CP-MA-02',
  'CP-MA-04': 'CP-MA-03',
  'CP-MA-05': 'CP-MA-04',
  'CP-PR-02': 'CP-PR-01',
  'CP-PR-03': 'CP-PR-02',
  'FN-SP-02': 'FN-SP-01',
};

/** Journeys that the story fixes by hand. */
const fixed: Record<string, Journey> = {
  'calderholt CP-PR-02': { designedFrom: -2, placedFrom: 0 },
  'dunmere FH-FD-04': { designedFrom: -2, placedFrom: 0 },
  'eldershaw SR-SR-05': { designedFrom: -2, placedFrom: 0 },
  'farrowdale SR-SR-01': { designedFrom: -2, placedFrom: 0 },
  'farrowdale FH-LP-01': { designedFrom: -1, placedFrom: 0 },
  'ashcombe SR-SR-04': { designedFrom: -2, placedFrom: quarterOf('2026-10') },
  'eldershaw FH-FS-02': { designedFrom: quarterOf('2026-01'), placedFrom: quarterOf('2026-10') },
};

/** When an area designs an item and puts it in place; an area of the fieldwork starts from what it answered there. */
export function journeyOf(area: string, code: string): Journey {
  const known = fixed[`${area} ${code}`];
  if (known) return known;
  const answers = fieldworkAnswers(area, code);
  const rounds = [-5, -2, -1].slice(-answers.length);
  if (answers.length > 0 && answers.at(-1) === 'in_place') {
    const placedFrom = rounds[answers.lastIndexOf('in_design') + 1] ?? -1;
    return { designedFrom: rounds[answers.indexOf('in_design')] ?? placedFrom, placedFrom };
  }
  const earlier = after[code] ? journeyOf(area, after[code]) : { designedFrom: -9, placedFrom: -9 };
  const column = demonstrationAreas.findIndex(({ slug }) => slug === area);
  const work = effortOf(code) * (pace[column] ?? 1) + (spread(25, area, code) - 12) / 10;
  const headStart = caseStudyAreas.includes(area) ? 0.8 : 0;
  const placedFrom = Math.max(0, Math.round(work - headStart), earlier.placedFrom);
  if (caseStudyAreas.includes(area))
    return { designedFrom: rounds[answers.indexOf('in_design')] ?? 0, placedFrom };
  const wait = work * 0.5 - 2.1 + (spread(15, code, area) - 7) / 10;
  return {
    designedFrom: Math.min(placedFrom, Math.max(-1, Math.ceil(wait), earlier.designedFrom)),
    placedFrom,
  };
}

/** Where an area stands on an item in a phase, before anything slips back. */
export function baseStatus(area: string, code: string, phase: string): Status {
  const answers = fieldworkAnswers(area, code);
  if (phase < '2025-04') {
    const rounds = ['2024-02', '2024-11', '2025-02'].slice(-answers.length);
    return answers[rounds.indexOf(phase)] ?? 'not_implemented';
  }
  const { designedFrom, placedFrom } = journeyOf(area, code);
  const quarter = quarterOf(phase);
  if (quarter >= placedFrom) return 'in_place';
  return quarter >= designedFrom ? 'in_design' : 'not_implemented';
}

function effortOf(code: string) {
  const effortInSection = effort[code.slice(0, 5)] ?? [];
  return effortInSection[Number(code.slice(6)) - 1] ?? 3;
}
