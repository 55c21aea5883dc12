import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { findPhase, findProforma } from 'db/phases';
import { listQueries, listQueriesById } from 'db/queries';
import { countQueries, listQueryHeads, type QueryFilter } from 'db/query-heads';
import { phaseStateAt } from '~/domain/phase';
import { findItem, itemsOf } from '~/domain/proforma';
import { mayAsk } from '~/domain/queries';
import { showQueries } from '~/domain/shown-queries';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import type { ItemPlace } from './queries.server';
import { findSentItem } from './sent-item.server';

/** How many queries stand on one page of the list. */
export const queriesPerPage = 50;

/** One item of what an area has sent, with the queries on it; undefined when it is not the viewer's to see. */
export async function readItemQueries(viewer: Viewer, place: ItemPlace) {
  const { db } = await store();
  const found = await findSentItem(db, viewer, place);
  if (!found) return undefined;
  const queries = (await listQueries(db, found.returnId)).filter(({ code }) => code === place.code);
  return { ...found, queries: showQueries(queries, viewer.role), asks: mayAsk(viewer.role) };
}

export type AskedQueries = { state: QueryFilter['state']; area: string; item: string; page: number };

/** A phase's queries as its reviewers see them, a page at a time; undefined for anybody else. */
export async function readPhaseQueries(viewer: Viewer, phaseId: string, asked: AskedQueries, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const found = await findPhase(db, phaseId);
  if (!found || phaseStateAt(found.phase, now) === 'upcoming') return undefined;
  const { phase, proforma } = found;
  const areas = (await listAskedAreas(db, [phaseId])).get(phaseId) ?? [];
  const area = areas.find(({ slug }) => slug === asked.area);
  const item = asked.item ? findItem(proforma, asked.item)?.item : undefined;
  const narrowed = {
    phaseId,
    ...(area && { areaId: area.id }),
    ...(item && { itemCode: item.code }),
  };
  const counts = await countQueries(db, narrowed, now);
  const total = counts[asked.state === 'unsettled' || !asked.state ? 'all' : asked.state];
  const pages = Math.max(1, Math.ceil(total / queriesPerPage));
  const page = Math.min(Math.max(1, asked.page), pages);
  const filter = { ...narrowed, ...(asked.state && { state: asked.state }) };
  const heads = await listQueryHeads(db, filter, now, queriesPerPage, (page - 1) * queriesPerPage);
  return {
    phase: { id: phase.id, name: phase.name },
    counts,
    page,
    pages,
    area: area?.slug ?? '',
    item: item?.code ?? '',
    areas: areas.map(({ slug, name }) => ({ slug, name })),
    items: itemsOf(proforma).map(({ code, shortName }) => ({ code, shortName })),
    queries: await withMessages(heads),
  };
}

/** The queries of an area's returns that are not closed, whatever the phase; undefined when the area is not theirs. */
export async function readOpenQueries(viewer: Viewer, areaSlug: string, now: Date) {
  const area = viewer.areas.find(({ slug }) => slug === areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  return withMessages(await listQueryHeads(db, { areaId: area.id, state: 'unsettled' }, now, queriesPerPage));
}

/** The queries on one area's return for a phase, for those who review it; undefined for anybody else. */
export async function readReturnQueries(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const area = (await listAskedAreas(db, [phaseId])).get(phaseId)?.find(({ slug }) => slug === areaSlug);
  if (!area) return undefined;
  return withMessages(await listQueryHeads(db, { phaseId, areaId: area.id }, now, queriesPerPage));
}

/** A query in a list: what it is about, what was asked, and what was said last. */
export type ListedQuery = Awaited<ReturnType<typeof withMessages>>[number];

async function withMessages(heads: Awaited<ReturnType<typeof listQueryHeads>>) {
  const { db } = await store();
  const versions = [...new Set(heads.map(({ proformaVersion }) => proformaVersion))];
  const forms = new Map(
    await Promise.all(versions.map(async (version) => [version, await findProforma(db, version)] as const)),
  );
  const queries = await listQueriesById(
    db,
    heads.map(({ id }) => id),
  );
  return heads.flatMap(({ proformaVersion, ...head }, at) => {
    const [question, last] = [queries[at]?.messages[0], queries[at]?.messages.at(-1)];
    const form = forms.get(proformaVersion);
    const place = form && findItem(form, head.code);
    if (!question || !last || !place) return [];
    const { item, section } = place;
    return [{ ...head, name: item.shortName, section: section.slug, question, last }];
  });
}
