import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addQuery, addQueryMessage, listQueries, saveQueryState } from 'db/queries';
import type { Tx } from 'db/store';
import { cleanText } from '~/domain/clean-text';
import {
  allowedInQuery,
  faultInMessage,
  mayAsk,
  type Query,
  queryEvent,
  queryStateAfter,
} from '~/domain/queries';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { findSentItem, type SentItem } from './sent-item.server';

export type QueryRefusal = 'not_allowed' | 'no_text' | 'too_long' | 'closed' | 'changed';
type Outcome = Result<string, QueryRefusal> | undefined;

/** Where a query stands: an item of an area's return for a phase. */
export type ItemPlace = { phaseId: string; areaSlug: string; code: string };

/**
 * Asks an area about an item of what it has sent, and gives the query's id; asked twice in the same words, it is one
 * query. Undefined when the viewer sees no such item, or it was never sent.
 */
export async function openQuery(
  viewer: Viewer,
  place: ItemPlace,
  asked: { text: string; dueAt: Date | null },
  now: Date,
): Promise<Outcome> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findSentItem(tx, viewer, place);
    if (!found) return undefined;
    if (!mayAsk(viewer.role)) return refuse('not_allowed' as const);
    const text = cleanText(asked.text);
    const wrong = faultInMessage(text);
    if (wrong) return refuse(wrong);
    const known = (await listQueries(tx, found.returnId)).find(
      (query) =>
        query.code === place.code &&
        query.state === 'open' &&
        query.messages.length === 1 &&
        says(query, viewer, text),
    );
    if (known) return accept(known.id);

    const id = randomUUID();
    const { returnId } = found;
    await addQuery(tx, { id, returnId, itemCode: place.code, dueAt: asked.dueAt }, text, viewer.id, now);
    const change = { query: id, text, dueAt: asked.dueAt?.toISOString() ?? null, state: 'open' };
    await note(tx, viewer, found, place.code, 'query_opened', change, now);
    return accept(id);
  });
}

/**
 * Adds to a query, closes it, or both, and gives its id. `seen` is how many messages the writer had read: what was
 * said since is shown before more is added. Undefined when the viewer sees no such query.
 */
export async function writeInQuery(
  viewer: Viewer,
  place: ItemPlace & { query: string },
  written: { text: string; seen: number; close?: boolean },
  now: Date,
): Promise<Outcome> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findSentItem(tx, viewer, place);
    const query = found && (await listQueries(tx, found.returnId)).find(({ id }) => id === place.query);
    if (!found || !query || query.code !== place.code) return undefined;
    const { id, state, messages } = query;
    const action = written.close ? 'close' : 'write';
    const text = cleanText(written.text);
    // Sent twice, as a double press or a retry does: it is there already.
    const more = messages.length - written.seen;
    if (action === 'write' && more === 1 && says(query, viewer, text)) return accept(id);
    if (action === 'close' && state === 'closed' && mayAsk(viewer.role) && more === (text ? 1 : 0))
      return accept(id);

    const next = queryStateAfter(viewer.role, state, action);
    if (!next) return refuse(allowedInQuery(viewer.role, 'open').length > 0 ? 'closed' : 'not_allowed');
    const wrong = action === 'close' && !text ? undefined : faultInMessage(text);
    if (wrong) return refuse(wrong);
    if (more !== 0) return refuse('changed' as const);

    // Always, so that two who write at once touch the same row and the second sees what the first said.
    await saveQueryState(tx, id, next, viewer.id, now);
    if (text) await addQueryMessage(tx, id, messages.length, text, viewer.id, now);
    const event = queryEvent(viewer.role, state, action);
    await note(tx, viewer, found, place.code, event, { query: id, text, before: state, state: next }, now);
    return accept(id);
  });
}

/** Writes the event, and the messages to those whom it concerns. */
async function note(
  tx: Tx,
  viewer: Viewer,
  { returnId, phase, area }: SentItem,
  itemCode: string,
  action: ReturnType<typeof queryEvent> | 'query_opened',
  change: { query: string; [more: string]: unknown },
  now: Date,
) {
  await recordEvents(tx, [{ at: now, actorId: viewer.id, action, returnId, itemCode, change }]);
  if (action === 'query_closed') return;
  const kind = action === 'query_answered' ? 'query_answered' : 'query';
  await announce(tx, kind, { phaseId: phase.id, areaId: area.id, returnId, subjectId: change.query }, now);
}

function says({ messages }: Query, viewer: Viewer, text: string) {
  const last = messages.at(-1);
  return last?.text === text && last.by === viewer.name;
}
