import type { PhaseFigures, SubmittedAnswer } from './figures';

/**
 * A number for each area in any of the phases, the same in all of them: areas of the last phase come first, each part in
 * the order that `compare` puts ids in, which should tell nothing of their names.
 */
export function numberAreas(
  phases: readonly PhaseFigures[],
  compare: (areaId: string, otherId: string) => number,
): ReadonlyMap<string, number> {
  const newestFirst = phases.toReversed().map(({ asked }) => asked.map(({ id }) => id).sort(compare));
  return new Map([...new Set(newestFirst.flat())].map((id, at) => [id, at + 1]));
}

/** What an area is called by its number. */
export function nameOfNumber(number: number): string {
  return `Area ${number}`;
}

/**
 * Figures in which areas go by their numbers, and nothing is left that names one: no name, region, submission or text
 * that anybody wrote. Programme and wave stay, so whoever knows the programme may still tell a small group.
 */
export function anonymiseFigures(
  phases: readonly PhaseFigures[],
  numbers: ReadonlyMap<string, number>,
): PhaseFigures[] {
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  return phases.map((figures) => ({
    ...figures,
    asked: figures.asked
      .map((area) => ({ ...area, ...numbered(numberOf(area.id)), region: '' }))
      .sort((a, b) => a.number - b.number)
      .map(({ number: _number, ...area }) => area),
    submissions: figures.submissions.map((submission) => ({
      ...submission,
      id: `${figures.phase.id} ${numbered(numberOf(submission.areaId)).slug}`,
      reference: '',
      areaId: numbered(numberOf(submission.areaId)).id,
      answers: Object.fromEntries(
        Object.entries(submission.answers).map(([code, answer]) => [code, wordless(answer)]),
      ),
    })),
  }));
}

function numbered(number: number) {
  const slug = `area-${number}`;
  return { id: slug, slug, name: nameOfNumber(number), number };
}

function wordless(answer: SubmittedAnswer): SubmittedAnswer {
  return { ...answer, comment: '' };
}
