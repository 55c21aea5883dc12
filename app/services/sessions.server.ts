import { createHash, randomBytes } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import {
  addSession,
  deleteSession,
  deleteSessionsOf,
  deleteStaleSessions,
  findSession,
  touchSession,
} from 'db/sessions';
import type { Tx } from 'db/store';
import { listAreasOfUser } from 'db/users';
import type { Viewer } from '~/domain/viewer';

const hour = 60 * 60 * 1000;

/** A session ends this long after it began, and this long after it was last used. */
export const sessionLimits = { absolute: 12 * hour, idle: 2 * hour };

/** The one-way form in which tokens are kept. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A token nobody can guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Begins a session for a person inside the transaction that let them in; gives its token. */
export async function beginSession(tx: Tx, userId: string, now: Date): Promise<string> {
  const token = newToken();
  await deleteStaleSessions(tx, ago(now, sessionLimits.absolute), ago(now, sessionLimits.idle));
  await addSession(tx, hashToken(token), userId, now);
  await recordEvents(tx, [{ at: now, actorId: userId, action: 'signed_in' }]);
  return token;
}

/** Who holds this token; undefined when nobody does, or not any more. */
export async function findViewer(token: string, now: Date): Promise<Viewer | undefined> {
  const { db, transaction } = await store();
  const tokenHash = hashToken(token);
  const session = await findSession(
    db,
    tokenHash,
    ago(now, sessionLimits.absolute),
    ago(now, sessionLimits.idle),
  );
  if (!session) return undefined;
  const { userId, name, email, role, lastSeenAt } = session;
  // At most once a minute, so that looking at pages does not queue up behind people's saves.
  if (now.getTime() - lastSeenAt.getTime() > 60_000)
    await transaction((tx) => touchSession(tx, tokenHash, now)).catch((error: Error) =>
      // Looking must not depend on writing.
      console.error(JSON.stringify({ level: 'error', what: `A session was not renewed: ${error.name}` })),
    );
  return { id: userId, name, email, role, areas: await listAreasOfUser(db, userId) };
}

/** Ends the session of this token. */
export async function signOut(viewer: Viewer, token: string, now: Date): Promise<void> {
  const { transaction } = await store();
  await transaction(async (tx) => {
    await deleteSession(tx, hashToken(token));
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'signed_out' }]);
  });
}

/** Ends every session of this person, on every machine; tells how many there were. */
export async function signOutEverywhere(viewer: Viewer, now: Date): Promise<number> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const ended = await deleteSessionsOf(tx, viewer.id);
    await recordEvents(tx, [
      { at: now, actorId: viewer.id, action: 'signed_out_everywhere', change: { ended } },
    ]);
    return ended;
  });
}

function ago(now: Date, ms: number) {
  return new Date(now.getTime() - ms);
}
