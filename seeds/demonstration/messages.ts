import { store } from 'db/current';
import { listMessages } from 'db/messages';
import { chaseSchedule } from '~/domain/chasing';
import { usualChasing } from '~/domain/chasing-settings';
import type { Phase } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';
import { mailLinks } from '~/http/mail-links';
import { enqueueDue } from '~/services/chasing.server';
import { moveChase } from '~/services/chasing-moves.server';
import { sendNext } from '~/services/outbox.server';
import { workingHoursBetween } from './office-hours';

const origin = `http://localhost:${process.env.PORT || 3000}`;

/** Tells every area that the phase has opened, on the morning on which the service did. */
export async function seedOpening(phase: Phase, now: Date) {
  const opening = chaseSchedule(phase, usualChasing)[0];
  if (!opening || opening.at > now) return;
  await enqueueDue(opening.at);
  await keepMessages();
}

/** The partner reminds one area by hand and holds the next message to another; everything written so far is kept. */
export async function seedMessages(phase: Phase, people: readonly Viewer[], now: Date) {
  const partner = people.find(({ role }) => role === 'delivery_partner');
  const hours = workingHoursBetween(phase.opensAt, now);
  const lately = hours[hours.length - 10];
  if (partner && lately) {
    await moveChase(partner, phase.id, 'inglemoor', 'send', lately);
    await moveChase(partner, phase.id, 'jesmonby', 'hold', lately);
  }
  await keepMessages();
}

/** Writes what waits in the outbox as it would have been at its time; a demonstration sends nothing. */
async function keepMessages() {
  const { db } = await store();
  const waiting = (await listMessages(db, 100_000, 0)).filter(({ state }) => state === 'waiting');
  for (const { sendAt } of waiting.reverse()) await sendNext(null, mailLinks(origin), sendAt);
}
