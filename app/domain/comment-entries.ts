import { standingOf, submissionsByArea } from './coverage';
import type { DelayTag } from './delays';
import type { CountedSubmission, PhaseFigures, StepBack } from './figures';
import { directionOf } from './movement';
import { itemsOf } from './proforma';
import { isStatus, type Status } from './status';

/** One answer of a submission as it is read: where, what it says, and since when against the phase before. */
export type CommentEntry = {
  phase: { id: string; name: string };
  area: { slug: string; name: string; programme: string; wave: number };
  pillar: string;
  section: string;
  code: string;
  shortName: string;
  /** The item's place in the form, the newest version first. */
  place: number;
  status: Status;
  /** Against the phase before, where the area answered in both; null where it did not. */
  before: Status | null;
  moved: 'up' | 'back' | 'same' | null;
  comment: string;
  stepBack: StepBack | null;
  delays: readonly DelayTag[];
  expected: string | null;
  submission: { id: string; reference: string; version: number; submittedAt: Date };
};

/** A phase to read, with what its moves are from. */
export type ReadPhase = { figures: PhaseFigures; previous: PhaseFigures | undefined };

/** Every answer that counts, newest phase first, then form order, then name order; phases come in time order. */
export function listEntries(phases: readonly ReadPhase[]): CommentEntry[] {
  const newest = phases.toReversed();
  const codes = newest.flatMap(({ figures }) => itemsOf(figures.proforma).map(({ code }) => code));
  const places = new Map([...new Set(codes)].map((code, place) => [code, place]));
  return newest.flatMap((phase) => entriesOf(phase, places));
}

function entriesOf({ figures, previous }: ReadPhase, places: ReadonlyMap<string, number>): CommentEntry[] {
  const submissions = submissionsByArea(figures);
  const statusBefore = previous ? statusesIn(previous) : () => null;
  const { id, name } = figures.phase;
  return figures.proforma.pillars.flatMap((pillar) =>
    pillar.sections.flatMap((section) =>
      section.items.flatMap(({ code, shortName }) =>
        figures.asked.flatMap((area): CommentEntry[] => {
          const submission = submissions.get(area.id);
          const status = standingOf(area, submission, code);
          const answer = submission?.answers[code];
          if (!submission || !answer || !isStatus(status)) return [];
          const before = statusBefore(area.id, code);
          const { slug, programme, wave } = area;
          return [
            {
              phase: { id, name },
              area: { slug, name: area.name, programme, wave },
              ...{
                pillar: pillar.code,
                section: section.code,
                code,
                shortName,
                place: places.get(code) ?? 0,
              },
              ...{ status, before, moved: before && directionOf(before, status) },
              ...{ comment: answer.comment, stepBack: answer.stepBack },
              ...{ delays: answer.delays, expected: answer.expected },
              submission: headOf(submission),
            },
          ];
        }),
      ),
    ),
  );
}

/** What each area answered to each item in a phase; null where it did not. */
function statusesIn(figures: PhaseFigures) {
  const submissions = submissionsByArea(figures);
  const asked = new Map(figures.asked.map((area) => [area.id, area]));
  return (areaId: string, code: string): Status | null => {
    const area = asked.get(areaId);
    const status = area ? standingOf(area, submissions.get(areaId), code) : null;
    return isStatus(status) ? status : null;
  };
}

function headOf({ id, reference, version, submittedAt }: CountedSubmission) {
  return { id, reference, version, submittedAt };
}
