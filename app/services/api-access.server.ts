import { findApiTokenByHash, touchApiToken } from 'db/api-tokens';
import { store } from 'db/current';
import { countTry, findTries } from 'db/rate-limits';
import type { Tx } from 'db/store';
import { type ApiScope, type ApiToken, tokenStateAt } from '~/domain/api-token';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { hashToken } from './sessions.server';

const minute = 60 * 1000;
const hour = 60 * minute;

/** How many requests a token has in a minute, and how many wrong tokens one address has in a quarter of an hour. */
export const apiLimits = {
  token: { most: 120, window: minute },
  address: { most: 20, window: 15 * minute },
};

/** Who reads through the API: a token, never a person. */
export type ApiClient = Pick<ApiToken, 'id' | 'label' | 'audience' | 'area' | 'scopes'>;

export type ApiRefusal =
  | { reason: 'no_token' | 'unknown' | 'ended' | 'expired' | 'scope' }
  | { reason: 'too_many'; until: Date };

/**
 * Lets a token in that may read this. Wrong tokens are counted by the address that they come from and right ones by
 * themselves, so that nobody's mistakes keep another's token out.
 */
export async function admitApiClient(
  { token, address, scope }: { token: string | undefined; address: string; scope: ApiScope },
  now: Date,
): Promise<Result<ApiClient, ApiRefusal>> {
  if (!token) return refuse({ reason: 'no_token' });
  const { db } = await store();
  const found = await findApiTokenByHash(db, hashToken(token));
  const state = found && tokenStateAt(found, now);
  if (!found || state !== 'live') {
    const until = await countUnlessOver(`api-from:${hashToken(address)}`, apiLimits.address, now);
    if (until) return refuse({ reason: 'too_many', until });
    return refuse({ reason: state === 'ended' || state === 'expired' ? state : 'unknown' });
  }
  const until = await countUnlessOver(`api:${found.id}`, apiLimits.token, now, async (tx) => {
    // Once an hour is enough to see which tokens nobody needs any more.
    const isStale = !found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() >= hour;
    if (isStale) await touchApiToken(tx, found.id, now);
  });
  if (until) return refuse({ reason: 'too_many', until });
  if (!found.scopes.includes(scope)) return refuse({ reason: 'scope' });
  const { id, label, audience, area, scopes } = found;
  return accept({ id, label, audience, area, scopes });
}

/**
 * Counts one more try, with what else is to be written; once there were too many it writes nothing, so that whoever goes
 * on costs a read, and gives the instant from which there can be more.
 */
async function countUnlessOver(
  key: string,
  { most, window }: { most: number; window: number },
  now: Date,
  alongside?: (tx: Tx) => Promise<void>,
): Promise<Date | undefined> {
  const { db, transaction } = await store();
  const before = await findTries(db, key, now);
  if (before && before.hits >= most) return before.until;
  const { hits, until } = await transaction(async (tx) => {
    await alongside?.(tx);
    return countTry(tx, key, window, now);
  });
  return hits > most ? until : undefined;
}

/**
 * Whom the services take a token for as they read figures: somebody who sees the programme, and no more. It is no user,
 * so that whatever were written in its name the database would refuse. What a token may be shown of what was read is
 * for those who hand it on to see to.
 */
export function readerFor({ id, label }: ApiClient): Viewer {
  return { id: `api-token:${id}`, name: label, email: '', role: 'delivery_partner', areas: [] };
}
