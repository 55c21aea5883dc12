import { store } from 'db/current';
import { listSubmittedAnswers } from 'db/submissions';
import type { Viewer } from '~/domain/viewer';
import { wasNow } from '~/domain/was-now';
import { readReturn } from './returns.server';
import { listSigners } from './signers.server';

/** A return as its signer reads it: with what it would say that its last version did not, and who else may sign it. */
export async function readSigning(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const found = await readReturn(viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  const { db } = await store();
  const [last] = found.submissions;
  const was = await listSubmittedAnswers(db, last?.id ?? '');
  return {
    found,
    since: last && { version: last.version, changes: wasNow(found.items, was, found.answers) },
    signers: found.situation.prepared && found.id ? await listSigners(db, found.area.id, found.id) : [],
  };
}
