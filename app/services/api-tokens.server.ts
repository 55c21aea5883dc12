import { randomUUID } from 'node:crypto';
import { addApiToken, findApiToken, listApiTokens, saveApiTokenEnd } from 'db/api-tokens';
import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import {
  type ApiAudience,
  type ApiScope,
  longestLabel,
  scopesFor,
  tokenDays,
  tokenExpiry,
  tokenStateAt,
} from '~/domain/api-token';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { hashToken, newToken } from './sessions.server';

/** What every token begins with, so that one that was left lying about is known for what it is. */
export const tokenPrefix = 'rpp_';

/** Every token, and the areas that one can be issued for; undefined for whoever is no administrator. */
export async function readApiTokens(viewer: Viewer, now: Date) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  const tokens = await listApiTokens(db);
  return {
    tokens: tokens.map((token) => ({ ...token, state: tokenStateAt(token, now) })),
    areas: (await listAreas(db)).map(({ id, name }) => ({ id, name })),
  };
}

/** One token that can still be ended; undefined when there is none, or not for this viewer. */
export async function readApiToken(viewer: Viewer, id: string) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  const token = await findApiToken(db, id);
  return token && !token.endedAt ? token : undefined;
}

/** What an administrator wants a token for. */
export type NewApiToken = {
  label: string;
  audience: ApiAudience;
  /** Of an area's own token. */
  areaId: string | null;
  scopes: readonly ApiScope[];
  days: number;
};

/**
 * Issues a token and gives it on the one occasion on which it can be seen. Refused when there is nothing that it could
 * read, nobody that it speaks for, or no such lifetime. Undefined for whoever is no administrator.
 */
export async function issueApiToken(
  viewer: Viewer,
  { label, audience, areaId, scopes, days }: NewApiToken,
  now: Date,
): Promise<Result<string, 'label' | 'area' | 'scopes' | 'days'> | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  if (!label || [...label].length > longestLabel) return refuse('label' as const);
  const apart = new Set(scopes);
  if (apart.size === 0 || scopes.some((scope) => !scopesFor[audience].includes(scope)))
    return refuse('scopes' as const);
  if (!Number.isInteger(days) || days < tokenDays.least || days > tokenDays.most)
    return refuse('days' as const);
  const { transaction } = await store();
  const secret = `${tokenPrefix}${newToken()}`;
  return transaction(async (tx) => {
    const known = areaId !== null && (await listAreas(tx)).some(({ id }) => id === areaId);
    if (audience === 'area' ? !known : areaId !== null) return refuse('area' as const);
    const id = randomUUID();
    const issued = { label, audience, areaId, scopes: [...apart], expiresAt: tokenExpiry(now, days) };
    await addApiToken(tx, {
      ...issued,
      id,
      tokenHash: hashToken(secret),
      issuedBy: viewer.id,
      issuedAt: now,
    });
    const change = { token: id, ...issued, expiresAt: issued.expiresAt.toISOString() };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'api_token_issued', change }]);
    return accept(secret);
  });
}

/** Ends a token for good. Refused when that was done before; undefined when there is none, or not for this viewer. */
export async function endApiToken(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Result<null, 'ended'> | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findApiToken(tx, id);
    if (!found) return undefined;
    if (!(await saveApiTokenEnd(tx, id, now))) return refuse('ended' as const);
    const { label, audience } = found;
    const change = { token: id, label, audience };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'api_token_ended', change }]);
    return accept(null);
  });
}
