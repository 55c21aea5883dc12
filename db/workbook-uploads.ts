import { and, eq, isNull } from 'drizzle-orm';
import type { FilledForm } from '~/domain/filled-form';
import { workbookUploads } from './schema';
import type { Reader, Tx } from './store';

/** A workbook as it was read; `content` is null once it has been applied. */
export type StoredUpload = {
  id: string;
  returnId: string;
  uploadedBy: string;
  uploadedAt: Date;
  fileName: string;
  content: FilledForm | null;
  appliedAt: Date | null;
};

/** Keeps a workbook as it was read, in place of what the same person uploaded before for this return and did not apply. */
export async function addWorkbookUpload(
  tx: Tx,
  upload: Omit<StoredUpload, 'content' | 'appliedAt'> & { content: FilledForm },
) {
  const { returnId, uploadedBy } = upload;
  const same = and(eq(workbookUploads.returnId, returnId), eq(workbookUploads.uploadedBy, uploadedBy));
  await tx.delete(workbookUploads).where(and(same, isNull(workbookUploads.appliedAt)));
  await tx.insert(workbookUploads).values({ ...upload, fileFormat: upload.content.fileFormat });
}

/** A workbook that this person uploaded for this return; undefined when there is none. */
export async function findWorkbookUpload(
  db: Reader,
  id: string,
  returnId: string,
  uploadedBy: string,
): Promise<StoredUpload | undefined> {
  const [row] = await db
    .select()
    .from(workbookUploads)
    .where(
      and(
        eq(workbookUploads.id, id),
        eq(workbookUploads.returnId, returnId),
        eq(workbookUploads.uploadedBy, uploadedBy),
      ),
    );
  if (!row) return undefined;
  const { fileFormat: _, ...upload } = row;
  return { ...upload, content: row.appliedAt ? null : (row.content as FilledForm) };
}

/** Notes that a workbook was applied, and forgets what was in it: the history of the answers has that now. */
export async function finishWorkbookUpload(tx: Tx, id: string, appliedAt: Date) {
  await tx.update(workbookUploads).set({ appliedAt, content: {} }).where(eq(workbookUploads.id, id));
}
