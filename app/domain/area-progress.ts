import { submissionsByArea } from './coverage';
import type { DelayTag } from './delays';
import type { PhaseFigures, SubmittedAnswer } from './figures';
import { buildItemAreas } from './item-areas';
import { itemsOf } from './proforma';
import type { Status } from './status';
import { buildTrend } from './trend';
import { type FormBreak, joinBreaks } from './trend-break';

/** How many of a pillar's answers an area had in place in each phase, and where what is asked is not the same as before. */
export type PillarPath = {
  slug: string;
  title: string;
  points: readonly { inPlace: number; answers: number; break: FormBreak }[];
};

/** An item that an area has not in place, and what it says about that. */
export type OpenItem = {
  code: string;
  shortName: string;
  status: Exclude<Status, 'in_place'>;
  comment: string;
  /** The name of the phase in which it began to say so. */
  since: string | null;
  delays: readonly DelayTag[];
  expected: string | null;
};

/** One area's answers in place by pillar over phases in time order; a phase without a return has 0 answers. */
export function buildPillarPaths(phases: readonly PhaseFigures[]): PillarPath[] {
  const pillars = phases.at(-1)?.proforma.pillars ?? [];
  return pillars.map(({ code, slug, title }) => ({
    slug,
    title,
    points: buildTrend(phases, { kind: 'pillar', code }, 'all').points.map((point) => ({
      inPlace: point.inPlace,
      answers: point.answers,
      break: joinBreaks([point]),
    })),
  }));
}

/** What the one area of these phases (in time order) has not in place in the last of them, in form order. */
export function listOpenItems(phases: readonly PhaseFigures[]): OpenItem[] {
  const current = phases.at(-1);
  const [area] = current?.asked ?? [];
  if (!current || !area) return [];
  const answers: Readonly<Record<string, SubmittedAnswer>> =
    submissionsByArea(current).get(area.id)?.answers ?? {};
  return itemsOf(current.proforma).flatMap(({ code, shortName }) => {
    const answer = answers[code];
    if (!answer || answer.status === 'in_place' || !area.scope.has(code)) return [];
    const { status, comment, delays, expected } = answer;
    const since = buildItemAreas(current, phases.slice(0, -1), undefined, code)[0]?.since ?? null;
    return [{ code, shortName, status, comment, since, delays, expected }];
  });
}
