import { readPhaseReference } from '~/domain/edition';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { type Proforma, sectionsOf } from '~/domain/proforma';
import { buildTrend, longestMatched, type Trend, type TrendPanel, type TrendScope } from '~/domain/trend';
import type { Viewer } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { choosePhase, readFigures } from './figures.server';
import { framed } from './matrix.server';

/** Which trend is asked for; what is left out is chosen so that most answers of the same areas are compared. */
export type TrendQuery = {
  /** `programme`, a pillar's or section's slug, or an item's code. */
  scope: string;
  panel: TrendPanel;
  from: string | undefined;
  to: string | undefined;
};

/**
 * Statuses over phases; undefined when the viewer sees no figures or one of the phases is not there. Unless asked
 * otherwise they end with the last closed phase, so that a number quoted today is the same tomorrow.
 */
export async function readTrend(viewer: Viewer, query: TrendQuery, now: Date) {
  const ids = [query.from, query.to].map((named) => readPhaseReference(named ?? '')?.id);
  const swapped = !!ids[0] && !!ids[1] && ids[0] > ids[1];
  const [from, to] = swapped ? ids.toReversed() : ids;
  const chosen = await choosePhase(viewer, swapped ? query.from : query.to, now);
  if (!chosen) return undefined;
  const { phases } = chosen;
  const placeOf = (id: string | undefined) => phases.findIndex((phase) => phase.id === id);
  if (query.from && placeOf(from) < 0) return undefined;

  const newest = to ? placeOf(to) : phases.indexOf(chosen.phase);
  const read = await readFigures(phases.slice(0, newest + 1), itemCodeIn(query.scope));
  const settled = read.findLastIndex(
    ({ phase, submissions }) => submissions.length > 0 && phaseStateAt(phase, now) === 'closed',
  );
  const end = to ? newest : Math.max(settled < 0 ? newest : settled, placeOf(from));
  const figures = read.slice(0, end + 1);
  const last = figures.at(-1);
  if (!last) return undefined;
  const begins = from ?? longestMatched(figures)[0]?.phase.id ?? last.phase.id;
  const shown = figures.slice(figures.findIndex(({ phase }) => phase.id === begins));
  const scope = scopeOf(last.proforma, query.scope);
  const phaseState = phaseStateAt(last.phase, now) === 'open' ? ('open' as const) : ('closed' as const);
  const before = read.slice(0, end).findLast(({ submissions }) => submissions.length > 0)?.phase;
  const next = phases[end + 1];
  return {
    phase: framed({ ...chosen, phase: phases[end] ?? chosen.phase }, now).phase,
    phaseState,
    asAt: now,
    asked: last.asked.length,
    sent: last.submissions.length,
    from: begins,
    /** Whether the first phase asked for was the later one. */
    swapped,
    /** The last closed phase before one that still fills, where leaving the open one out compares more areas. */
    beforeDraft:
      phaseState === 'open' && last.submissions.length < last.asked.length ? shortOf(before) : null,
    /** The phase after the last shown, when it is the one that still fills. */
    draft: next && phaseStateAt(next, now) === 'open' ? shortOf(next) : null,
    phases: phases.map(({ id, name }) => ({ id, name })),
    choices: choicesOf(last.proforma),
    trend: scope ? shownTrend(buildTrend(shown, scope, query.panel, now)) : null,
  };
}

function shortOf(phase: Phase | undefined) {
  return phase ? { id: phase.id, name: phase.name } : null;
}

/** The trend as pages show it: names and numbers, with what its sentence is made of. */
function shownTrend(trend: Trend) {
  const reported = trend.points.filter((point) => point.reported);
  return {
    title: trend.title,
    panel: trend.panel,
    matched: trend.matched.map(({ name }) => name),
    leftOut: groupByReason(trend.leftOut),
    points: trend.points.map(({ phase, areas, ...point }) => ({
      ...point,
      id: phase.id,
      name: phase.name,
      areas: areas.map(({ name }) => name),
    })),
    first: endOf(reported.at(0)),
    last: endOf(reported.at(-1)),
    /** Whether every reported phase counts the same areas, so that its bars can be compared. */
    sameThroughout: new Set(reported.map(({ areas }) => listNames(areas.map(({ slug }) => slug)))).size <= 1,
  };
}

function endOf(point: Trend['points'][number] | undefined) {
  if (!point) return null;
  const { phase, inPlace, answers, areas } = point;
  return { id: phase.id, name: phase.name, inPlace, answers, areas: areas.length };
}

function groupByReason(leftOut: Trend['leftOut']) {
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...reasons].map(([reason, areas]) => ({ reason, names: areas.map(({ name }) => name) }));
}

function scopeOf(proforma: Proforma, value: string): TrendScope | undefined {
  if (value === 'programme') return { kind: 'programme' };
  const pillar = proforma.pillars.find(({ slug }) => slug === value);
  if (pillar) return { kind: 'pillar', code: pillar.code };
  const sections = sectionsOf(proforma);
  const section = sections.find(({ slug }) => slug === value);
  if (section) return { kind: 'section', code: section.code };
  const known = sections.some(({ items }) => items.some(({ code }) => code === value));
  return known ? { kind: 'item', code: value } : undefined;
}

/** Codes are in capitals and slugs are not; only one item's answers are then read. */
function itemCodeIn(scope: string): string | undefined {
  return /^[A-Z0-9-]+$/.test(scope) ? scope : undefined;
}

function choicesOf({ pillars }: Proforma) {
  return pillars.map(({ slug, title, sections }) => ({
    slug,
    title,
    sections: sections.map((section) => ({
      slug: section.slug,
      title: section.title,
      items: section.items.map(({ code, shortName }) => ({ code, shortName })),
    })),
  }));
}
