import { type Proforma, sectionsOf } from '~/domain/proforma';
import { buildTrend, longestMatched, type Trend, type TrendPanel, type TrendScope } from '~/domain/trend';
import type { Viewer } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { choosePhase, readFigures } from './figures.server';

/** Which trend is asked for; what is left out is chosen so that most answers of the same areas are compared. */
export type TrendQuery = {
  /** `programme`, a pillar's or section's slug, or an item's code. */
  scope: string;
  panel: TrendPanel;
  from: string | undefined;
  to: string | undefined;
};

/** Statuses over phases; undefined when the viewer sees no figures or one of the phases is not there. */
export async function readTrend(viewer: Viewer, query: TrendQuery, now: Date) {
  const chosen = await choosePhase(viewer, query.to, now);
  if (!chosen) return undefined;
  const end = chosen.phases.findIndex(({ id }) => id === chosen.phase.id);
  const figures = await readFigures(chosen.phases.slice(0, end + 1), itemCodeIn(query.scope));
  const from = query.from ?? longestMatched(figures)[0]?.phase.id ?? chosen.phase.id;
  const start = figures.findIndex(({ phase }) => phase.id === from);
  const last = figures.at(-1);
  if (start < 0 || !last) return undefined;

  const shown = figures.slice(start);
  const scope = scopeOf(last.proforma, query.scope);
  const { phase, phaseState, previous, phases } = chosen;
  return {
    phase,
    phaseState,
    asked: last.asked.length,
    sent: last.submissions.length,
    from,
    /** The last closed phase before one that still fills, where leaving the open one out compares more areas. */
    beforeDraft:
      phaseState === 'open' && last.submissions.length < last.asked.length && previous
        ? { id: previous.id, name: previous.name }
        : null,
    phases: phases.map(({ id, name }) => ({ id, name })),
    choices: choicesOf(last.proforma),
    trend: scope ? shownTrend(buildTrend(shown, scope, query.panel)) : null,
  };
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
