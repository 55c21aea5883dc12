import type { Freshness } from './freshness';
import type { HeatmapCell } from './heatmap';
import { directionOf } from './movement';
import { isStatus, type Standing, type Status } from './status';

/** A cell as pages show it: without what the area wrote, and its last word named. */
export type LineCell = {
  standing: Standing;
  was: Status | null;
  moved: HeatmapCell['moved'];
  fresh: Freshness | null;
  lastKnown: Status | null;
  /** The phase of the last word. */
  since: string | null;
  /** The answer has not been confirmed for as many phases as were asked about. */
  stale: boolean;
};

/** One area's cells in form order, a letter each, since a national grid has thousands of them. */
export type HeatmapLine = {
  /** Where it stands; a small letter is an answer last known, not counted. */
  now: string;
  /** What it answered in the phase before. */
  was: string;
  /** How fresh the answer is; `o` when it has gone stale. */
  fresh: string;
  /** Which of the phases had the last word, in base 36. */
  since: string;
};

const letters: Record<Status, string> = { in_place: 'P', in_design: 'D', not_implemented: 'N' };
const statusOf = new Map(Object.entries(letters).map(([status, letter]) => [letter, status as Status]));
const freshLetters: Record<Freshness, string> = { changed: 'h', confirmed: 'c', carried: 'r' };
const freshnessOf = new Map(
  Object.entries(freshLetters).map(([fresh, letter]) => [letter, fresh as Freshness]),
);

/** Writes an area's cells; `phases` are the names that last words can have, `staleAfter` how many phases make one stale. */
export function writeLine(
  cells: readonly HeatmapCell[],
  phases: readonly string[],
  staleAfter: number,
): HeatmapLine {
  const write = (letterOf: (cell: HeatmapCell) => string) => cells.map(letterOf).join('');
  return {
    now: write(({ standing, lastKnown }) => {
      if (isStatus(standing)) return letters[standing];
      if (standing === 'not_in_scope') return '.';
      return lastKnown ? letters[lastKnown].toLowerCase() : '-';
    }),
    was: write(({ was }) => (was ? letters[was] : '-')),
    fresh: write((cell) => {
      if (isStale(cell, staleAfter)) return 'o';
      return cell.fresh ? freshLetters[cell.fresh] : '-';
    }),
    since: write(({ lastWord }) => {
      const at = lastWord ? phases.indexOf(lastWord.phase) : -1;
      return at < 0 || at > 35 ? '-' : at.toString(36);
    }),
  };
}

/** The cells of a line, in form order. */
export function readLine({ now, was, fresh, since }: HeatmapLine, phases: readonly string[]): LineCell[] {
  return [...now].map((letter, at) => {
    const status = statusOf.get(letter) ?? null;
    const before = statusOf.get(was.charAt(at)) ?? null;
    const stale = fresh.charAt(at) === 'o';
    return {
      standing: status ?? (letter === '.' ? 'not_in_scope' : 'not_submitted'),
      was: before,
      moved: status && before ? directionOf(before, status) : null,
      // An answer can only go stale by being carried over, unless the phase before has none to lay beside it.
      fresh: stale ? (before ? 'carried' : null) : (freshnessOf.get(fresh.charAt(at)) ?? null),
      lastKnown: status ? null : (statusOf.get(letter.toUpperCase()) ?? null),
      since: phases[Number.parseInt(since.charAt(at), 36)] ?? null,
      stale,
    };
  });
}

/** Whether an answer that counts has had no word for this many phases or more. */
export function isStale({ standing, lastWord }: HeatmapCell, phases: number): boolean {
  return isStatus(standing) && lastWord !== null && lastWord.ago >= phases;
}
