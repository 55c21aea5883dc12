import { asc, eq } from 'drizzle-orm';
import { publishedFigures } from './schema';
import type { Reader, Tx } from './store';

/** The figures published elsewhere for a phase, in item order; empty when there are none. */
export async function listPublishedFigures(db: Reader, phaseId: string) {
  return db
    .select()
    .from(publishedFigures)
    .where(eq(publishedFigures.phaseId, phaseId))
    .orderBy(asc(publishedFigures.itemCode));
}

export async function addPublishedFigures(tx: Tx, rows: readonly (typeof publishedFigures.$inferInsert)[]) {
  await tx
    .insert(publishedFigures)
    .values([...rows])
    .onConflictDoNothing();
}
