import { buildHeadlines } from '~/domain/headlines';
import { buildMatrix, type MatrixPillar, sum } from '~/domain/matrix';
import { buildMovement } from '~/domain/movement';
import { buildPillarSentences, sayMissing } from '~/domain/pillar-sentences';
import { buildStalled } from '~/domain/stalled';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures } from './figures.server';
import { framed } from './matrix.server';
import { summarise } from './movement-summary.server';
import { type PhaseReturn, readPhaseReturns } from './phase-returns.server';

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
  const past = chosen.phases.filter(({ opensAt }) => opensAt <= chosen.phase.opensAt);
  const figures = await readFigures(past);
  const returns = (await readPhaseReturns(viewer, chosen.phase.id, now))?.returns ?? [];
  const current = figures.at(-1);
  if (!current) return undefined;

  const previous = figures.find(({ phase }) => phase.id === chosen.previous?.id);
  const matrix = buildMatrix(current);
  const movement = previous && buildMovement(previous, current);
  const stalled = buildStalled(figures);
  const missing = matrix.areas.filter(({ submissionId }) => !submissionId);
  const known = new Map(returns.map((each) => [each.area.slug, each]));
  return {
    ...framed(chosen, now),
    reference: referTo(current, chosen, { kind: 'progress', filter: {} }, now),
    base: matrix.base,
    sent: matrix.sent,
    headlines: buildHeadlines({ matrix, movement, stalled }),
    pillars: matrix.pillars.map(totalsOf),
    inWords:
      matrix.sent > 0 ? { pillars: buildPillarSentences(matrix), missing: sayMissing(matrix) } : undefined,
    movement: movement && matrix.sent > 0 ? summarise(movement, query.allUps) : undefined,
    missing: missing.length,
    missingAreas: missing.slice(0, mostMissing).map(({ slug, name }) => {
      const now = known.get(slug);
      // What has become of it since says nothing of figures that were frozen.
      return { slug, name, progress: chosen.phase.edition || !now ? undefined : progressOf(now) };
    }),
    // Nothing can have stood for so many phases before there were as many.
    stalled:
      figures.length < stalled.atLeast
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
