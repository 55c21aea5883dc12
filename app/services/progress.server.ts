import { store } from 'db/current';
import { listSentenceNotes } from 'db/sentence-notes';
import { type MatrixPillar, sum } from '~/domain/matrix';
import { sayMissing } from '~/domain/pillar-sentences';
import { mayNote, notesBeside } from '~/domain/sentence-notes';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase } from './figures.server';
import { framed } from './matrix.server';
import { summarise } from './movement-summary.server';
import { type PhaseReturn, readPhaseReturns } from './phase-returns.server';
import { readSentences } from './sentences.server';

/** As many areas that have not sent as are listed; the rest are with the returns. */
const mostMissing = 10;

/** The programme's home for a phase; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readProgress(
  viewer: Viewer,
  query: { phase: string | undefined; allUps: boolean },
  now: Date,
) {
  const chosen = await choosePhase(viewer, query.phase, now);
  if (!chosen) return undefined;
  const said = await readSentences(chosen);
  if (!said) return undefined;
  const returns = (await readPhaseReturns(viewer, chosen.phase.id, now))?.returns ?? [];
  const { db } = await store();
  const notes = await listSentenceNotes(db, chosen.phase.id);
  const { current, past, matrix, movement, stalled, headlines, pillars, sentences } = said;
  const missing = matrix.areas.filter(({ submissionId }) => !submissionId);
  const known = new Map(returns.map((each) => [each.area.slug, each]));
  return {
    ...framed(chosen, now),
    reference: referTo(current, chosen, { kind: 'progress', filter: {} }, now, past),
    frozen: chosen.phase.edition !== undefined,
    base: matrix.base,
    sent: matrix.sent,
    headlines,
    notes: notesBeside(notes, sentences, chosen.phase.edition?.number),
    mayNote: mayNote(viewer.role),
    pillars: matrix.pillars.map(totalsOf),
    inWords: matrix.sent > 0 ? { pillars, missing: sayMissing(matrix) } : undefined,
    movement: movement && matrix.sent > 0 ? summarise(movement, query.allUps) : undefined,
    missing: missing.length,
    missingAreas: missing.slice(0, mostMissing).map(({ slug, name }) => {
      const now = known.get(slug);
      // What has become of it since says nothing of figures that were frozen.
      return { slug, name, progress: chosen.phase.edition || !now ? undefined : progressOf(now) };
    }),
    // Nothing can have stood for so many phases before there were as many.
    stalled:
      past.length + 1 < stalled.atLeast
        ? undefined
        : {
            atLeast: stalled.atLeast,
            items: stalled.items.map(({ code, shortName, areas, answered }) => ({
              code,
              shortName,
              areas: areas.map(({ name }) => name),
              answered,
            })),
          },
    previousPhase: chosen.previous && { id: chosen.previous.id, name: chosen.previous.name },
  };
}

function totalsOf({ slug, title, sections, answered, inPlace }: MatrixPillar) {
  const rows = sections.flatMap((section) => section.rows);
  return {
    slug,
    title,
    answered,
    counts: {
      in_place: inPlace,
      in_design: sum(rows.map((row) => row.inDesign.count)),
      not_implemented: sum(rows.map((row) => row.notImplemented.count)),
      not_submitted: 0,
      not_in_scope: 0,
    },
  };
}

function progressOf({ state, answered, inScope }: PhaseReturn) {
  return { state, answered, inScope };
}
