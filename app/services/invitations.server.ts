import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addInvitation, deleteSessionsOf, findInvitation, spendInvitations } from 'db/sessions';
import { addUser, listUsers, savePassword } from 'db/users';
import { cleanText } from '~/domain/clean-text';
import { accept, type Result, refuse } from '~/domain/result';
import type { Role, Viewer } from '~/domain/viewer';
import { hashPassword, passwordProblem } from './passwords.server';
import { beginSession, hashToken, newToken } from './sessions.server';

const invitationLasts = 7 * 24 * 60 * 60 * 1000;

export type NewPerson = { email: string; name: string; role: Role; areaIds: readonly string[] };

/**
 * Adds a person and gives the token of the single-use link by which they choose a password, good for 7 days.
 * Refused when somebody has that email already. The first administrator is invited by nobody (`viewer` null).
 */
export async function invitePerson(
  viewer: Viewer | null,
  person: NewPerson,
  now: Date,
): Promise<Result<string, 'taken'> | undefined> {
  if (viewer && viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  const email = cleanText(person.email).toLowerCase();
  return transaction(async (tx) => {
    // Somebody whose right to come in has ended still has their address.
    if ((await listUsers(tx)).some((user) => user.email === email)) return refuse('taken' as const);
    const id = randomUUID();
    const token = newToken();
    await addUser(
      tx,
      { id, email, name: cleanText(person.name), role: person.role, createdAt: now },
      person.areaIds,
    );
    await addInvitation(tx, hashToken(token), id, new Date(now.getTime() + invitationLasts));
    await recordEvents(tx, [
      {
        at: now,
        actorId: viewer?.id ?? null,
        action: 'person_invited',
        change: { user: id, role: person.role },
      },
    ]);
    return accept(token);
  });
}

/** Whom an invitation is for; undefined when it is unknown, used or too old. */
export async function readInvitation(token: string, now: Date) {
  const { db } = await store();
  return findInvitation(db, hashToken(token), now);
}

/** Sets the password of the invited person, uses the invitation up and signs them in; undefined as above. */
export async function acceptInvitation(
  token: string,
  password: string,
  now: Date,
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
    await deleteSessionsOf(tx, still.userId);
    await savePassword(tx, still.userId, hash);
    await recordEvents(tx, [{ at: now, actorId: still.userId, action: 'invitation_accepted' }]);
    return accept(await beginSession(tx, still.userId, now));
  });
}
