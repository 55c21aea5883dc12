import { and, asc, count, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
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

/** What files have in common that were asked for at once. */
const { requestedBy: requestedById, requestedAt, templateId, occasion } = exports;
const asking = { requestedById, requestedAt, templateId, occasion };
type Asking = Pick<ExportRow, keyof typeof asking>;

const columns = {
  ...asking,
  id: exports.id,
  kind: exports.kind,
  title: exports.title,
  choices: exports.choices,
  template: packTemplates.name,
  phaseReference: exports.phaseReference,
  phaseId: exports.phaseId,
  phase: phases.name,
  edition: exports.edition,
  figureReference: exports.figureReference,
  requestedBy: users.name,
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

export type ExportRow = Awaited<ReturnType<typeof joined>>[number];

/**
 * A page of the times that somebody, or a template by itself, asked for files, newest first, each with its files: a time
 * counts as one however many they were, and people who asked at the same instant as two.
 */
export async function listRequests(db: Reader, limit: number, offset: number): Promise<ExportRow[][]> {
  const order = [desc(requestedAt), asc(requestedById), asc(templateId), asc(occasion)];
  const requests = db
    .select(asking)
    .from(exports)
    .groupBy(...Object.values(asking))
    .orderBy(...order)
    .limit(limit)
    .offset(offset)
    .as('requests');
  const same = Object.entries(asking).map(
    ([name, column]) => sql`${requests[name as keyof Asking]} is not distinct from ${column}`,
  );
  const files = await joined(db)
    .innerJoin(requests, and(...same))
    .orderBy(...order);
  return [...Map.groupBy(files, nameOfRequest).values()];
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

function nameOfRequest({ requestedById, requestedAt, templateId, occasion }: Asking): string {
  return JSON.stringify([requestedById, requestedAt.getTime(), templateId, occasion]);
}

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
