import { randomUUID } from 'node:crypto';
import { settleChangeRequests } from 'db/change-requests';
import { store } from 'db/current';
import { findLastEvent, recordEvents } from 'db/events';
import { saveReturnState } from 'db/returns';
import type { Tx } from 'db/store';
import { addSubmission, findVersions } from 'db/submissions';
import { settle } from '~/domain/answers';
import { type ReturnState, stateAfter } from '~/domain/area-return';
import type { SubmittedAnswer } from '~/domain/figures';
import { accept, type Result, refuse } from '~/domain/result';
import type { Problem } from '~/domain/rules';
import { contentHash, submissionFormat, submissionReference } from '~/domain/submission';
import { summariseAnswers } from '~/domain/submission-summary';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { type AreaReturn, loadReturn } from './returns.server';
import { listSigners } from './signers.server';

export type SubmitRefusal =
  | { reason: 'closed'; found: AreaReturn }
  | { reason: 'not_allowed'; found: AreaReturn }
  /** Preparing and signing are kept apart: who may sign instead. */
  | { reason: 'prepared'; found: AreaReturn; signers: string[] }
  /** The signer had it before them, and meanwhile somebody took it back or declined it. */
  | { reason: 'taken_back' | 'declined'; found: AreaReturn; by: string | null; at: Date }
  | { reason: 'incomplete'; problems: Problem[] }
  | { reason: 'changed' };

/**
 * Freezes the return as its next submission, signed by the viewer, and gives the submission's id.
 * Refused while anything is unsettled, or when answers changed, or the return was taken back from the state given,
 * after the signer last saw it.
 */
export async function submitReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  revisionSeen: number,
  now: Date,
  stateSeen?: ReturnState,
): Promise<Result<string, SubmitRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    const refusal = await refusalOf(tx, found, revisionSeen, stateSeen);
    if (refusal) return refuse(refusal);
    const next = stateAfter(viewer.role, found.state, 'submit', found.situation);
    if (!next || !found.id) return refuse({ reason: 'not_allowed', found } as const);

    const id = randomUUID();
    const version = (await findVersions(tx, found.id)).last + 1;
    const reference = submissionReference(phaseId, areaSlug, version);
    const proformaVersion = found.proforma.version;
    const answers = answersToFreeze(found);
    const frozenToo = { format: submissionFormat, explanations: found.explanations.map(withoutSince) };
    const signed = { signedBy: viewer.id, signedAs: viewer.name, submittedAt: now };
    const place = { phase: phaseId, area: areaSlug };
    const head = { reference, version, proformaVersion, ...signed, ...frozenToo };
    const hash = await contentHash({ ...head, ...place, answers });
    const submission = { id, returnId: found.id, ...head, hash };
    await addSubmission(tx, submission, answers, summariseAnswers(answers));
    await saveReturnState(tx, found.id, found.state, next, now);
    await settleChangeRequests(tx, found.id, now);
    const correction = found.phase.correcting?.reason;
    const change = { reference, version, hash, ...(correction && { correction }) };
    const event = { at: now, actorId: viewer.id, returnId: found.id };
    await recordEvents(tx, [{ ...event, action: 'submitted', change }]);
    const about = { phaseId, areaId: found.area.id, returnId: found.id, subjectId: id };
    await announce(tx, 'receipt', about, now);
    return accept(id);
  });
}

async function refusalOf(
  tx: Tx,
  found: AreaReturn,
  revisionSeen: number,
  stateSeen: ReturnState | undefined,
): Promise<SubmitRefusal | undefined> {
  const { id, state, phaseState, actions, situation } = found;
  if (phaseState === 'closed') return { reason: 'closed', found };
  if (id && stateSeen === 'awaiting_sign_off' && (state === 'in_progress' || state === 'changes_requested')) {
    const taken = await findLastEvent(tx, id, ['take_back', 'declined']);
    const reason = taken?.action === 'declined' ? 'declined' : 'taken_back';
    if (taken) return { reason, found, by: taken.actor, at: taken.at };
  }
  if (!actions.includes('submit') || !id)
    return situation.prepared && state !== 'submitted' && state !== 'accepted'
      ? { reason: 'prepared', found, signers: await listSigners(tx, found.area.id, id ?? '') }
      : { reason: 'not_allowed', found };
  const unsettled = [...found.problems, ...found.toConfirm];
  if (unsettled.length > 0) return { reason: 'incomplete', problems: unsettled };
  return found.revision === revisionSeen ? undefined : { reason: 'changed' };
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

function withoutSince({ rule, code, fingerprint, text, by, at }: AreaReturn['explanations'][number]) {
  return { rule, code, fingerprint, text, by, at };
}
