import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { userAreas, users } from './schema';
import type { Reader, Tx } from './store';

/** The people of an area who may sign in, as those who lead it see them, in name order. */
export async function listMembers(db: Reader, areaId: string) {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      hasPassword: isNotNull(users.passwordHash).mapWith(Boolean),
      demonstrationKey: users.demonstrationKey,
    })
    .from(users)
    .innerJoin(userAreas, eq(userAreas.userId, users.id))
    .where(and(eq(userAreas.areaId, areaId), isNull(users.disabledAt)))
    .orderBy(asc(users.name), asc(users.id));
}

/** Who leads each of these areas and may sign in, as pairs. */
export async function listLeads(db: Reader, areaIds: readonly string[]) {
  return db
    .select({ areaId: userAreas.areaId, userId: users.id })
    .from(users)
    .innerJoin(userAreas, eq(userAreas.userId, users.id))
    .where(
      and(inArray(userAreas.areaId, [...areaIds]), eq(users.role, 'area_lead'), isNull(users.disabledAt)),
    );
}

/** Lets a person work for an area from now on. */
export async function addUserArea(tx: Tx, userId: string, areaId: string) {
  await tx.insert(userAreas).values({ userId, areaId }).onConflictDoNothing();
}

/** Ends a person's work for an area; tells whether they worked for it. */
export async function removeUserArea(tx: Tx, userId: string, areaId: string): Promise<boolean> {
  const ended = await tx
    .delete(userAreas)
    .where(and(eq(userAreas.userId, userId), eq(userAreas.areaId, areaId)))
    .returning({ areaId: userAreas.areaId });
  return ended.length > 0;
}
