import type {
  AskedArea,
  CountedAnswer,
  CountedSubmission,
  PhaseFigures,
  StatusFigures,
  StatusSubmission,
} from './figures';
import type { Item } from './proforma';
import { isStatus, type Standing, type Status } from './status';
import { outOf } from './words';

/** What the areas of one phase answered to some of its items. */
export type AnswerTally = {
  /** The areas that have any of the items in scope, by id, in name order. */
  asked: ReadonlyMap<string, AskedArea>;
  /** By area id, how many answers it gave of each status; an area that gave none is absent. */
  answers: ReadonlyMap<string, Record<Status, number>>;
};

/** Tallies the answers to these items, area by area. */
export function tallyAnswers(figures: StatusFigures, items: readonly Item[]): AnswerTally {
  const submissions = submissionsByArea(figures);
  const asked = new Map<string, AskedArea>();
  const answers = new Map<string, Record<Status, number>>();
  for (const area of figures.asked) {
    const submission = submissions.get(area.id);
    const given = { in_place: 0, in_design: 0, not_implemented: 0 };
    let [inScope, answered] = [false, false];
    for (const { code } of items) {
      const standing = standingOf(area, submission, code);
      if (standing !== 'not_in_scope') inScope = true;
      if (!isStatus(standing)) continue;
      given[standing] += 1;
      answered = true;
    }
    if (inScope) asked.set(area.id, area);
    if (answered) answers.set(area.id, given);
  }
  return { asked, answers };
}

/**
 * The ids of the areas with answers in the first reported phase and in every later one, phases in time order;
 * a phase in which none of those answered is passed over, so it costs the panel nobody.
 */
export function matchedPanel(tallies: readonly AnswerTally[]): ReadonlySet<string> {
  let panel = new Set<string>();
  for (const { answers } of tallies) {
    const stayed = panel.size === 0 ? [...answers.keys()] : [...panel].filter((id) => answers.has(id));
    if (stayed.length > 0) panel = new Set(stayed);
  }
  return panel;
}

/** The base in words: `4 of 6 areas`. */
export function describeBase({ sent, asked }: { sent: number; asked: number }): string {
  return outOf(sent, asked, 'area');
}

/** The submission that counts for each area, by area id. */
export function submissionsByArea<Answer extends CountedAnswer>(
  figures: PhaseFigures<Answer>,
): Map<string, CountedSubmission<Answer>> {
  return new Map(figures.submissions.map((submission) => [submission.areaId, submission]));
}

/** Where an area stands on an item: scope comes first, so an answer to an item out of scope is not counted. */
export function standingOf(
  area: Pick<AskedArea, 'scope'>,
  submission: StatusSubmission | undefined,
  code: string,
): Standing {
  if (!area.scope.has(code)) return 'not_in_scope';
  return submission?.answers[code]?.status ?? 'not_submitted';
}
