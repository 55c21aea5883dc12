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

/**
 * One area's cells in form order, four letters each, since a national grid has thousands of them. Parted by spaces come
 * where it stands, a small letter being an answer last known, not counted; what it answered in the phase before; how fresh
 * the answer is, `o` when it has gone stale; and how many phases before this one had the last word, in base 36.
 */
export type HeatmapLine = string;

const letters: Record<Status, string> = { in_place: 'P', in_design: 'D', not_implemented: 'N' };
const statusOf = new Map(Object.entries(letters).map(([status, letter]) => [letter, status as Status]));
const freshLetters: Record<Freshness, string> = { changed: 'h', confirmed: 'c', carried: 'r' };
const freshnessOf = new Map(
  Object.entries(freshLetters).map(([fresh, letter]) => [letter, fresh as Freshness]),
);

/**
 * Writes an area's cells; `phases` are the ids of those that last words can be of, in time order, `staleAfter` how many
 * phases make one stale.
 */
export function writeLine(
  cells: readonly HeatmapCell[],
  phases: readonly string[],
  staleAfter: number,
): HeatmapLine {
  const write = (letterOf: (cell: HeatmapCell) => string) => cells.map(letterOf).join('');
  return [
    write(({ standing, lastKnown }) => {
      if (isStatus(standing)) return letters[standing];
      if (standing === 'not_in_scope') return '.';
      return lastKnown ? letters[lastKnown].toLowerCase() : '-';
    }),
    write(({ was }) => (was ? letters[was] : '-')),
    write((cell) => {
      if (isStale(cell, staleAfter)) return 'o';
      return cell.fresh ? freshLetters[cell.fresh] : '-';
    }),
    write(({ lastWord }) => {
      const at = lastWord ? phases.lastIndexOf(lastWord.phaseId) : -1;
      const back = phases.length - 1 - at;
      return at < 0 || back > 35 ? '-' : back.toString(36);
    }),
  ].join(' ');
}

/** The cells of a line, in form order; `phases` are the names of those that it was written with. */
export function readLine(line: HeatmapLine, phases: readonly string[]): LineCell[] {
  const [now = '', was = '', fresh = '', since = ''] = line.split(' ');
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
      since: phases[phases.length - 1 - Number.parseInt(since.charAt(at), 36)] ?? null,
      stale,
    };
  });
}

/** Whether an answer that counts has had no word for this many phases or more. */
export function isStale({ standing, lastWord }: HeatmapCell, phases: number): boolean {
  return isStatus(standing) && lastWord !== null && lastWord.ago >= phases;
}
