import type { EditionHead, FiguredPhase } from './edition';
import type { FigureSubject } from './figure-reference';
import type { StatusFigures } from './figures';

/**
 * The instant that these figures can be counted again as at: the last at which something they count was sent, or the
 * `settled` one by which whatever was being sent had arrived, if that is later.
 */
export function countedAsAt(phases: readonly Pick<StatusFigures, 'submissions'>[], settled: Date): Date {
  const sent = phases.flatMap(({ submissions }) => submissions.map(({ submittedAt }) => +submittedAt));
  return new Date(sent.reduce((last, at) => Math.max(last, at), +settled));
}

/**
 * The phases that these figures were laid beside, in time order: as the edition has them, or for figures that were not
 * frozen each in the last edition that it had at that instant. `phases` are as they are laid beside what stands there now.
 */
export function phasesBeside(
  { phase, stands }: Pick<FigureSubject, 'phase' | 'stands'>,
  phases: readonly FiguredPhase[],
  editions: readonly EditionHead[],
): FiguredPhase[] {
  const earlier = phases.filter(({ id }) => id < phase);
  if ('edition' in stands) return earlier;
  return earlier.map(({ edition, replacedBy, empty, ...each }) => ({
    ...each,
    edition: editions.findLast(({ phaseId, madeAt }) => phaseId === each.id && madeAt <= stands.at),
  }));
}
