import type { PackCover, PackTrend } from './board-pack';
import { phaseStateAt } from './phase';
import type { Trend } from './trend';
import { isBreak, sayBreak } from './trend-break';
import { listNames, outOf, plural, sayNumber } from './words';

/** How the answers in place went from the first phase to the last; a pillar's begins with its name. */
export function sayPackTrend({ about, trend }: PackTrend): string {
  const { scope, panel, points } = trend;
  const reported = points.filter((point) => point.reported);
  const [first, last] = [reported.at(0), reported.at(-1)];
  const begin = scope.kind === 'programme' ? '' : `${about}: `;
  if (!first || !last) return `${begin}${begin ? 'no' : 'No'} area has sent an answer in these phases.`;
  const isSame = panel === 'matched' && first !== last;
  const count = plural(last.areas.length, 'area');
  const who = isSame ? `the same ${last.areas.length === 1 ? 'area' : count}` : count;
  const where = `${begin ? 'in' : 'In'} ${who}`;
  const were = first.inPlace === 1 ? 'was' : 'were';
  const start = `${begin}${where}, ${outOf(first.inPlace, first.answers, 'answer')} ${were} in place in ${first.phase.name}`;
  if (first === last) return `${start}.`;
  return `${start} and ${sayNumber(last.inPlace)} of ${sayNumber(last.answers)} in ${last.phase.name}.`;
}

/** What to mind as a trend's phases are compared: gaps, and what was asked otherwise. */
export function trendCautions({ points }: Pick<Trend, 'points'>): string[] {
  const gaps = points.filter(({ reported }) => !reported).map(({ phase }) => phase.name);
  return [
    ...(gaps.length > 0 ? [`None of these areas sent in ${listNames(gaps)}.`] : []),
    ...points
      .filter(isBreak)
      .map((point) => `From ${point.phase.name} not comparable with before: ${sayBreak(point)}.`),
  ];
}

/** That the pack's own phase is not among a trend's, and why; nothing where it is. */
export function sayPhaseLeftOut(
  { phase, madeAt }: Pick<PackCover, 'phase' | 'madeAt'>,
  { points }: Pick<Trend, 'points'>,
): string[] {
  if (points.some((point) => point.phase.id === phase.id)) return [];
  return [`${phase.name} is left out: ${whyLeftOut[phaseStateAt(phase, madeAt)]}.`];
}

const whyLeftOut = {
  upcoming: 'it has yet to open',
  open: 'it is still open',
  closed: 'no area sent in it',
};

/** Whom a trend counts and whom it leaves out, with why. */
export function sayPanelAreas({ panel, matched, leftOut }: Trend): string[] {
  if (panel === 'all') return ['Counted are all areas that sent, phase by phase.'];
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason);
  return [
    matched.length === 0
      ? 'No area sent in every phase shown.'
      : `Counted ${matched.length === 1 ? 'is the area that' : `are the ${sayNumber(matched.length)} areas that`} sent in every phase shown: ${listNames(matched.map(({ name }) => name))}.`,
    ...[...reasons].map(
      ([reason, areas]) => `Left out: ${listNames(areas.map(({ name }) => name))} (${reason}).`,
    ),
  ];
}

/** A trend in words, phase by phase, for whoever does not see its chart. */
export function describeTrend({ points }: Pick<Trend, 'points'>): string {
  return points
    .map(({ phase, reported, inPlace, inDesign, notImplemented, answers }) =>
      reported
        ? `${phase.name}: ${sayNumber(inPlace)} in place, ${sayNumber(inDesign)} in design and ${sayNumber(notImplemented)} not being implemented, of ${plural(answers, 'answer')}.`
        : `${phase.name}: none of these areas sent.`,
    )
    .join(' ');
}
