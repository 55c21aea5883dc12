import { findAmendment, findGrantedAmendment } from 'db/amendments';
import { store } from 'db/current';
import { findExtension } from 'db/exceptions';
import { findProforma } from 'db/phases';
import type { Reader } from 'db/store';
import { findSubmission, findSubmissionVersion, findVersions, listSubmittedAnswers } from 'db/submissions';
import { phaseForArea } from '~/domain/exceptions';
import { sayFiguresUse } from '~/domain/figures-use';
import { itemsOf } from '~/domain/proforma';
import { contentHash } from '~/domain/submission';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { wasNow } from '~/domain/was-now';
import { takenAt } from './standing.server';

/** One frozen version, for the people of its area and for programme roles; otherwise not found. */
export async function readSubmission(viewer: Viewer, id: string, now?: Date) {
  const { db } = await store();
  const found = await findOwn(db, viewer, id);
  if (!found) return undefined;
  const answers = await listSubmittedAnswers(db, id);
  const proforma = await findProforma(db, found.proformaVersion);
  if (!proforma) return undefined;
  const versions = await findVersions(db, found.returnId);
  const content = { ...found, phase: found.phaseId, area: found.areaSlug, answers };
  const phase = phaseForArea(found.phase, await findExtension(db, found.areaId, found.phaseId));
  const previous = await findSubmissionVersion(db, found.returnId, found.version - 1);
  const before = previous ? await listSubmittedAnswers(db, previous.id) : undefined;
  const newest = versions.last === found.version;
  const corrected = found.submittedAt > phase.closesAt;
  const amendment = corrected ? await findGrantedAmendment(db, found.returnId, found.submittedAt) : undefined;
  return {
    /** Its phase as it stands for the area. */
    submission: { ...found, phase },
    answers,
    proforma,
    /** Whether what is stored is still exactly what was signed. */
    intact: (await contentHash(content)) === found.hash,
    /** The first version decides: a correction asked for later does not make a return late. */
    late: (versions.firstSentAt ?? found.submittedAt) > phase.dueAt,
    firstSentAt: versions.firstSentAt ?? found.submittedAt,
    newest,
    /** Which version figures stand on while the next is awaited, in words, where the time is given. */
    figuresUse: newest && now ? await sayUse(db, { ...found, phase }, now) : undefined,
    /** What it says that the version before it did not; undefined of a first version. */
    since: before && { version: found.version - 1, changes: wasNow(itemsOf(proforma), before, answers) },
    /** Of a version that was sent after its phase had closed: why it was corrected, and who agreed to it. */
    amendment: amendment && { reason: amendment.reason, agreedBy: amendment.decidedBy },
  };
}

/** The reference of one frozen version; undefined as in readSubmission. */
export async function readReference(viewer: Viewer, id: string) {
  const { db } = await store();
  return (await findOwn(db, viewer, id))?.reference;
}

async function findOwn(db: Reader, viewer: Viewer, id: string) {
  const found = await findSubmission(db, id);
  const own = seesProgramme(viewer) || viewer.areas.some((area) => area.id === found?.areaId);
  return own ? found : undefined;
}

type Found = NonNullable<Awaited<ReturnType<typeof findSubmission>>>;

async function sayUse(db: Reader, found: Found, now: Date) {
  const { state, phase, returnId, submittedAt } = found;
  const amendment = now > phase.closesAt ? await findAmendment(db, returnId) : undefined;
  return sayFiguresUse(state, takenAt(phase, amendment, submittedAt, now).window, found);
}
