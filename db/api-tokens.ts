import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { ApiToken } from '~/domain/api-token';
import { apiTokens, areas, users } from './schema';
import type { Reader, Tx } from './store';

const columns = {
  id: apiTokens.id,
  label: apiTokens.label,
  audience: apiTokens.audience,
  area: { id: areas.id, slug: areas.slug, name: areas.name },
  scopes: apiTokens.scopes,
  issuedBy: users.name,
  issuedAt: apiTokens.issuedAt,
  expiresAt: apiTokens.expiresAt,
  endedAt: apiTokens.endedAt,
  lastUsedAt: apiTokens.lastUsedAt,
};

/** Every token that was ever issued, newest first. */
export async function listApiTokens(db: Reader): Promise<ApiToken[]> {
  return selectTokens(db).orderBy(desc(apiTokens.issuedAt), asc(apiTokens.id));
}

/** One token; undefined when there is none with this id. */
export async function findApiToken(db: Reader, id: string): Promise<ApiToken | undefined> {
  const [row] = await selectTokens(db).where(eq(apiTokens.id, id));
  return row;
}

/** The token with this hash; undefined when there is none. */
export async function findApiTokenByHash(db: Reader, tokenHash: string): Promise<ApiToken | undefined> {
  const [row] = await selectTokens(db).where(eq(apiTokens.tokenHash, tokenHash));
  return row;
}

/** Adds a token; only its hash is among what is kept. */
export async function addApiToken(tx: Tx, token: typeof apiTokens.$inferInsert) {
  await tx.insert(apiTokens).values(token);
}

/** Ends a token that nobody has ended; tells whether it was still there to be ended. */
export async function saveApiTokenEnd(tx: Tx, id: string, endedAt: Date): Promise<boolean> {
  const ended = await tx
    .update(apiTokens)
    .set({ endedAt })
    .where(and(eq(apiTokens.id, id), isNull(apiTokens.endedAt)))
    .returning({ id: apiTokens.id });
  return ended.length > 0;
}

/** Writes down when a token was last used. */
export async function touchApiToken(tx: Tx, id: string, lastUsedAt: Date) {
  await tx.update(apiTokens).set({ lastUsedAt }).where(eq(apiTokens.id, id));
}

function selectTokens(db: Reader) {
  return db
    .select(columns)
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.issuedBy))
    .leftJoin(areas, eq(areas.id, apiTokens.areaId));
}
