import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { deleteSessionsOf, spendInvitations } from 'db/sessions';
import type { Tx } from 'db/store';
import { findUser, saveDisabledAt } from 'db/users';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { issueLink } from './invitations.server';

/** Whose access this is; undefined when there is no such person or the viewer is no administrator. */
export async function readPerson(viewer: Viewer, personId: string) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  const person = await findUser(db, personId);
  return (
    person && { id: person.id, name: person.name, email: person.email, ended: person.disabledAt !== null }
  );
}

/**
 * Makes a new single-use link by which a person chooses a password, and ends their older ones; gives its token.
 * Undefined as in readPerson.
 */
export async function makeNewLink(
  viewer: Viewer,
  personId: string,
  now: Date,
): Promise<Result<string, 'own' | 'ended'> | undefined> {
  return changeAccess(viewer, personId, async (tx, person) => {
    if (person.id === viewer.id) return refuse('own');
    if (person.disabledAt) return refuse('ended');
    const token = await issueLink(tx, person.id, now);
    await record(tx, viewer, 'link_made', person.id, now);
    return accept(token);
  });
}

/**
 * Ends a person's right to come in, with their sessions and links; undefined as in readPerson. Nobody ends their own,
 * so the last administrator stays.
 */
export async function endAccess(
  viewer: Viewer,
  personId: string,
  now: Date,
): Promise<Result<string, 'own'> | undefined> {
  return changeAccess(viewer, personId, async (tx, person) => {
    if (person.id === viewer.id) return refuse('own');
    if (person.disabledAt) return accept(person.id);
    await saveDisabledAt(tx, person.id, now);
    const sessions = await deleteSessionsOf(tx, person.id);
    await spendInvitations(tx, person.id, now);
    await record(tx, viewer, 'access_ended', person.id, now, { sessions });
    return accept(person.id);
  });
}

/** Lets a person in again, by the password they had, and gives their id; undefined as in readPerson. */
export async function restoreAccess(
  viewer: Viewer,
  personId: string,
  now: Date,
): Promise<string | undefined> {
  return changeAccess(viewer, personId, async (tx, person) => {
    if (!person.disabledAt) return person.id;
    await saveDisabledAt(tx, person.id, null);
    await record(tx, viewer, 'access_restored', person.id, now);
    return person.id;
  });
}

type Person = NonNullable<Awaited<ReturnType<typeof findUser>>>;

/** Does one thing to a person's access on the word of somebody who is an administrator to this moment. */
async function changeAccess<Outcome>(
  viewer: Viewer,
  personId: string,
  change: (tx: Tx, person: Person) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    // Looked up again: of two administrators who end each other at once, one stays.
    const actor = await findUser(tx, viewer.id);
    if (actor?.role !== 'administrator' || actor.disabledAt) return undefined;
    const person = await findUser(tx, personId);
    return person && change(tx, person);
  });
}

async function record(tx: Tx, viewer: Viewer, action: string, user: string, now: Date, more = {}) {
  await recordEvents(tx, [{ at: now, actorId: viewer.id, action, change: { user, ...more } }]);
}
