import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { findProforma } from 'db/phases';
import { saveReturnState } from 'db/returns';
import { addSubmission, findSubmission, findVersions, listSubmittedAnswers } from 'db/submissions';
import { settle } from '~/domain/answers';
import { stateAfter } from '~/domain/area-return';
import type { SubmittedAnswer } from '~/domain/figures';
import { accept, type Result, refuse } from '~/domain/result';
import type { Problem } from '~/domain/rules';
import { contentHash, submissionFormat, submissionReference } from '~/domain/submission';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { type AreaReturn, loadReturn } from './returns.server';

export type SubmitRefusal =
  | { reason: 'closed' | 'not_allowed'; found: AreaReturn }
  | { reason: 'incomplete'; problems: Problem[] }
  | { reason: 'changed' };

/**
 * Freezes the return as its next submission, signed by the viewer, and gives the submission's id.
 * Refused while anything must be fixed, or when answers changed after the signer last saw them.
 */
export async function submitReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  revisionSeen: number,
  now: Date,
): Promise<Result<string, SubmitRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (found.phaseState === 'closed') return refuse({ reason: 'closed', found } as const);
    const next = stateAfter(viewer.role, found.state, 'submit');
    if (!next || !found.id) return refuse({ reason: 'not_allowed', found } as const);
    if (found.problems.length > 0) return refuse({ reason: 'incomplete', problems: found.problems } as const);
    if (found.revision !== revisionSeen) return refuse({ reason: 'changed' } as const);

    const id = randomUUID();
    const version = (await findVersions(tx, found.id)).last + 1;
    const reference = submissionReference(phaseId, areaSlug, version);
    const proformaVersion = found.proforma.version;
    const answers = answersToFreeze(found);
    const frozenToo = { format: submissionFormat, explanations: [] };
    const signed = { signedBy: viewer.id, signedAs: viewer.name, submittedAt: now };
    const content = {
      reference,
      phase: phaseId,
      area: areaSlug,
      version,
      proformaVersion,
      ...signed,
      answers,
      ...frozenToo,
    };
    const hash = await contentHash(content);
    await addSubmission(
      tx,
      { id, returnId: found.id, version, reference, proformaVersion, ...signed, ...frozenToo, hash },
      answers,
    );
    await saveReturnState(tx, found.id, found.state, next, now);
    await recordEvents(tx, [
      {
        at: now,
        actorId: viewer.id,
        action: 'submitted',
        returnId: found.id,
        change: { reference, version, hash },
      },
    ]);
    return accept(id);
  });
}

/** One frozen version, for the people of its area and for programme roles; otherwise not found. */
export async function readSubmission(viewer: Viewer, id: string) {
  const { db } = await store();
  const found = await findSubmission(db, id);
  if (!found) return undefined;
  if (!seesProgramme(viewer) && !viewer.areas.some((area) => area.id === found.areaId)) return undefined;
  const answers = await listSubmittedAnswers(db, id);
  const proforma = await findProforma(db, found.proformaVersion);
  if (!proforma) return undefined;
  const versions = await findVersions(db, found.returnId);
  const content = { ...found, phase: found.phaseId, area: found.areaSlug, answers };
  return {
    submission: found,
    answers,
    proforma,
    /** Whether what is stored is still exactly what was signed. */
    intact: (await contentHash(content)) === found.hash,
    /** The first version decides: a correction asked for later does not make a return late. */
    late: (versions.firstSentAt ?? found.submittedAt) > found.phase.dueAt,
    newest: versions.last === found.version,
  };
}

function answersToFreeze(found: AreaReturn): Record<string, SubmittedAnswer> {
  return Object.fromEntries(
    found.items.flatMap(({ code }) => {
      const answer = found.answers[code];
      if (!answer?.status) return [];
      const { status, confirmed } = answer;
      const { comment, stepBack, delays, expected } = settle(answer, found.before?.answers[code]?.status);
      return [[code, { status, comment, stepBack, delays, expected, confirmed }]];
    }),
  );
}
