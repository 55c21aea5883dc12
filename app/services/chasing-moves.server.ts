import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { enqueueMessages } from 'db/messages';
import { listKnown, saveHeld } from 'db/outbox';
import type { Tx } from 'db/store';
import { type Chase, chaseKey, chaseKinds, mayChase } from '~/domain/chasing';
import { recipientsInArea } from '~/domain/recipients';
import { accept, type Result, refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { type Chased, findChased } from './area-messages.server';

export type ChaseMove = 'hold' | 'release' | 'send';
export type ChaseRefusal = 'not_allowed' | 'nothing_to_send' | 'nobody' | 'sent_today' | 'nothing_held';

/**
 * Holds the next message to an area about its return, lets held ones go, or sends one by hand, at most one a day.
 * Undefined when there is no such return for this viewer.
 */
export async function moveChase(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  move: ChaseMove,
  now: Date,
): Promise<Result<null, ChaseRefusal> | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findChased(tx, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (!mayChase(viewer.role)) return refuse('not_allowed' as const);
    const outcome = await { hold: holdNext, release, send: sendByHand }[move](tx, viewer, found, now);
    if (!outcome.ok) return outcome;
    const change = { phase: phaseId, area: found.area.id, ...outcome.value };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: `messages_${move}`, change }]);
    return accept(null);
  });
}

type Moved = Result<Record<string, unknown>, ChaseRefusal>;

async function holdNext(tx: Tx, viewer: Viewer, found: Chased, now: Date): Promise<Moved> {
  const { phase, area, planned: next } = found;
  // What waits already is held with what has yet to be written.
  const held = await saveHeld(tx, phase.id, area.id, chaseKinds, viewer.id, now);
  const asked = next ? messagesOf(next, found, now) : [];
  if (held === 0 && !next) return refuse('nothing_to_send' as const);
  if (held === 0 && asked.length === 0) return refuse('nobody' as const);
  await enqueueMessages(
    tx,
    asked.map((message) => ({ ...message, state: 'held' as const, heldBy: viewer.id })),
  );
  return accept({ kind: next?.kind ?? null, day: next?.day ?? null });
}

async function release(tx: Tx, _viewer: Viewer, { phase, area }: Chased, now: Date): Promise<Moved> {
  const released = await saveHeld(tx, phase.id, area.id, chaseKinds, null, now);
  return released > 0 ? accept({ messages: released }) : refuse('nothing_held' as const);
}

async function sendByHand(tx: Tx, _viewer: Viewer, found: Chased, now: Date): Promise<Moved> {
  const { phase, byHand } = found;
  if (!byHand) return refuse('nothing_to_send' as const);
  const asked = messagesOf(byHand, found, now);
  if (asked.length === 0) return refuse('nobody' as const);
  const known = await listKnown(tx, [phase.id], chaseKinds);
  if (asked.some(({ key }) => known.has(key))) return refuse('sent_today' as const);
  await enqueueMessages(tx, asked);
  return accept({ kind: byHand.kind, day: byHand.day });
}

/** The emails that a message to an area is, one for each person whom it goes to. */
export function messagesOf(chase: Chase, { phase, area, state, returnId, people }: Chased, now: Date) {
  const key = chaseKey(chase, phase.id, area.id);
  const subjectId = chase.about ?? null;
  const about = { kind: chase.kind, phaseId: phase.id, areaId: area.id, returnId, subjectId };
  return recipientsInArea(chase.kind, state, area.id, people).map((recipientId) => ({
    ...about,
    id: randomUUID(),
    key: `${key}:${recipientId}`,
    recipientId,
    createdAt: now,
    sendAt: chase.at,
  }));
}
