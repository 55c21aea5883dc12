import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Viewer } from '~/domain/viewer';
import { areas, userAreas, users } from './schema';
import type { Reader, Tx } from './store';

/** Somebody who may sign in, by email; undefined when unknown or no longer allowed. */
export async function findUserByEmail(db: Reader, email: string) {
  const [row] = await db
    .select()
    .from(users)
    .where(and(eq(users.email, email), isNull(users.disabledAt)));
  return row;
}

/** Whoever has this email address, allowed to sign in or not. */
export async function findEmailHolder(db: Reader, email: string) {
  const [row] = await db.select().from(users).where(eq(users.email, email));
  return row;
}

/** Somebody by id, allowed or not. */
export async function findUser(db: Reader, id: string) {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row;
}

/** The people that a demonstration can be continued as, in the order they were added. */
export async function listDemonstrationPeople(db: Reader) {
  return db
    .select({ id: users.id, key: users.demonstrationKey, name: users.name, role: users.role })
    .from(users)
    .where(and(isNotNull(users.demonstrationKey), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt), asc(users.id));
}

/** The areas a person works for, in name order. */
export async function listAreasOfUser(db: Reader, userId: string): Promise<Viewer['areas']> {
  return db
    .select({ id: areas.id, slug: areas.slug, name: areas.name })
    .from(userAreas)
    .innerJoin(areas, eq(areas.id, userAreas.areaId))
    .where(eq(userAreas.userId, userId))
    .orderBy(asc(areas.name));
}

/** The names of the areas that each person works for, in name order, by person. */
export async function listAreasByUser(db: Reader): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ userId: userAreas.userId, name: areas.name })
    .from(userAreas)
    .innerJoin(areas, eq(areas.id, userAreas.areaId))
    .orderBy(asc(areas.name));
  const byUser = new Map<string, string[]>();
  for (const { userId, name } of rows) byUser.set(userId, [...(byUser.get(userId) ?? []), name]);
  return byUser;
}

/** The people of an area who may sign in, in name order. */
export async function listPeopleOfArea(db: Reader, areaId: string) {
  return db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .innerJoin(userAreas, eq(userAreas.userId, users.id))
    .where(and(eq(userAreas.areaId, areaId), isNull(users.disabledAt)))
    .orderBy(asc(users.name));
}

/** Everybody, in name order. */
export async function listUsers(db: Reader) {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      disabledAt: users.disabledAt,
      hasPassword: isNotNull(users.passwordHash).mapWith(Boolean),
    })
    .from(users)
    .orderBy(asc(users.name));
}

/** Adds a person with the areas they work for. */
export async function addUser(tx: Tx, user: typeof users.$inferInsert, areaIds: readonly string[]) {
  await tx.insert(users).values(user);
  if (areaIds.length > 0)
    await tx.insert(userAreas).values(areaIds.map((areaId) => ({ userId: user.id, areaId })));
}

/** Keeps a person's new password. */
export async function savePassword(tx: Tx, userId: string, passwordHash: string) {
  await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
}

/** Gives a person another role from now on. */
export async function saveRole(tx: Tx, userId: string, role: Viewer['role']) {
  await tx.update(users).set({ role }).where(eq(users.id, userId));
}

/** Ends a person's right to come in from this instant on, or gives it back. */
export async function saveDisabledAt(tx: Tx, userId: string, disabledAt: Date | null) {
  await tx.update(users).set({ disabledAt }).where(eq(users.id, userId));
}
