import type { StatusFigures } from './figures';
import { phaseStateAt } from './phase';

/**
 * The phases to show by default: the run of two or more, ending at the last with a submission, where the areas
 * that sent in all of them × the phases they sent in is greatest; the longer on a tie, one phase if none match.
 */
export function longestMatched<Figures extends StatusFigures>(phases: readonly Figures[]): Figures[] {
  const end = phases.findLastIndex((figures) => figures.submissions.length > 0);
  let best = { start: end, worth: 0 };
  let panel: ReadonlySet<string> | undefined;
  let reported = 0;
  for (let start = end; start >= 0; start -= 1) {
    const sent = new Set(phases[start]?.submissions.map((submission) => submission.areaId));
    if (sent.size === 0) continue;
    panel = new Set([...sent].filter((id) => panel?.has(id) ?? true));
    reported += 1;
    const worth = reported === 1 ? 0 : panel.size * reported;
    if (worth >= best.worth && panel.size > 0) best = { start, worth };
  }
  return phases.slice(Math.max(best.start, 0), end + 1);
}

/**
 * These phases without the last while it is open and areas have yet to send, who would be left out of every phase; with
 * it where it is the only one.
 */
export function settledPhases<Figures extends StatusFigures>(
  phases: readonly Figures[],
  now: Date,
): readonly Figures[] {
  const last = phases.at(-1);
  const isFilling =
    last && phaseStateAt(last.phase, now) === 'open' && last.submissions.length < last.asked.length;
  return isFilling && phases.length > 1 ? phases.slice(0, -1) : phases;
}
