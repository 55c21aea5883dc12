import { and, asc, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { exportParts, exports } from './schema';
import type { Reader, Tx } from './store';

/** A file that a server has taken to make it; a later try of another server has another number. */
export type TakenExport = typeof exports.$inferSelect;
type Try = Pick<TakenExport, 'id' | 'tries'>;
type Limits = { silentSince: Date; mostTries: number; restAfterTry: number };

const silent = ({ silentSince }: Limits) =>
  and(eq(exports.state, 'making'), lte(exports.takenAt, silentSince));

/** Waiting, and after a try that failed for as long as each try so far asks for. */
const rested = ({ mostTries, restAfterTry }: Limits, now: Date) => {
  const since = (tries: number) => new Date(now.getTime() - tries * restAfterTry);
  const tried = Array.from({ length: mostTries }, (_, at) => at + 1);
  return and(
    eq(exports.state, 'waiting'),
    or(
      isNull(exports.takenAt),
      ...tried.map((tries) => and(eq(exports.tries, tries), lte(exports.takenAt, since(tries)))),
    ),
  );
};

/** Whether any file waits to be made and may be, or its server has fallen silent. */
export async function isAnyToMake(db: Reader, limits: Limits, now: Date): Promise<boolean> {
  const [row] = await db
    .select({ id: exports.id })
    .from(exports)
    .where(or(rested(limits, now), silent(limits)))
    .limit(1);
  return row !== undefined;
}

/**
 * Takes the file that has waited longest, or whose server has fallen silent, without what an earlier try left of it;
 * undefined when there is none.
 */
export async function claimExport(tx: Tx, limits: Limits, now: Date): Promise<TakenExport | undefined> {
  const [next] = await tx
    .select({ id: exports.id })
    .from(exports)
    .where(or(rested(limits, now), silent(limits)))
    .orderBy(asc(exports.requestedAt), asc(exports.id))
    .limit(1);
  if (!next) return undefined;
  await tx.delete(exportParts).where(eq(exportParts.exportId, next.id));
  const [taken] = await tx
    .update(exports)
    .set({ state: 'making', takenAt: now, tries: sql`${exports.tries} + 1`, progress: 0, step: 'Starting' })
    .where(eq(exports.id, next.id))
    .returning();
  return taken;
}

/** Gives up the files whose last allowed try has fallen silent; their bytes go. */
export async function giveUpSilent(tx: Tx, limits: Limits, failure: string, now: Date) {
  const given = await tx
    .update(exports)
    .set({ state: 'failed', failure, finishedAt: now })
    .where(and(silent(limits), gte(exports.tries, limits.mostTries)))
    .returning({ id: exports.id });
  for (const { id } of given) await tx.delete(exportParts).where(eq(exportParts.exportId, id));
}

/** Changes what is said of a file while this try is the one that makes it; tells whether it is. */
export async function saveExport(
  tx: Tx,
  { id, tries }: Try,
  changed: Partial<typeof exports.$inferInsert>,
): Promise<boolean> {
  const saved = await tx
    .update(exports)
    .set(changed)
    .where(and(eq(exports.id, id), eq(exports.tries, tries), eq(exports.state, 'making')))
    .returning({ id: exports.id });
  return saved.length > 0;
}

/** Adds one piece of a file's bytes. */
export async function addPart(tx: Tx, exportId: string, number: number, content: Buffer) {
  await tx.insert(exportParts).values({ exportId, number, content });
}

/** Takes away a file's bytes. */
export async function removeParts(tx: Tx, exportId: string) {
  await tx.delete(exportParts).where(eq(exportParts.exportId, exportId));
}

/** The ids of files whose time is over and whose bytes are still there. */
export async function listOver(db: Reader, now: Date): Promise<string[]> {
  const rows = await db
    .select({ id: exports.id })
    .from(exports)
    .where(and(eq(exports.state, 'ready'), lte(exports.expiresAt, now)));
  return rows.map(({ id }) => id);
}

/** Says of a file that it was taken away. */
export async function saveExpired(tx: Tx, id: string) {
  await tx
    .update(exports)
    .set({ state: 'expired' })
    .where(and(eq(exports.id, id), eq(exports.state, 'ready')));
}

const untold = and(isNotNull(exports.occasion), isNotNull(exports.templateId), isNull(exports.toldAt));

/** The files that templates made, or are making, by themselves, and of which nobody has been told. */
export async function listUntold(db: Reader) {
  const { id, templateId, occasion, state } = exports;
  return db.select({ id, templateId, occasion, state }).from(exports).where(untold).orderBy(asc(id));
}

/** Notes that people were told of a file. */
export async function saveTold(tx: Tx, id: string, toldAt: Date) {
  await tx.update(exports).set({ toldAt }).where(eq(exports.id, id));
}
