import { randomUUID } from 'node:crypto';
import { findQueryAsker, isDecided } from 'db/message-subjects';
import { cancelMessages, enqueueMessages, listReachable } from 'db/messages';
import type { Tx } from 'db/store';
import { chaseKinds } from '~/domain/chasing';
import type { MessageKind } from '~/domain/messages';
import { type Reachable, recipientsInArea, recipientsInProgramme } from '~/domain/recipients';

/** What an email is about; `subjectId` is the submission, query, correction or person in question. */
export type About = { phaseId: string; areaId: string; returnId?: string; subjectId?: string };

/**
 * Puts the emails about something that has just happened into the outbox, one for each person it concerns, in the
 * transaction in which it happens. A receipt also stops whatever chases the return.
 */
export async function announce(tx: Tx, kind: MessageKind, about: About, now: Date): Promise<void> {
  const { phaseId, areaId, returnId, subjectId } = about;
  if (kind === 'receipt')
    await cancelMessages(
      tx,
      phaseId,
      areaId,
      [...chaseKinds, ...settledBySending],
      'The return has been sent',
      now,
    );
  const people = await listReachable(tx, areaId);
  const recipients = await recipientsOf(tx, kind, about, people);
  const key = [kind, phaseId, areaId, subjectId ?? '', now.getTime()].join(':');
  await enqueueMessages(
    tx,
    recipients.map((recipientId) => ({
      id: randomUUID(),
      key: `${key}:${recipientId}`,
      kind,
      phaseId: phaseId || null,
      areaId: areaId || null,
      returnId: returnId || null,
      subjectId: subjectId || null,
      recipientId,
      createdAt: now,
      sendAt: now,
    })),
  );
}

const settledBySending = ['returned', 'declined', 'sign_off_waiting'] as const;

async function recipientsOf(tx: Tx, kind: MessageKind, about: About, people: readonly Reachable[]) {
  const { areaId, subjectId = '' } = about;
  const programme = recipientsInProgramme(people);
  if (kind === 'digest') return programme;
  if (kind === 'invitation') return subjectId ? [subjectId] : [];
  if (kind === 'query_answered') {
    const asker = await findQueryAsker(tx, subjectId);
    return asker && people.some(({ id }) => id === asker) ? [asker] : programme;
  }
  if (kind === 'amendment' && !(await isDecided(tx, subjectId))) return programme;
  return recipientsInArea(kind, 'in_progress', areaId, people);
}
