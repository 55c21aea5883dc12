import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import {
  addInvitation,
  deleteSession,
  deleteSessionsOf,
  findInvitation,
  spendInvitations,
} from 'db/sessions';
import type { Tx } from 'db/store';
import { addUser, findEmailHolder, savePassword } from 'db/users';
import { cleanText } from '~/domain/clean-text';
import { accept, type Result, refuse } from '~/domain/result';
import type { Role, Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { hashPassword, passwordProblem } from './passwords.server';
import { beginSession, hashToken, newToken } from './sessions.server';

const invitationLasts = 7 * 24 * 60 * 60 * 1000;

export type NewPerson = { email: string; name: string; role: Role; areaIds: readonly string[] };

/** Who has the email address already; somebody whose right to come in has ended still has theirs. */
export type Taken = { name: string; ended: boolean };

/**
 * Adds a person and gives the token of the single-use link by which they choose a password, good for 7 days.
 * Refused when somebody has that email already.
 */
export async function invitePerson(
  viewer: Viewer,
  person: NewPerson,
  now: Date,
): Promise<Result<string, Taken> | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction((tx) => addInvitedPerson(tx, viewer.id, person, now));
}

/** As invitePerson, in a transaction; the first administrator is invited by nobody (null). */
export async function addInvitedPerson(
  tx: Tx,
  actorId: string | null,
  { role, areaIds, ...person }: NewPerson,
  now: Date,
): Promise<Result<string, Taken>> {
  const email = cleanText(person.email).toLowerCase();
  const holder = await findEmailHolder(tx, email);
  if (holder) return refuse({ name: holder.name, ended: holder.disabledAt !== null });
  const id = randomUUID();
  await addUser(tx, { id, email, name: cleanText(person.name), role, createdAt: now }, areaIds);
  const token = await issueLink(tx, id, now);
  await recordEvents(tx, [{ at: now, actorId, action: 'person_invited', change: { user: id, role } }]);
  // The email only says that there is an invitation: a link for choosing a password is kept nowhere.
  const [areaId] = areaIds;
  if (areaId) await announce(tx, 'invitation', { phaseId: '', areaId, subjectId: id }, now);
  return accept(token);
}

/** Makes a person's single-use link for choosing a password, and ends every older one; gives its token. */
export async function issueLink(tx: Tx, userId: string, now: Date): Promise<string> {
  const token = newToken();
  await spendInvitations(tx, userId, now);
  await addInvitation(tx, hashToken(token), userId, new Date(now.getTime() + invitationLasts));
  return token;
}

/** Whom an invitation is for; undefined when it is unknown, used or too old. */
export async function readInvitation(token: string, now: Date) {
  const { db } = await store();
  return findInvitation(db, hashToken(token), now);
}

/**
 * Sets the password of the invited person, uses the invitation up, ends the browser's former session and signs them in;
 * undefined as above.
 */
export async function acceptInvitation(
  token: string,
  password: string,
  now: Date,
  oldToken?: string,
): Promise<Result<string, string> | undefined> {
  const { db, transaction } = await store();
  const invited = await findInvitation(db, hashToken(token), now);
  if (!invited) return undefined;
  const problem = passwordProblem(password, invited.email);
  if (problem) return refuse(problem);

  const hash = await hashPassword(password);
  return transaction(async (tx) => {
    // Looked up again: of two presses at once, one wins.
    const still = await findInvitation(tx, hashToken(token), now);
    if (!still) return undefined;
    await spendInvitations(tx, still.userId, now);
    if (oldToken) await deleteSession(tx, hashToken(oldToken));
    await deleteSessionsOf(tx, still.userId);
    await savePassword(tx, still.userId, hash);
    await recordEvents(tx, [{ at: now, actorId: still.userId, action: 'invitation_accepted' }]);
    return accept(await beginSession(tx, still.userId, now));
  });
}
