import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { findEmailHolder } from 'db/users';
import { issueLink } from '~/services/invitations.server';

/** Why this cannot be an administrator's email address, in words; undefined when it can. */
export function emailProblem(email: string): string | undefined {
  const example = 'npm run setup -- --empty --email you@example.org';
  if (!email) return `Give the first administrator’s email address: ${example}`;
  const right = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254;
  return right ? undefined : `${email} is not an email address. Give one like this: ${example}`;
}

/** Makes the administrator with this email a new link and ends their older ones; undefined when there is none. */
export async function renewAdministratorLink(email: string, now: Date): Promise<string | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const holder = await findEmailHolder(tx, email.toLowerCase());
    if (holder?.role !== 'administrator' || holder.disabledAt) return undefined;
    const change = { user: holder.id };
    await recordEvents(tx, [{ at: now, actorId: null, action: 'link_made', change }]);
    return issueLink(tx, holder.id, now);
  });
}

/** The address of a link for choosing a password. */
export function linkAddress(token: string): string {
  const address = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT ?? 3000}`;
  return new URL(`/invitations/${token}`, address).href;
}
