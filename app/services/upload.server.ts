import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { countTry } from 'db/rate-limits';
import { beginReturn } from 'db/returns';
import { addWorkbookUpload, findWorkbookUpload, type StoredUpload } from 'db/workbook-uploads';
import { cleanText } from '~/domain/clean-text';
import { type FileRefusal, type FilledForm, fileNameLimit, uploadsPerHour } from '~/domain/filled-form';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { decideUpload, type MismatchReason, mismatchOf, type UploadDecision } from '~/domain/workbook-upload';
import { readReturnWorkbook } from '~/spreadsheets/read-return-workbook';
import { markedForm } from './marked-workbook.server';
import { type AreaReturn, loadReturn, readReturn } from './returns.server';
import { describeForm, workbookFile } from './workbook.server';

/** The return that a workbook was made for, where it is one that the same person may fill in. */
export type Elsewhere = { phase: { id: string; name: string }; area: { slug: string; name: string } };

export type UploadRefusal = {
  reason: FileRefusal | MismatchReason | 'closed' | 'not_allowed' | 'too_many';
  elsewhere?: Elsewhere;
  /** When the hour ends in which there were too many. */
  until?: Date;
};

/** An uploaded workbook beside its return: what it would change, or that it was applied (no decision then). */
export type Preview = { found: AreaReturn; upload: StoredUpload; decision: UploadDecision | null };

/**
 * Reads a workbook that somebody filled in for this return, keeps what was read, and gives its id; nothing is changed
 * by it. Undefined when there is no such return for this viewer.
 */
export async function readUpload(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  file: { name: string; bytes: Uint8Array },
  now: Date,
): Promise<Result<string, UploadRefusal> | undefined> {
  const found = await readReturn(viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  if (found.phaseState === 'closed') return refuse({ reason: 'closed' } as const);
  if (!found.actions.includes('edit')) return refuse({ reason: 'not_allowed' } as const);
  const until = await tooManyUntil(viewer, now);
  if (until) return refuse({ reason: 'too_many', until } as const);
  const read = await readReturnWorkbook(file.bytes, file.name);
  if (!read.ok) return refuse({ reason: read.refusal });
  const content = read.value;
  const reason = mismatchOf(content, areaSlug, phaseId, found.proforma.version);
  if (reason) return refuse({ reason, elsewhere: await findElsewhere(viewer, content, now) });

  const id = randomUUID();
  const { transaction } = await store();
  await transaction(async (tx) => {
    const { id: returnId } = await beginReturn(tx, phaseId, found.area.id, now);
    const fileName = cleanText(file.name).slice(-fileNameLimit);
    await addWorkbookUpload(tx, { id, returnId, uploadedBy: viewer.id, uploadedAt: now, fileName, content });
  });
  return accept(id);
}

/** What applying an uploaded workbook would do now; undefined when it is not this viewer's, or not of this return. */
export async function readPreview(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  id: string,
  now: Date,
): Promise<Preview | undefined> {
  const { db } = await store();
  const found = await loadReturn(db, viewer, phaseId, areaSlug, now);
  const upload = found?.id && (await findWorkbookUpload(db, id, found.id, viewer.id));
  if (!found || !upload) return undefined;
  return { found, upload, decision: upload.content && decideUpload(upload.content, found, now) };
}

/** The workbook as it was typed, with a column that says what is wrong in each row; undefined where nothing is. */
export async function readMarkedWorkbook(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  id: string,
  address: string,
  now: Date,
) {
  const preview = await readPreview(viewer, phaseId, areaSlug, id, now);
  const content = preview?.upload.content;
  if (!content || !preview.decision || preview.decision.problems.length === 0) return undefined;
  const form = markedForm(await describeForm(preview.found, address, now), content, preview.decision);
  return workbookFile(form, content.fileFormat);
}

/** Counts one more upload of this person; gives when they may upload again where these were too many for an hour. */
async function tooManyUntil(viewer: Viewer, now: Date): Promise<Date | undefined> {
  const { transaction } = await store();
  const { hits, until } = await transaction((tx) => countTry(tx, `upload:${viewer.id}`, hour, now));
  return hits > uploadsPerHour ? until : undefined;
}

const hour = 60 * 60 * 1000;

async function findElsewhere(viewer: Viewer, form: FilledForm, now: Date): Promise<Elsewhere | undefined> {
  const found = await readReturn(viewer, form.phase, form.area, now);
  return found && { phase: found.phase, area: found.area };
}
