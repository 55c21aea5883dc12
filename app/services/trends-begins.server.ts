import { listMemberships } from 'db/memberships';
import { listMilestones } from 'db/milestones';
import type { Reader } from 'db/store';
import type { StatusFigures } from '~/domain/figures';
import { sayMonth } from '~/domain/months';
import { type ReformBegin, reformBegins } from '~/domain/reform-begins';
import { trendGroups } from '~/domain/trend-groups';

type Asked = readonly Pick<StatusFigures, 'asked'>[];

/** When the implementation of every area of these phases began, by area id; of the wave it was in last. */
export async function readBegins(db: Reader, phases: Asked) {
  const areas = [...new Map(phases.flatMap(({ asked }) => asked).map((area) => [area.id, area])).values()];
  return reformBegins(areas, await listMilestones(db), await listMemberships(db));
}

/** The beginnings in words: for each wave its months, mostly one, each with who says so. */
export function sayBegins(
  begins: ReadonlyMap<string, ReformBegin>,
  phases: readonly StatusFigures[],
  programmes: readonly { id: string; name: string }[],
) {
  if (begins.size === 0) return [];
  const areas = [...new Map(phases.flatMap(({ asked }) => asked).map((area) => [area.id, area])).values()];
  return trendGroups(phases, 'wave', programmes).flatMap(({ title, holds }) => {
    const own = areas.filter(holds).flatMap(({ id }) => begins.get(id) ?? []);
    const distinct = new Map(own.map((begin) => [`${begin.month} ${begin.source}`, begin]));
    return [...distinct.values()].map(({ month, source }) => ({ title, month: sayMonth(month), source }));
  });
}
