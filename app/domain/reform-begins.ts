import type { Area } from './area';
import type { Milestone } from './milestones';

/** An area's place in a programme; days such as `2024-04-01`. */
export type Membership = { areaId: string; programme: string; from: string; source: string };

/** The month in which an area's implementation began, and who says so. */
export type ReformBegin = { month: string; source: string };

/**
 * When implementation began, by area id: in the month that is dated of the area's wave, the first where sources differ;
 * where none is, in the month in which the area joined. An area of which neither is known is absent.
 */
export function reformBegins(
  areas: readonly Pick<Area, 'id' | 'programme' | 'wave'>[],
  milestones: readonly Milestone[],
  memberships: readonly Membership[],
): Map<string, ReformBegin> {
  const waves = new Map<string, ReformBegin>();
  for (const { programme, wave, kind, from: month, source } of milestones) {
    const known = waves.get(`${programme}/${wave}`);
    if (kind !== 'implementation' || (known && known.month <= month)) continue;
    waves.set(`${programme}/${wave}`, { month, source });
  }
  const joined = new Map(
    memberships.map(({ areaId, programme, from, source }) => [
      `${programme}/${areaId}`,
      { month: from.slice(0, 7), source },
    ]),
  );
  return new Map(
    areas.flatMap(({ id, programme, wave }) => {
      const begin = waves.get(`${programme}/${wave}`) ?? joined.get(`${programme}/${id}`);
      return begin ? [[id, begin] as const] : [];
    }),
  );
}
