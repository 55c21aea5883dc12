import { type HeatmapGrouping, heatmapGroupings } from './heatmap-groups';
import type { HeatmapOrder } from './heatmap-order';

/** What a grid lays areas against: the items, or the sections with a share each. */
export type GridBy = 'item' | 'section';

/** How many areas can stand side by side as columns; more of them stand as rows, whose columns are the items. */
export const mostColumns = 30;

/** How many areas a page of the grid lists; its totals are over all of them. */
export const areasOnPage = 200;

/** After how many phases without a word an answer is marked, unless the address says otherwise. */
export const usualStaleAfter = 2;

/** After how many phases the grid can be asked to mark answers. */
export const staleAfters = [2, 3, 4, 8] as const;

/** What an address can ask of the grid beside its phase and filters. */
export type GridChoices = {
  order: HeatmapOrder;
  by: GridBy;
  /** How areas stand together; undefined leaves it to how many there are. */
  group: HeatmapGrouping | 'none' | undefined;
  /** Only answers with no word for so many phases stand out; undefined marks them among the others. */
  stale: number | undefined;
  /** Last phase's answer stands beside this one's. */
  beside: boolean;
  page: number;
  /** The area that a narrow window lists. */
  area: string | undefined;
};

/** Reads what an address asks for; whatever it names that there is not is as if it were not named. */
export function readGridChoices(query: URLSearchParams): GridChoices {
  const sort = query.get('sort');
  const group = query.get('group');
  const page = Number(query.get('page'));
  return {
    order: sort === 'name' || sort === 'in-place' ? sort : 'wave',
    by: query.get('by') === 'section' ? 'section' : 'item',
    group: group === 'none' ? 'none' : heatmapGroupings.find((grouping) => grouping === group),
    stale: staleAfters.find((phases) => String(phases) === query.get('stale')),
    beside: query.get('beside') === '1',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    area: query.get('area') || undefined,
  };
}

/** How areas stand together: as asked, or else by region where there are many and by wave where there are few. */
export function groupingOf({ group, order }: GridChoices, areas: number): HeatmapGrouping | undefined {
  if (group) return group === 'none' ? undefined : group;
  if (order !== 'wave') return undefined;
  return areas > mostColumns ? 'region' : 'wave';
}
