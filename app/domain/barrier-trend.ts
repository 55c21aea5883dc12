import { answersGiven, type BarrierSlice, sliceOf } from './barriers';
import { matchedPanel, tallyAnswers } from './coverage';
import type { PhaseFigures } from './figures';
import type { Phase } from './phase';
import { itemsOf } from './proforma';
import { splitAreas } from './trend-left-out';
import { longestMatched } from './trend-span';

/** The barriers named over phases by the same areas throughout, each phase with its own base. */
export type BarrierTrend = {
  /** The areas that submitted in every phase shown, and those left out with why. */
  matched: readonly { slug: string; name: string }[];
  leftOut: readonly { slug: string; name: string; reason: string }[];
  /** In time order; a phase in which none of the areas sent has no answers. */
  points: readonly { phase: Phase; slice: BarrierSlice }[];
};

/** Phases in time order; those shown are the ones in which most answers of the same areas can be compared. */
export function buildBarrierTrend(phases: readonly PhaseFigures[], now: Date): BarrierTrend {
  const shown = longestMatched(phases);
  const tallies = shown.map((figures) => ({
    phase: figures.phase,
    ...tallyAnswers(figures, itemsOf(figures.proforma)),
  }));
  const panel = matchedPanel(tallies);
  return {
    ...splitAreas(shown, tallies, panel, now),
    points: shown.map((figures) => {
      const given = answersGiven(figures).filter(({ areaId }) => panel.has(areaId));
      return { phase: figures.phase, slice: sliceOf(figures.phase.id, figures.phase.name, given) };
    }),
  };
}
