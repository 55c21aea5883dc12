import { findLike, type Likeness, likenesses } from './areas-like';
import type { Start, Starts } from './areas-like-start';
import { standingOf, submissionsByArea } from './coverage';
import type { ReleasedCounts } from './disclosure-release';
import type { StatusFigures } from './figures';
import { itemsOf } from './proforma';
import { type Standing, standings } from './status';

/** Names of the areas that stand in each way on an item. */
export type NamedStandings = Readonly<Record<Standing, readonly string[]>>;

/** One item: where the area itself stands, and what may be said of the others; null where nothing may. */
export type LikeRow<Others> = { code: string; shortName: string; own: Standing; others: Others | null };

/** Why a group is not shown: there is none, or too few areas could be counted without telling what they answered. */
export type LikeReason = 'no_start' | 'too_few';

/** The areas that are like one in one way, item by item. */
export type LikeGroup<Others> = {
  likeness: Likeness;
  withheld: LikeReason | null;
  rows: readonly LikeRow<Others>[];
};

/** What all groups of one phase are, beside what is said of them. */
export type LikeFacts = { programme: string; wave: number; region: string; start: Start | null };

/** The counts of the areas like this one in a phase, in each way, as far as any are released. */
export function buildCountedGroups(
  figures: StatusFigures,
  ownId: string,
  starts: Starts,
  released: ReadonlyMap<string, ReadonlyMap<string, ReleasedCounts>> | undefined,
) {
  return buildGroups<ReleasedCounts>(figures, ownId, starts, (likeness) => {
    const counts = released?.get(likeness);
    return (code) => counts?.get(code) ?? null;
  });
}

/** The names of the areas like this one in a phase, in each way, by where they stand. */
export function buildNamedGroups(figures: StatusFigures, ownId: string, starts: Starts) {
  const submissions = submissionsByArea(figures);
  return buildGroups<NamedStandings>(figures, ownId, starts, (likeness) => {
    const like = findLike(figures, ownId, likeness, starts) ?? [];
    if (like.length === 0) return () => null;
    return (code) => {
      const names: Record<Standing, string[]> = {
        in_place: [],
        in_design: [],
        not_implemented: [],
        not_submitted: [],
        not_in_scope: [],
      };
      for (const area of like) names[standingOf(area, submissions.get(area.id), code)].push(area.name);
      return standings.every((standing) => names[standing].length === 0) ? null : names;
    };
  });
}

/** What makes areas like this one in a phase; undefined where the phase does not ask it. */
export function findLikeFacts(figures: StatusFigures, ownId: string, starts: Starts): LikeFacts | undefined {
  const own = figures.asked.find(({ id }) => id === ownId);
  return (
    own && { programme: own.programme, wave: own.wave, region: own.region, start: starts.get(ownId) ?? null }
  );
}

function buildGroups<Others>(
  figures: StatusFigures,
  ownId: string,
  starts: Starts,
  othersIn: (likeness: Likeness) => (code: string) => Others | null,
): LikeGroup<Others>[] {
  const own = figures.asked.find(({ id }) => id === ownId);
  const submission = submissionsByArea(figures).get(ownId);
  if (!own) return [];
  return likenesses.map((likeness) => {
    const othersOn = othersIn(likeness);
    const rows = itemsOf(figures.proforma)
      .filter(({ code }) => own.scope.has(code))
      .map(({ code, shortName }) => ({
        code,
        shortName,
        own: standingOf(own, submission, code),
        others: othersOn(code),
      }));
    const isShown = rows.some(({ others }) => others !== null);
    const reason = likeness === 'start' && !starts.get(ownId) ? 'no_start' : 'too_few';
    return { likeness, withheld: isShown ? null : reason, rows: isShown ? rows : [] };
  });
}
