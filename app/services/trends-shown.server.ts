import { sayMonths } from '~/domain/month-span';
import { sayOrdinal } from '~/domain/ordinal';
import type { TrendCounts } from '~/domain/trend';
import { type FormBreak, isBreak } from '~/domain/trend-break';
import { isSameThroughout, type TrendSeries } from '~/domain/trend-series';

/** The trends as pages show them, each with its marks numbered alike. */
export function shownTrends(series: readonly TrendSeries[]) {
  const marks = new Map<string, number>();
  return series.map((one) => shownTrend(one, marks));
}

/** Names and numbers, with what the sentence is made of. */
function shownTrend(series: TrendSeries, marks: Map<string, number>) {
  const { title, panel, matched, leftOut, scope } = series.trend;
  const points = pointsOf(series).map((point) => ({ ...point, mark: markOf(point, marks) }));
  const reported = points.filter((point) => point.reported);
  return {
    id: series.id,
    group: series.title,
    axis: series.axis,
    title,
    isItem: scope.kind === 'item',
    panel,
    matched: matched.map(({ name }) => name),
    leftOut: groupByReason(leftOut),
    points,
    first: endOf(reported.at(0)),
    last: endOf(reported.at(-1)),
    sameThroughout: isSameThroughout(series),
  };
}

/** What both axes have in common; at an age, when that was and who is not there. */
function pointsOf(series: TrendSeries) {
  if (series.axis === 'phases')
    return series.trend.points.map(({ phase, ...point }) => ({
      ...named(point),
      id: phase.id,
      name: phase.name,
      months: '',
      when: [],
      notReached: [],
      past: [],
    }));
  return series.trend.points.map(({ age, when, notReached, past, ...point }) => ({
    ...named(point),
    id: `age-${age}`,
    name: `${sayOrdinal(age)} phase`,
    /** How long the areas counted had been in it. */
    months: sayMonths(when.map(({ months }) => months)),
    when: when.map(({ phase, months, areas }) => ({ phase: phase.name, months, areas })),
    notReached,
    past,
  }));
}

function named<Point extends TrendCounts>(point: Point) {
  return { ...point, areas: point.areas.map(({ name }) => name) };
}

/** The number of a break: one change of what is asked has one number wherever it shows. */
function markOf({ reworded, added, removed }: FormBreak, marks: Map<string, number>) {
  if (!isBreak({ reworded, added, removed })) return null;
  const key = JSON.stringify([reworded, added, removed]);
  const number = marks.get(key) ?? marks.size + 1;
  marks.set(key, number);
  return number;
}

function endOf(point: ReturnType<typeof pointsOf>[number] | undefined) {
  if (!point) return null;
  const { id, name, inPlace, answers, areas } = point;
  return { id, name, inPlace, answers, areas: areas.length };
}

function groupByReason(leftOut: TrendSeries['trend']['leftOut']) {
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...reasons].map(([reason, areas]) => ({ reason, names: areas.map(({ name }) => name) }));
}
