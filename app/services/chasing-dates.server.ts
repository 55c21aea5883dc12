import { enqueueMessages } from 'db/messages';
import { listOfArea, retireMessage } from 'db/outbox';
import type { Tx } from 'db/store';
import { chaseKinds } from '~/domain/chasing';
import { causesGone, heldInstead, isToGo } from '~/domain/chasing-next';
import { causeOf } from '~/domain/message-ledger';
import type { Phase } from '~/domain/phase';
import { findChased } from './area-messages.server';
import { messagesOf } from './chasing-moves.server';

/**
 * Stops what was to go to an area on days that its dates no longer give, after they moved from those of the phase as it
 * stood before. Where somebody held one of those, the next of the new schedule is held in its place.
 */
export async function followDates(tx: Tx, before: Phase, areaSlug: string, now: Date): Promise<void> {
  const found = await findChased(tx, before.id, areaSlug, now);
  if (!found) return;
  const { own, area, state, settings } = found;
  const gone = new Set(causesGone(area.id, before, own, settings));
  if (gone.size === 0) return;
  const rows = await listOfArea(tx, before.id, area.id, chaseKinds);
  const stopped = rows.filter((row) => isToGo(row.state) && gone.has(causeOf(row.key)));
  for (const row of stopped) {
    // Its key is free again: the date may move back.
    const key = `${causeOf(row.key)}/${now.getTime()}:${row.recipientId}`;
    await retireMessage(tx, row.id, key, 'The due date moved', now);
  }
  const held = stopped.find((row) => row.state === 'held');
  const instead = held && heldInstead({ id: area.id, own, state }, rows, settings, now);
  if (!instead) return;
  const asked = messagesOf(instead, found, now);
  await enqueueMessages(
    tx,
    asked.map((message) => ({ ...message, state: 'held' as const, heldBy: held.heldBy })),
  );
}
