import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { Edition, EditionContent, EditionHead } from '~/domain/edition';
import { editions } from './schema';
import type { Reader, Tx } from './store';

/** Every edition of every phase, without what it froze, first ones first. */
export async function listEditions(db: Reader): Promise<EditionHead[]> {
  const { phaseId, number, before, note, madeAs, madeAt } = editions;
  return db
    .select({ phaseId, number, before, note, madeAs, madeAt })
    .from(editions)
    .orderBy(asc(phaseId), asc(number));
}

/** What these editions froze, by phase and number as in `2026-01.e2`. */
export async function listEditionContents(
  db: Reader,
  wanted: readonly Pick<EditionHead, 'phaseId' | 'number'>[],
): Promise<Map<string, EditionContent>> {
  const one = wanted.map(({ phaseId, number }) =>
    and(eq(editions.phaseId, phaseId), eq(editions.number, number)),
  );
  const { phaseId, number, content } = editions;
  const rows = await db
    .select({ phaseId, number, content })
    .from(editions)
    .where(or(...one) ?? sql`1 = 0`);
  return new Map(rows.map((row) => [`${row.phaseId}.e${row.number}`, row.content]));
}

/** Every edition of one phase, whole, first one first. */
export async function listEditionsOfPhase(db: Reader, phaseId: string): Promise<Edition[]> {
  return db.select().from(editions).where(eq(editions.phaseId, phaseId)).orderBy(asc(editions.number));
}

/** Keeps an edition unless there is one of this number already; tells whether it was kept. */
export async function addEdition(tx: Tx, edition: Edition, userId: string): Promise<boolean> {
  const added = await tx
    .insert(editions)
    .values({ ...edition, warnings: [...edition.warnings], madeBy: userId })
    .onConflictDoNothing()
    .returning({ number: editions.number });
  return added.length > 0;
}
