import { and, asc, count, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { exportParts, exports, packTemplates, phases, users } from './schema';
import type { Reader, Tx } from './store';

export type NewExport = Pick<
  typeof exports.$inferInsert,
  | 'id'
  | 'kind'
  | 'title'
  | 'choices'
  | 'templateId'
  | 'occasion'
  | 'phaseReference'
  | 'phaseId'
  | 'edition'
  | 'requestedBy'
  | 'requestedAt'
>;

/** Writes down files that are asked for, to be made by whichever server comes first. */
export async function addExports(tx: Tx, asked: readonly NewExport[]) {
  const waiting = { state: 'waiting', progress: 0, step: '', tries: 0 } as const;
  await tx.insert(exports).values(asked.map((each) => ({ ...each, ...waiting })));
}

/** How many files a person has asked for by hand since an instant. */
export async function countAskedBy(db: Reader, userId: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ asked: count() })
    .from(exports)
    .where(and(eq(exports.requestedBy, userId), gt(exports.requestedAt, since), isNull(exports.occasion)));
  return row?.asked ?? 0;
}

const columns = {
  id: exports.id,
  kind: exports.kind,
  title: exports.title,
  choices: exports.choices,
  templateId: exports.templateId,
  template: packTemplates.name,
  occasion: exports.occasion,
  phaseReference: exports.phaseReference,
  phaseId: exports.phaseId,
  phase: phases.name,
  edition: exports.edition,
  figureReference: exports.figureReference,
  requestedBy: users.name,
  requestedById: exports.requestedBy,
  requestedAt: exports.requestedAt,
  state: exports.state,
  progress: exports.progress,
  step: exports.step,
  finishedAt: exports.finishedAt,
  expiresAt: exports.expiresAt,
  failure: exports.failure,
  fileName: exports.fileName,
  mediaType: exports.mediaType,
  size: exports.size,
  sha256: exports.sha256,
};

export type ExportRow = Awaited<ReturnType<typeof listExports>>[number];

/** A page of everything that was asked for, newest first. */
export async function listExports(db: Reader, limit: number, offset: number) {
  return joined(db)
    .orderBy(desc(exports.requestedAt), asc(exports.kind), asc(exports.id))
    .limit(limit)
    .offset(offset);
}

/** One file that was asked for; undefined when there is none with this id. */
export async function findExport(db: Reader, id: string): Promise<ExportRow | undefined> {
  const [row] = await joined(db).where(eq(exports.id, id));
  return row;
}

/** The files that were asked for at once with one of them, that one included. */
export async function listAskedTogether(db: Reader, asked: Asking): Promise<ExportRow[]> {
  return joined(db).where(together(asked)).orderBy(asc(exports.title), asc(exports.kind), asc(exports.id));
}

/** Where the files that were asked for at once with one of them stand, for whoever waits for them. */
export async function listStates(db: Reader, asked: Asking) {
  return db.select({ state: exports.state }).from(exports).where(together(asked));
}

/** One piece of a file's bytes; undefined after its last. */
export async function findPart(db: Reader, exportId: string, number: number): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ content: exportParts.content })
    .from(exportParts)
    .where(and(eq(exportParts.exportId, exportId), eq(exportParts.number, number)));
  return row?.content;
}

/** The occasions on which templates have run by themselves; of one template where one is given. */
export async function listOccasions(db: Reader, templateId?: string) {
  return db
    .selectDistinct({ templateId: exports.templateId, occasion: exports.occasion })
    .from(exports)
    .where(
      and(
        isNotNull(exports.occasion),
        templateId === undefined ? undefined : eq(exports.templateId, templateId),
      ),
    );
}

type Asking = Pick<ExportRow, 'requestedById' | 'requestedAt' | 'templateId' | 'occasion'>;

const together = ({ requestedById, requestedAt, templateId, occasion }: Asking) =>
  and(
    eq(exports.requestedBy, requestedById),
    eq(exports.requestedAt, requestedAt),
    templateId === null ? isNull(exports.templateId) : eq(exports.templateId, templateId),
    occasion === null ? isNull(exports.occasion) : eq(exports.occasion, occasion),
  );

function joined(db: Reader) {
  return db
    .select(columns)
    .from(exports)
    .innerJoin(users, eq(users.id, exports.requestedBy))
    .leftJoin(phases, eq(phases.id, exports.phaseId))
    .leftJoin(packTemplates, eq(packTemplates.id, exports.templateId))
    .$dynamic();
}
