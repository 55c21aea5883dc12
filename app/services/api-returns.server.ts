import { store } from 'db/current';
import { listSubmissionsById } from 'db/submissions';
import type { FigureFilter } from '~/domain/figure-filter';
import { accept } from '~/domain/result';
import { type ApiClient, readerFor } from './api-access.server';
import { type ApiOutcome, metaOf } from './api-figures.server';
import { sightOf } from './api-sight.server';
import { choosePhase, isIllustrative } from './figures.server';
import { type PhaseReturn, readPhaseReturns } from './phase-returns.server';

/** Which areas have sent what for a phase, without a word of what they wrote; undefined when there is no such phase. */
export async function readApiReturns(
  client: ApiClient,
  { phase: asked, filter }: { phase: string | undefined; filter: FigureFilter },
  now: Date,
): ApiOutcome {
  const seen = await sightOf(client, 'returns', { phase: asked, asked: filter }, now);
  if (!seen?.ok) return seen;
  const sight = seen.value;
  const reader = readerFor(client);
  const chosen = await choosePhase(reader, sight.phase, now);
  const found = chosen && (await readPhaseReturns(reader, chosen.phase.id, now));
  if (!found) return undefined;
  const { programme, waves } = filter;
  const returns = found.returns.filter(
    ({ area }) =>
      (programme === undefined || area.programme === programme) &&
      (waves === undefined || waves.includes(area.wave)) &&
      (sight.filter.areas?.includes(area.slug) ?? true),
  );
  const sent = returns.flatMap(({ submission }) => submission?.id ?? []);
  const { db } = await store();
  // Who signed is for the programme to know.
  const signed = client.audience === 'programme' ? await listSubmissionsById(db, sent) : [];
  const signedAs = new Map(signed.map((submission) => [submission.id, submission.signedAs]));
  const facts = { phase: found.phase.id, phaseName: found.phase.name, base: returns.length };
  const state = found.phaseState === 'open' ? 'Open: returns can still be sent' : 'Closed';
  const illustrative = await isIllustrative();
  return accept({
    meta: metaOf(client, sight, { ...facts, sent: sent.length, illustrative, state }, now),
    figures: { returns: returns.map((each) => rowOf(each, signedAs)) },
  });
}

function rowOf(
  { area, own, state, answered, inScope, submission, firstSentAt, late }: PhaseReturn,
  signedAs: ReadonlyMap<string, string>,
) {
  const { slug, name, programme, wave, region } = area;
  return {
    area: { slug, name, programme, wave, region },
    state,
    answered,
    inScope,
    dueAt: own.dueAt.toISOString(),
    late,
    firstSentAt: firstSentAt?.toISOString() ?? null,
    submission: submission
      ? {
          reference: submission.reference,
          version: submission.version,
          submittedAt: submission.submittedAt.toISOString(),
          signedAs: signedAs.get(submission.id) ?? null,
        }
      : null,
  };
}
