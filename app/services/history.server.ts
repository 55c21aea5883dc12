import { store } from 'db/current';
import { listEvents } from 'db/events';
import { countHistory, type EventFilter, listHistory, listItemHistory } from 'db/history';
import { actionsOf, eventsPerPage, type HistoryKind, seenByReviewers } from '~/domain/history';
import { findItem, itemsOf, type Proforma } from '~/domain/proforma';
import { tellEvent } from '~/domain/tell-event';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { fileName } from '~/spreadsheets/file-name';
import { historyCsv } from '~/spreadsheets/history-csv';
import { isIllustrative } from './figures.server';
import { loadReturn } from './returns.server';
import { findReviewed } from './reviewed.server';

/** Which part of a history is asked for. */
export type AskedHistory = { item?: string; kind?: HistoryKind; page?: number };

/** What happened to the return, newest first, a page at a time; undefined when it is not the viewer's. */
export async function readHistory(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  asked: AskedHistory,
  now: Date,
) {
  const { db } = await store();
  const found = await loadReturn(db, viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  const { id, phase, area, proforma } = found;
  const item = asked.item && findItem(proforma, asked.item) ? asked.item : undefined;
  const filter = {
    ...(item && { itemCode: item }),
    ...(asked.kind && { actions: actionsOf(asked.kind) }),
  };
  const items = namesOf(proforma);
  const read = await readPage(id ? { returnId: id, ...filter } : undefined, items, asked.page);
  return { phase, area, item: item ?? '', kind: asked.kind, items, ...read };
}

/** As readHistory, for those who review the return: what was sent, asked and agreed, and no working drafts. */
export async function readReviewHistory(viewer: Viewer, phaseId: string, areaSlug: string, page?: number) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const found = await findReviewed(db, phaseId, areaSlug);
  if (!found) return undefined;
  const { returnId, phase, area, proforma } = found;
  const items = namesOf(proforma);
  const read = await readPage(returnId ? { returnId, actions: seenByReviewers } : undefined, items, page);
  return { phase, area, items, ...read };
}

/** What happened to one item of the area in every phase, newest first; undefined when it is not the viewer's. */
export async function readItemHistory(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  code: string,
  page: number | undefined,
  now: Date,
) {
  const { db } = await store();
  const found = await loadReturn(db, viewer, phaseId, areaSlug, now);
  const place = found && findItem(found.proforma, code);
  if (!found || !place) return undefined;
  const { item, section } = place;
  const { phase, area } = found;
  const at = pageFrom(page);
  // One more than is shown tells whether there is another page.
  const events = await listItemHistory(db, area.id, code, eventsPerPage + 1, (at - 1) * eventsPerPage);
  const more = events.length > eventsPerPage;
  const shown = events.slice(0, eventsPerPage).map(telling(namesOf(found.proforma)));
  return { phase, area, item, section, page: at, more, events: shown };
}

/** The whole history of the return as CSV, oldest first; undefined when it is not the viewer's. */
export async function readHistoryFile(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const { db } = await store();
  const found = await loadReturn(db, viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  const events = found.id ? await listEvents(db, found.id) : [];
  const illustrative = await isIllustrative();
  const { phase, area, proforma } = found;
  const names = namesOf(proforma);
  const about = { phase: phase.id, area: area.name, illustrative, names };
  const name = fileName(`history ${area.slug}`, phase.id, 'csv', illustrative);
  return { body: historyCsv(events.map(telling(names)), about), type: 'text/csv; charset=utf-8', name };
}

async function readPage(
  filter: EventFilter | undefined,
  names: Record<string, string>,
  page: number | undefined,
) {
  const { db } = await store();
  const total = filter ? await countHistory(db, filter) : 0;
  const pages = Math.max(1, Math.ceil(total / eventsPerPage));
  const at = Math.min(pageFrom(page), pages);
  const events = filter ? await listHistory(db, filter, eventsPerPage, (at - 1) * eventsPerPage) : [];
  return { total, pages, page: at, events: events.map(telling(names)) };
}

/** Only the words go to the page: what else an event holds is nobody's to read. */
function telling(names: Record<string, string>) {
  return <Event extends Awaited<ReturnType<typeof listEvents>>[number]>({ change, ...event }: Event) => ({
    ...event,
    told: tellEvent({ action: event.action, change }, names),
  });
}

function namesOf(proforma: Proforma): Record<string, string> {
  return Object.fromEntries(itemsOf(proforma).map(({ code, shortName }) => [code, shortName]));
}

function pageFrom(page: number | undefined) {
  return Math.min(Math.max(1, Math.trunc(page ?? 1) || 1), 100_000);
}
