import { store } from 'db/current';
import { listExceptions } from 'db/exceptions';
import { holdsFor } from '~/domain/exceptions';
import { filterFigures } from '~/domain/figure-filter';
import { buildItemAreas, buildItemHeadline, type ItemArea } from '~/domain/item-areas';
import { answersTo, buildMatrix, matrixRows } from '~/domain/matrix';
import { meaningByReader } from '~/domain/meaning';
import { findItem, itemsOf } from '~/domain/proforma';
import { countsOf } from '~/domain/standing-counts';
import type { Standing } from '~/domain/status';
import { buildTrend, type Trend } from '~/domain/trend';
import { isBreak } from '~/domain/trend-break';
import { longestMatched } from '~/domain/trend-span';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures } from './figures.server';
import { readHappyAreas } from './help-overview.server';
import { framed } from './matrix.server';
import { narrowAll } from './narrowed-matrix.server';

/** Which areas of one item are asked for. */
export type ItemQuery = {
  phase: string | undefined;
  filter: { programme?: string | undefined; waves?: readonly number[] | undefined };
  status: Standing | undefined;
  moved: 'up' | 'back' | undefined;
};

/** One item: its counts, the areas behind them and its trend; undefined when there is no such item or phase for the viewer. */
export async function readItem(viewer: Viewer, code: string, query: ItemQuery, now: Date) {
  const chosen = await choosePhase(viewer, query.phase, now);
  if (!chosen) return undefined;
  const past = chosen.phases.filter(({ opensAt }) => opensAt <= chosen.phase.opensAt);
  const { programme, waves } = query.filter;
  const figures = (await readFigures(past)).map((phase) => filterFigures(phase, { programme, waves }));
  const current = figures.at(-1);
  const found = current && findItem(current.proforma, code);
  const row = current && matrixRows(buildMatrix(current)).find((candidate) => candidate.code === code);
  if (!found || !row) return undefined;

  const previous = figures.find(({ phase }) => phase.id === chosen.previous?.id);
  const areas = await withReasons(
    buildItemAreas(current, figures.slice(0, -1), previous, code),
    code,
    chosen.phase.id,
  );
  const asked = areas.filter(({ standing }) => standing !== 'not_in_scope');
  const shown = areas.filter(
    (area) =>
      (!query.status || area.standing === query.status) && (!query.moved || area.moved === query.moved),
  );
  const items = itemsOf(current.proforma);
  const at = items.findIndex((item) => item.code === code);
  const trend = buildTrend(longestMatched(figures), { kind: 'item', code }, 'matched', now);
  const named = { filter: { programme, waves }, items: [code], status: undefined };
  return {
    ...framed(chosen, now),
    reference: referTo(narrowAll(current, named), chosen, { ...named, kind: 'items' }, now),
    /** The areas that are asked this item, and how many of them have sent their return. */
    base: row.base,
    sent: asked.filter(({ submission }) => submission).length,
    pillar: { slug: found.pillar.slug, title: found.pillar.title },
    section: { title: found.section.title },
    item: { code, statement: found.item.statement, shortName: found.item.shortName },
    meaning: meaningByReader(current.proforma, found.item),
    headline: buildItemHeadline(row),
    row: {
      base: row.base,
      answered: answersTo(row),
      counts: countsOf(row),
    },
    areas: shown,
    areasInAll: areas.length,
    /** The phase that moves are from, where any of the areas shown moved. */
    movedFrom: shown.some(({ moved }) => moved === 'up' || moved === 'back')
      ? previous?.phase.name
      : undefined,
    trend: trend.points.length > 1 ? shortTrend(trend) : undefined,
    /** Who can be asked about it now, whichever phase is looked at. */
    happy: await readHappyAreas(viewer, code, now),
    before: shortOf(items[at - 1]),
    after: shortOf(items[at + 1]),
  };
}

/** Tells with each area that was excused from the item in this phase why that is. */
async function withReasons(areas: readonly ItemArea[], code: string, phaseId: string): Promise<ItemArea[]> {
  const { db } = await store();
  const holding = (await listExceptions(db)).filter(
    (one) => one.kind === 'out_of_scope' && one.itemCode === code && holdsFor(one, phaseId),
  );
  return areas.map((area) => ({
    ...area,
    excused:
      area.standing === 'not_in_scope'
        ? holding.find((one) => one.area.slug === area.slug)?.reason
        : undefined,
  }));
}

/** The trend without the areas and dates that the page does not show. */
function shortTrend({ points, matched, leftOut }: Trend) {
  let marks = 0;
  return {
    areas: matched.length,
    leftOut,
    points: points.map(({ phase: { id, name }, areas, joined, left, notSent, ...point }) => ({
      ...{ id, name, ...point },
      /** The number of the break since the phase before. */
      mark: isBreak(point) ? ++marks : null,
    })),
  };
}

function shortOf(item: { code: string; shortName: string } | undefined) {
  return item && { code: item.code, shortName: item.shortName };
}
