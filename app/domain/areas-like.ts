import type { Starts } from './areas-like-start';
import type { ReleaseGroup } from './disclosure-release';
import type { AskedArea, StatusFigures } from './figures';

/** In what an area can be like another. */
export const likenesses = ['programme', 'wave', 'region', 'start'] as const;
export type Likeness = (typeof likenesses)[number];

/** The group of a phase's areas that are like one area in this way; undefined where that area is not asked or has no start. */
export function findLike(
  figures: StatusFigures,
  ownIds: readonly string[],
  ownId: string,
  likeness: Likeness,
  starts: Starts,
): readonly AskedArea[] | undefined {
  const own = figures.asked.find(({ id }) => id === ownId);
  const start = starts.get(ownId);
  if (!own || (likeness === 'start' && !start)) return undefined;
  return figures.asked.filter(
    (area) =>
      !ownIds.includes(area.id) &&
      area.programme === own.programme &&
      (likeness !== 'wave' || area.wave === own.wave) &&
      (likeness !== 'region' || area.region === own.region) &&
      (likeness !== 'start' || starts.get(area.id) === start),
  );
}

/** A name for the areas that are like one area in this way. */
export function likeKey(ownId: string, likeness: Likeness): string {
  return `${likeness} of ${ownId}`;
}

/**
 * What the people of these areas (all areas that one person works for, so that one page never says more beside another)
 * can ask for: the rest of the programme first, and then what is like each area.
 */
export function likeGroups(ownIds: readonly string[]) {
  const own = ownIds.toSorted();
  return (figures: StatusFigures, starts: Starts): ReleaseGroup[] =>
    likenesses.flatMap((likeness) =>
      own.flatMap((id) => {
        const areas = findLike(figures, own, id, likeness, starts);
        return areas ? [{ key: likeKey(id, likeness), ids: new Set(areas.map((area) => area.id)) }] : [];
      }),
    );
}
