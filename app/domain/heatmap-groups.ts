import type { Heatmap } from './heatmap';
import { sum } from './matrix';
import { isStatus } from './status';
import { compareNames } from './words';

/** What the areas of a grid can stand together by. */
export const heatmapGroupings = ['wave', 'region', 'programme'] as const;
export type HeatmapGrouping = (typeof heatmapGroupings)[number];

export const heatmapGroupingNames: Record<HeatmapGrouping, string> = {
  wave: 'Wave',
  region: 'Region',
  programme: 'Programme',
};

/** Answers in place, of the answers given. */
export type InPlace = { inPlace: number; answered: number };

/** Some areas of a grid with their own base and totals. */
export type HeatmapGroup = InPlace & {
  /** The wave, region or programme as the areas carry it. */
  key: string;
  asked: number;
  sent: number;
  /** Item by item, in form order. */
  items: readonly InPlace[];
};

type GroupedArea = Pick<Heatmap['areas'][number], HeatmapGrouping>;

/** The wave, region or programme of an area, as text. */
export function groupKeyOf(area: GroupedArea, by: HeatmapGrouping): string {
  return String(area[by]);
}

/** What a group is called: `Wave 2`, the region, or the programme by its name. */
export function nameGroup(
  key: string,
  by: HeatmapGrouping,
  programmes: readonly { id: string; name: string }[],
): string {
  if (by === 'wave') return `Wave ${key}`;
  return by === 'region' ? key : (programmes.find(({ id }) => id === key)?.name ?? key.toUpperCase());
}

/** Puts areas of one group beside one another: waves in their order, regions and programmes by name. */
export function compareGroups(a: GroupedArea, b: GroupedArea, by: HeatmapGrouping): number {
  if (by === 'wave') return a.wave - b.wave;
  return compareNames({ name: groupKeyOf(a, by) }, { name: groupKeyOf(b, by) });
}

/** The groups that the areas of a grid fall into, in order, each counted by itself. */
export function groupHeatmap(heatmap: Heatmap, by: HeatmapGrouping): HeatmapGroup[] {
  const rows = heatmap.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  const members = heatmap.areas.map((area, at) => ({ area, at }));
  const groups = Map.groupBy(
    members.toSorted((a, b) => compareGroups(a.area, b.area, by)),
    ({ area }) => groupKeyOf(area, by),
  );
  return [...groups].map(([key, within]) => ({
    key,
    asked: within.length,
    sent: within.filter(({ area }) => area.submissionId !== null).length,
    inPlace: sum(within.map(({ area }) => area.inPlace)),
    answered: sum(within.map(({ area }) => area.answered)),
    items: rows.map(({ cells }) => {
      const standings = within.map(({ at }) => cells[at]?.standing);
      return {
        inPlace: standings.filter((standing) => standing === 'in_place').length,
        answered: standings.filter(isStatus).length,
      };
    }),
  }));
}

/** Totals as text, since a grid has one for each item or section of every group. */
export function writeCounts(counts: readonly InPlace[]): string {
  return counts.map(({ inPlace, answered }) => `${inPlace} ${answered}`).join();
}

/** The totals that a text holds. */
export function readCounts(text: string): InPlace[] {
  if (!text) return [];
  return text.split(',').map((count) => {
    const [inPlace = 0, answered = 0] = count.split(' ').map(Number);
    return { inPlace, answered };
  });
}

/** Totals by item, in form order, added up to one for each section of the grid. */
export function bySection(items: readonly InPlace[], { pillars }: Pick<Heatmap, 'pillars'>): InPlace[] {
  let from = 0;
  return pillars.flatMap(({ sections }) =>
    sections.map(({ rows }) => {
      const within = items.slice(from, from + rows.length);
      from += rows.length;
      return {
        inPlace: sum(within.map(({ inPlace }) => inPlace)),
        answered: sum(within.map(({ answered }) => answered)),
      };
    }),
  );
}
