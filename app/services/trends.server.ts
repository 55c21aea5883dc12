import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { readPhaseReference } from '~/domain/edition';
import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import { phaseStateAt } from '~/domain/phase';
import type { TrendPanel } from '~/domain/trend';
import type { TrendSplit } from '~/domain/trend-groups';
import { placeIn, scopeChoices, scopeNamed } from '~/domain/trend-scope';
import { buildTrendSeries, type TrendAxis } from '~/domain/trend-series';
import { longestMatched } from '~/domain/trend-span';
import type { Viewer } from '~/domain/viewer';
import { type ChosenPhase, choosePhase, readStatusFigures } from './figures.server';
import { framed } from './matrix.server';
import { referToTrend } from './trends-basis.server';
import { readBegins, sayBegins } from './trends-begins.server';
import { sayTrendFilter } from './trends-filter.server';
import { shownTrends } from './trends-shown.server';

/** Which trend is asked for; what is left out is chosen so that most answers of the same areas are compared. */
export type TrendQuery = {
  /** `programme`, a pillar's or section's slug, or an item's code. */
  scope: string;
  panel: TrendPanel;
  from: string | undefined;
  to: string | undefined;
  filter?: FigureFilter;
  axis?: TrendAxis;
  split?: TrendSplit | undefined;
};

/**
 * Statuses over phases; undefined when the viewer sees no figures or one of the phases is not there. Unless asked
 * otherwise they end with the last closed phase, so that a number quoted today is the same tomorrow, and time in reform
 * begins with the first.
 */
export async function readTrendReport(viewer: Viewer, query: TrendQuery, now: Date) {
  const { filter = {}, axis = 'phases', split, panel } = query;
  const ids = [query.from, query.to].map((named) => readPhaseReference(named ?? '')?.id);
  const swapped = !!ids[0] && !!ids[1] && ids[0] > ids[1];
  const [from] = swapped ? ids.toReversed() : ids;
  const chosen = await chooseEnd(viewer, from, swapped ? query.from : query.to, now);
  if (!chosen) return undefined;
  const { phases } = chosen;
  const placeOf = (id: string | undefined) => phases.findIndex((phase) => phase.id === id);
  if (query.from && placeOf(from) < 0) return undefined;

  const { phase } = chosen;
  const end = phases.indexOf(phase);
  const all = await readStatusFigures(phases.slice(0, end + 1));
  const figures = all.map((each) => filterFigures(each, filter));
  const [proforma, last] = [all[end]?.proforma, figures.at(-1)];
  if (!last || !proforma) return undefined;
  const longest = axis === 'age' ? figures : longestMatched(figures);
  const begins = from ?? longest[0]?.phase.id ?? last.phase.id;
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const given = {
    phases: figures,
    shown: placeOf(begins),
    begins: axis === 'age' ? await readBegins(db, figures) : new Map(),
    programmes,
  };
  const scope = scopeNamed(proforma, query.scope);
  const asked = scope && { scope, panel, axis, split };
  const subject = { filter, from: begins, scope: query.scope, panel, axis, split };
  return {
    chosen,
    phaseState: chosen.phaseState,
    asked: last.asked.length,
    sent: last.submissions.length,
    from: begins,
    /** Whether the first phase asked for was the later one. */
    swapped,
    before: all.slice(0, end).findLast(({ submissions }) => submissions.length > 0)?.phase,
    next: phases[end + 1],
    proforma,
    /** Those of the proforma that the phases shown are answered on, in time order. */
    versions: [...new Set(figures.slice(placeOf(begins)).map((each) => each.proforma.version))],
    scope,
    programmes,
    /** The areas of the last phase before any filter. */
    everyArea: all[end]?.asked ?? [],
    filters: sayTrendFilter(
      filter,
      programmes,
      all.flatMap((each) => each.asked),
    ),
    begins: sayBegins(given.begins, figures, programmes),
    series: asked ? buildTrendSeries(given, asked, now) : [],
    reference: asked && referToTrend(given, asked, subject, phases.slice(0, end + 1), now),
  };
}

/** The phase that the trend ends with, the earlier ones in the editions that are laid beside that very phase. */
async function chooseEnd(
  viewer: Viewer,
  from: string | undefined,
  to: string | undefined,
  now: Date,
): Promise<ChosenPhase | undefined> {
  const newest = await choosePhase(viewer, to, now);
  if (to || !newest) return newest;
  const settled = newest.phaseState === 'open' ? (newest.previous ?? newest.phase) : newest.phase;
  const end = from && from > settled.id ? from : settled.id;
  return end === newest.phase.id ? newest : choosePhase(viewer, end, now);
}

export type TrendReport = NonNullable<Awaited<ReturnType<typeof readTrendReport>>>;

/** The trend as its page shows it; undefined where there is nothing for this viewer to see. */
export async function readTrend(viewer: Viewer, query: TrendQuery, now: Date) {
  const report = await readTrendReport(viewer, query, now);
  if (!report) return undefined;
  const { chosen, phaseState, asked, sent, before, next, everyArea } = report;
  const frame = framed(chosen, now);
  const trends = shownTrends(report.series);
  return {
    phase: frame.phase,
    phaseState,
    asAt: now,
    asked,
    sent,
    from: report.from,
    swapped: report.swapped,
    /** The last closed phase before one that still fills, where leaving the open one out compares more areas. */
    beforeDraft: phaseState === 'open' && sent < asked ? shortOf(before) : null,
    /** The phase after the last shown, when it is the one that still fills. */
    draft: next && phaseStateAt(next, now) === 'open' ? shortOf(next) : null,
    phases: frame.phases.toReversed(),
    choices: {
      scopes: scopeChoices(report.proforma),
      programmes: report.programmes
        .filter(({ id }) => everyArea.some((area) => area.programme === id))
        .map(({ id, name }) => ({ id, name })),
      waves: [...new Set(everyArea.map(({ wave }) => wave))].sort((a, b) => a - b),
      areas: everyArea.map(({ slug, name }) => ({ slug, name })),
    },
    begins: report.begins,
    reference: report.reference,
    place: placeIn(report.proforma, query.scope),
    /** One, or where it is split one for each wave or region. */
    trends,
    /** The one, where it is not split. */
    trend: query.split ? null : (trends[0] ?? null),
  };
}

function shortOf(phase: { id: string; name: string } | undefined) {
  return phase ? { id: phase.id, name: phase.name } : null;
}
