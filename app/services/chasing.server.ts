import { randomUUID } from 'node:crypto';
import { listAmendmentsOfPhases } from 'db/amendments';
import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { listReturnStates } from 'db/message-subjects';
import { cancelMessages, enqueueMessages, listReachable, type NewMessage } from 'db/messages';
import { listKnown } from 'db/outbox';
import { listPhases } from 'db/phases';
import { findSetting } from 'db/settings';
import type { Reader, Tx } from 'db/store';
import { chasedNow } from '~/domain/chased';
import { type Chase, chaseKey, chaseKinds, dueChase, dueDigest, isChased } from '~/domain/chasing';
import { readChasingSettings } from '~/domain/chasing-settings';
import { phaseForArea } from '~/domain/exceptions';
import type { MessageKind, MessageState } from '~/domain/messages';
import type { Phase } from '~/domain/phase';
import { recipientsInArea, recipientsInProgramme } from '~/domain/recipients';

/** A chase that an area, or for a digest the programme, should have by now, with whom it goes to. */
type Due = { chase: Chase; key: string; phaseId: string; areaId: string | null; wanted: NewMessage[] };

/** No extension reaches further than this beyond the end of a phase. */
const longestExtension = 366 * 24 * 60 * 60 * 1000;

/**
 * Puts into the outbox what areas should have been written to by now about returns and corrections that they have not
 * sent, and the digest for the programme; tells how many emails that were. Any number of servers may do it at once, and
 * again.
 */
export async function enqueueDue(now: Date): Promise<number> {
  const { db, transaction } = await store();
  if ((await findDue(db, now)).length === 0) return 0;
  return transaction(async (tx) => {
    // Looked up again: another server may have done it meanwhile.
    const due = await findDue(tx, now);
    for (const each of due) await enqueue(tx, each, now);
    return due.reduce((sum, { wanted }) => sum + wanted.length, 0);
  });
}

async function enqueue(tx: Tx, { key, phaseId, areaId, wanted }: Due, now: Date) {
  // What was held or could not leave until now says less than what goes now.
  if (areaId)
    await cancelMessages(tx, phaseId, areaId, chaseKinds, 'A later message took its place', now, key);
  await enqueueMessages(tx, wanted);
}

async function findDue(db: Reader, now: Date): Promise<Due[]> {
  const phases = (await listPhases(db)).filter(
    ({ opensAt, closesAt }) => opensAt <= now && now.getTime() - closesAt.getTime() < longestExtension,
  );
  const ids = phases.map(({ id }) => id);
  const settings = readChasingSettings(await findSetting(db, 'chasing'));
  const asked = await listAskedAreas(db, ids);
  const states = await listReturnStates(db, ids);
  const wishes = await listAmendmentsOfPhases(db, ids);
  const people = await listReachable(db);
  const known = await listKnown(db, ids, [...chaseKinds, 'digest']);

  return phases.flatMap((phase) => {
    const areas = (asked.get(phase.id) ?? []).map((area) => {
      const row = states.find(({ phaseId, areaId }) => phaseId === phase.id && areaId === area.id);
      const state = row?.state ?? 'not_started';
      const stands = { own: phaseForArea(phase, area.extension), state };
      const chased = chasedNow(stands, wishes.get(row?.id ?? ''), row?.lastSentAt, now);
      return { id: area.id, ...stands, chased, returnId: row?.id ?? null };
    });
    const chases = areas.map(({ id, chased: { own, state }, returnId }) => {
      const chase = dueChase(own, state, settings, now);
      const recipients = chase ? recipientsInArea(chase.kind, state, id, people) : [];
      return chase && dueTo(chase, phase, id, returnId, recipients, known, now);
    });
    const waiting = areas.some(({ state }) => isChased(state));
    const last = new Date(Math.max(...areas.map(({ own }) => own.closesAt.getTime())));
    const digest = waiting ? dueDigest(phase, last, settings, now) : undefined;
    const toProgramme = digest && dueTo(digest, phase, null, null, recipientsInProgramme(people), known, now);
    return [...chases, toProgramme].filter((due) => due !== undefined);
  });
}

/** What of a chase is not in the outbox yet; undefined when all of it is, or when somebody holds it. */
function dueTo(
  chase: Chase,
  { id: phaseId }: Phase,
  areaId: string | null,
  returnId: string | null,
  recipients: readonly string[],
  known: ReadonlyMap<string, MessageState>,
  now: Date,
): Due | undefined {
  const kind: MessageKind = areaId ? chase.kind : 'digest';
  const key = areaId ? chaseKey(chase, phaseId, areaId) : `digest:${phaseId}:${chase.day}`;
  const held = [...known].some(([each, state]) => state === 'held' && each.startsWith(`${key}:`));
  if (held) return undefined;
  const sendAt = chase.at > now ? chase.at : now;
  const about = { kind, phaseId, areaId, returnId, subjectId: chase.about ?? null, createdAt: now, sendAt };
  const wanted = recipients
    .map((recipientId) => ({ ...about, id: randomUUID(), key: `${key}:${recipientId}`, recipientId }))
    .filter((message) => !known.has(message.key));
  return wanted.length > 0 ? { chase, key, phaseId, areaId, wanted } : undefined;
}
