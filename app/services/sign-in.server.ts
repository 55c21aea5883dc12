import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { countTry, forgetTries } from 'db/rate-limits';
import { deleteSession, deleteSessionsOf } from 'db/sessions';
import { findSetting } from 'db/settings';
import { findUser, findUserByEmail, listDemonstrationPeople, savePassword } from 'db/users';
import { cleanText } from '~/domain/clean-text';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { checkPassword, hashPassword, passwordProblem } from './passwords.server';
import { beginSession, hashToken } from './sessions.server';

export type SignInRefusal = { reason: 'unknown' } | { reason: 'too_many'; until: Date };

const window = 15 * 60 * 1000;

/**
 * How many wrong passwords a quarter of an hour forgives: for one email from one address; for one email from anywhere,
 * so many more that nobody is kept out by a stranger's handful; and from one address for anybody.
 */
const tries = { pair: 10, email: 50, address: 100 };

/** Lets a person in by email and password; an unknown email and a wrong password are refused alike. */
export async function signIn(
  credentials: { email: string; password: string; address: string; oldToken?: string | undefined },
  now: Date,
): Promise<Result<string, SignInRefusal>> {
  const { db, transaction } = await store();
  const email = cleanText(credentials.email).toLowerCase();
  const keys = {
    pair: `sign-in:${hashToken(`${email} ${credentials.address}`)}`,
    email: `sign-in:${hashToken(email)}`,
    address: `sign-in-from:${hashToken(credentials.address)}`,
  };
  const until = await transaction(async (tx) => {
    const counted = [
      { ...(await countTry(tx, keys.pair, window, now)), most: tries.pair },
      { ...(await countTry(tx, keys.email, window, now)), most: tries.email },
      { ...(await countTry(tx, keys.address, window, now)), most: tries.address },
    ];
    return counted.find(({ hits, most }) => hits > most)?.until;
  });
  if (until) return refuse({ reason: 'too_many', until });

  const user = await findUserByEmail(db, email);
  const right = await checkPassword(credentials.password, user?.passwordHash);
  if (!user || !right) return refuse({ reason: 'unknown' });

  return transaction(async (tx) => {
    // Again, because checking took a while: a password changed meanwhile lets nobody in by the old one.
    const still = await findUserByEmail(tx, email);
    if (still?.passwordHash !== user.passwordHash) return refuse({ reason: 'unknown' } as const);
    for (const key of Object.values(keys)) await forgetTries(tx, key, now);
    if (credentials.oldToken) await deleteSession(tx, hashToken(credentials.oldToken));
    return accept(await beginSession(tx, user.id, now));
  });
}

/** The people that this demonstration can be continued as; empty where it is not one. */
export async function listPeopleToContinueAs() {
  const { db } = await store();
  return (await isDemonstration()) ? listDemonstrationPeople(db) : [];
}

/** Whether demonstration sign-in is on: asked for by `DEMONSTRATION=1`, and only on a demonstration database. */
export async function isDemonstration(): Promise<boolean> {
  if (process.env.DEMONSTRATION !== '1') return false;
  const { db } = await store();
  return (await findSetting(db, 'world')) === 'demonstration';
}

/** Continues a demonstration as one of its people; undefined when there is no such person here. */
export async function continueAs(
  key: string,
  oldToken: string | undefined,
  now: Date,
): Promise<string | undefined> {
  const person = (await listPeopleToContinueAs()).find((candidate) => candidate.key === key);
  if (!person) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    if (oldToken) await deleteSession(tx, hashToken(oldToken));
    return beginSession(tx, person.id, now);
  });
}

/** Changes a person's own password, ends all their sessions and begins a new one; gives its token. */
export async function changePassword(
  viewer: Viewer,
  passwords: { current: string; next: string },
  now: Date,
): Promise<Result<string, { field: 'current' | 'next'; text: string }>> {
  const { db, transaction } = await store();
  const key = `password:${viewer.id}`;
  const tried = await transaction((tx) => countTry(tx, key, window, now));
  if (tried.hits > tries.pair)
    return refuse({ field: 'current', text: 'Too many tries. Try again in 15 minutes' });
  const user = await findUser(db, viewer.id);
  if (!(await checkPassword(passwords.current, user?.passwordHash)))
    return refuse({ field: 'current', text: 'Current password is not right' });
  const problem = passwordProblem(passwords.next, viewer.email);
  if (problem) return refuse({ field: 'next', text: problem });

  const hash = await hashPassword(passwords.next);
  const token = await transaction(async (tx) => {
    await forgetTries(tx, key, now);
    await deleteSessionsOf(tx, viewer.id);
    await savePassword(tx, viewer.id, hash);
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'password_changed' }]);
    return beginSession(tx, viewer.id, now);
  });
  return accept(token);
}
