import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Handed } from '~/domain/handed-sections';
import { sectionAssignments, userAreas, users } from './schema';
import type { Reader, Tx } from './store';

/** Which sections of an area were handed to whom, of the people who work for it and may sign in, in name order. */
export async function listHanded(db: Reader, areaId: string): Promise<Handed[]> {
  return db
    .select({ section: sectionAssignments.sectionCode, userId: users.id, name: users.name })
    .from(sectionAssignments)
    .innerJoin(users, eq(users.id, sectionAssignments.userId))
    .innerJoin(
      userAreas,
      and(eq(userAreas.userId, sectionAssignments.userId), eq(userAreas.areaId, sectionAssignments.areaId)),
    )
    .where(and(eq(sectionAssignments.areaId, areaId), isNull(users.disabledAt)))
    .orderBy(asc(users.name), asc(users.id), asc(sectionAssignments.sectionCode));
}

/** The codes of the sections of an area that a person was handed, in order. */
export async function listHandedTo(db: Reader, areaId: string, userId: string): Promise<string[]> {
  const rows = await db
    .select({ section: sectionAssignments.sectionCode })
    .from(sectionAssignments)
    .where(and(eq(sectionAssignments.areaId, areaId), eq(sectionAssignments.userId, userId)))
    .orderBy(asc(sectionAssignments.sectionCode));
  return rows.map(({ section }) => section);
}

/** Hands a section of an area to a person. */
export async function addHanded(tx: Tx, handed: typeof sectionAssignments.$inferInsert) {
  await tx.insert(sectionAssignments).values(handed).onConflictDoNothing();
}

/** Takes a section of an area back from a person. */
export async function removeHanded(tx: Tx, areaId: string, userId: string, sectionCode: string) {
  await tx
    .delete(sectionAssignments)
    .where(
      and(
        eq(sectionAssignments.areaId, areaId),
        eq(sectionAssignments.userId, userId),
        eq(sectionAssignments.sectionCode, sectionCode),
      ),
    );
}
