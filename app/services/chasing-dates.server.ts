import { listAskedAreas } from 'db/areas';
import { enqueueMessages, listEntries } from 'db/messages';
import { listOfArea, retireMessage } from 'db/outbox';
import { listPhases } from 'db/phases';
import type { Tx } from 'db/store';
import { chaseKinds } from '~/domain/chasing';
import { causesGone, heldInstead, isToGo, type Planned } from '~/domain/chasing-next';
import type { ChasingSettings } from '~/domain/chasing-settings';
import { causeOf } from '~/domain/message-ledger';
import type { MessageKind } from '~/domain/messages';
import type { Phase } from '~/domain/phase';
import { type Chased, findChased } from './area-messages.server';
import { messagesOf } from './chasing-moves.server';

/**
 * Stops what was to go to an area on days that its dates no longer give, after they moved from those of the phase as it
 * stood before. Where somebody held one of those, the next of the new schedule is held in its place.
 */
export async function followDates(tx: Tx, before: Phase, areaSlug: string, now: Date): Promise<void> {
  const found = await findChased(tx, before.id, areaSlug, now);
  if (found) await follow(tx, found, { own: before, settings: found.settings }, 'The due date moved', now);
}

/** As followDates, for every area that is still to get a message, after the programme’s days were other ones before. */
export async function followSettings(tx: Tx, before: ChasingSettings, now: Date): Promise<void> {
  for (const { id } of await listPhases(tx)) {
    const entries = (await listEntries(tx, id)).filter(({ state, kind }) => isToGo(state) && isChase(kind));
    const waiting = new Set(entries.map(({ areaId }) => areaId));
    if (waiting.size === 0) continue;
    for (const area of (await listAskedAreas(tx, [id])).get(id) ?? []) {
      const found = waiting.has(area.id) ? await findChased(tx, id, area.slug, now) : undefined;
      if (found) await follow(tx, found, { own: found.own, settings: before }, 'Its day was changed', now);
    }
  }
}

async function follow(tx: Tx, found: Chased, before: Planned, why: string, now: Date) {
  const { phase, area, settings } = found;
  const gone = new Set(causesGone(area.id, before, found));
  if (gone.size === 0) return;
  const rows = await listOfArea(tx, phase.id, area.id, chaseKinds);
  const stopped = rows.filter((row) => isToGo(row.state) && gone.has(causeOf(row.key)));
  for (const row of stopped) {
    // Its key is free again: the date may move back.
    const key = `${causeOf(row.key)}/${now.getTime()}:${row.recipientId}`;
    await retireMessage(tx, row.id, key, why, now);
  }
  const held = stopped.find((row) => row.state === 'held');
  const instead = held && heldInstead({ ...found, id: area.id }, rows, settings, now);
  if (!instead) return;
  const asked = messagesOf(instead, found, now);
  await enqueueMessages(
    tx,
    asked.map((message) => ({ ...message, state: 'held' as const, heldBy: held.heldBy })),
  );
}

function isChase(kind: MessageKind) {
  return chaseKinds.some((one) => one === kind);
}
