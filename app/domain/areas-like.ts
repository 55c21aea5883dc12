import type { Starts } from './areas-like-start';
import type { ReleaseGroup } from './disclosure-release';
import type { AskedArea, StatusFigures } from './figures';

/** In what an area can be like another. */
export const likenesses = ['programme', 'wave', 'region', 'start'] as const;
export type Likeness = (typeof likenesses)[number];

/** The group of a phase's areas that are like one area in this way; undefined where that area is not asked or has no start. */
export function findLike(
  figures: StatusFigures,
  ownId: string,
  likeness: Likeness,
  starts: Starts,
): readonly AskedArea[] | undefined {
  const own = figures.asked.find(({ id }) => id === ownId);
  const start = starts.get(ownId);
  if (!own || (likeness === 'start' && !start)) return undefined;
  return figures.asked.filter(
    (area) =>
      area.id !== ownId &&
      area.programme === own.programme &&
      (likeness !== 'wave' || area.wave === own.wave) &&
      (likeness !== 'region' || area.region === own.region) &&
      (likeness !== 'start' || starts.get(area.id) === start),
  );
}

/**
 * What the people of an area can be given counts of: the rest of the programme first, and then what is like their area.
 * Not by start: how many areas started alike tells how much each had in place, and beside an offer of help what exactly.
 */
export function likeGroups(ownId: string) {
  return (figures: StatusFigures): ReleaseGroup[] =>
    (['programme', 'wave', 'region'] as const).flatMap((likeness) => {
      const areas = findLike(figures, ownId, likeness, new Map());
      return areas ? [{ key: likeness, ids: new Set(areas.map(({ id }) => id)) }] : [];
    });
}
