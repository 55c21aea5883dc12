import { standingOf, submissionsByArea } from './coverage';
import type { CountedSubmission, PhaseFigures, StatusFigures, StepBack } from './figures';
import type { HeadlinePart } from './headlines';
import { answersTo, type MatrixRow } from './matrix';
import { directionOf } from './movement';
import { isStatus, type Standing, type Status, standingNames } from './status';
import { hasOrHave, isOrAre, listParts, outOf, plural, sayNumber } from './words';

/** Where one area stands on one item, in its own words, and since when. */
export type ItemArea = {
  slug: string;
  name: string;
  standing: Standing;
  comment: string;
  stepBack: StepBack | null;
  submission: { id: string; reference: string; version: number; submittedAt: Date } | null;
  /** Against the phase before, where the area answered in both; null where it did not. */
  moved: 'up' | 'back' | 'same' | null;
  /** What it answered in the phase before; null where it did not. */
  before: Status | null;
  /** The name of the phase in which it began to say what it says now. */
  since: string | null;
  /** What it last said, shown (never counted) where it has not submitted. */
  lastKnown: { status: Status; phase: string } | null;
  /** Why it is not asked this item, where that was agreed for it alone. */
  excused?: string | undefined;
};

/** Every area that a phase asks, in name order; `earlierPhases` are in time order, and `previous` is what moves are from. */
export function buildItemAreas(
  current: PhaseFigures,
  earlierPhases: readonly StatusFigures[],
  previous: StatusFigures | undefined,
  code: string,
): ItemArea[] {
  const submissions = submissionsByArea(current);
  const past = earlierPhases.map((figures) => answersIn(figures, code));
  const before = previous && answersIn(previous, code);
  return current.asked.map((area) => {
    const submission = submissions.get(area.id);
    const standing = standingOf(area, submission, code);
    const answer = isStatus(standing) ? submission?.answers[code] : undefined;
    const earlier = past.flatMap((answers) => answers.get(area.id) ?? []).reverse();
    const last = before?.get(area.id)?.status ?? null;
    return {
      slug: area.slug,
      name: area.name,
      standing,
      comment: answer?.comment ?? '',
      stepBack: answer?.stepBack ?? null,
      submission: submission ? headOf(submission) : null,
      moved: isStatus(standing) && last ? directionOf(last, standing) : null,
      before: last,
      since: isStatus(standing) ? sinceWhen(standing, earlier, current.phase.name) : null,
      lastKnown: standing === 'not_submitted' ? (earlier[0] ?? null) : null,
    };
  });
}

/** What the counts of one item say, beginning with the areas where it is in place. */
export function buildItemHeadline(row: MatrixRow): HeadlinePart[] {
  const answers = answersTo(row);
  if (row.base === 0) return ['No areas are asked this item.'];
  if (answers === 0) return [`None of the ${plural(row.base, 'area')} asked has answered yet.`];
  const inPlace: HeadlinePart[] =
    row.inPlace.count === 0
      ? [`In place in none of the ${plural(answers, 'area')} that answered.`]
      : [
          'In place in ',
          countOf('in_place', row.inPlace.count, outOf(row.inPlace.count, answers, 'area')),
          ' that answered.',
        ];
  const missing = row.notSubmitted.count;
  const rest: HeadlinePart[] = [
    ...[['in_design', row.inDesign.count] as const, ['not_implemented', row.notImplemented.count] as const]
      .filter(([, count]) => count > 0)
      .map(([status, count]) =>
        countOf(
          status,
          count,
          `${sayNumber(count)} ${isOrAre(count)} ${standingNames[status].toLowerCase()}`,
        ),
      ),
    ...(missing > 0
      ? [
          {
            text: `${outOf(missing, row.base, 'area')} ${hasOrHave(missing)} not submitted`,
            count: missing,
            link: { kind: 'returns', sent: false } as const,
          },
        ]
      : []),
  ];
  return rest.length > 0 ? [...inPlace, ' ', ...listParts(rest), '.'] : inPlace;
}

function countOf(status: Status, count: number, text: string): HeadlinePart {
  return { text, count, link: { kind: 'status', status } };
}

type Said = { status: Status; phase: string };

/** What each area answered in a phase, by area id. */
function answersIn(figures: StatusFigures, code: string): Map<string, Said> {
  const submissions = submissionsByArea(figures);
  return new Map(
    figures.asked.flatMap((area) => {
      const status = standingOf(area, submissions.get(area.id), code);
      return isStatus(status) ? [[area.id, { status, phase: figures.phase.name }] as const] : [];
    }),
  );
}

/** Newest first, answers until one that differs; phases without an answer do not break the run. */
function sinceWhen(status: Status, earlier: readonly Said[], current: string): string {
  const changed = earlier.findIndex((said) => said.status !== status);
  const same = changed === -1 ? earlier : earlier.slice(0, changed);
  return same.at(-1)?.phase ?? current;
}

function headOf({ id, reference, version, submittedAt }: CountedSubmission) {
  return { id, reference, version, submittedAt };
}
