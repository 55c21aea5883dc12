import type { StatusFigures } from './figures';
import type { ReformBegin } from './reform-begins';
import { buildTrend, type Trend, type TrendPanel, type TrendScope } from './trend';
import { type AgeTrend, buildAgeTrend } from './trend-age';
import { noBreak } from './trend-break';
import { keepAreas, type TrendSplit, trendGroups } from './trend-groups';

/** What a trend runs over: phases, or how many phases each area has been in the reform. */
export const trendAxes = ['phases', 'age'] as const;
export type TrendAxis = (typeof trendAxes)[number];

/** One trend of a page: of all its areas, or of one wave or region. */
export type TrendSeries = { id: string; title: string } & (
  | { axis: 'phases'; trend: Trend }
  | { axis: 'age'; trend: AgeTrend }
);

export type TrendAsked = {
  scope: TrendScope;
  panel: TrendPanel;
  axis: TrendAxis;
  split: TrendSplit | undefined;
};

export type TrendGiven = {
  /** All there have been, narrowed, in time order. */
  phases: readonly StatusFigures[];
  /** The place of the first that is shown. */
  shown: number;
  /** By area id; only time in reform needs them. */
  begins: ReadonlyMap<string, ReformBegin>;
  /** In the order in which their waves are to stand. */
  programmes: readonly { id: string; name: string }[];
};

/** One trend, or where it is split one of each wave or region, each matched for itself; ages run alike in all. */
export function buildTrendSeries(given: TrendGiven, asked: TrendAsked, now?: Date): TrendSeries[] {
  const { phases, shown, programmes } = given;
  if (!asked.split) return [{ id: 'all', title: '', ...trendOf(phases, given, asked, now) }];
  const groups = trendGroups(phases.slice(shown), asked.split, programmes);
  const series = groups.map(({ id, title, holds }) => {
    const own = phases.map((figures) => keepAreas(figures, holds));
    return { id, title, ...trendOf(own, given, asked, now) };
  });
  return alignAges(series);
}

/** Whether every reported point counts the same areas, so that its bars can be compared. */
export function isSameThroughout({ trend: { points } }: TrendSeries): boolean {
  const reported = points.flatMap(({ reported, areas }) =>
    reported ? [areas.map(({ slug }) => slug).join(' ')] : [],
  );
  return new Set(reported).size <= 1;
}

function trendOf(
  phases: readonly StatusFigures[],
  { shown, begins }: TrendGiven,
  { scope, panel, axis }: TrendAsked,
  now: Date | undefined,
) {
  if (axis === 'phases') return { axis, trend: buildTrend(phases.slice(shown), scope, panel, now) } as const;
  return { axis, trend: buildAgeTrend(phases, shown, begins, scope, panel, now) } as const;
}

/** Gives every trend by age the ages of all, so that the same age stands at the same place. */
function alignAges(series: readonly TrendSeries[]): TrendSeries[] {
  const ages = new Set(
    series.flatMap((one) => (one.axis === 'age' ? one.trend.points.map(({ age }) => age) : [])),
  );
  const all = [...ages].sort((a, b) => a - b);
  return series.map((one) => {
    if (one.axis === 'phases') return one;
    const { points, ...trend } = one.trend;
    const own = new Map(points.map((point) => [point.age, point]));
    return {
      ...one,
      trend: { ...trend, points: all.map((age) => own.get(age) ?? emptyAt(age, points)) },
    };
  });
}

function emptyAt(age: number, points: AgeTrend['points']): AgeTrend['points'][number] {
  const names = [...new Set(points.flatMap(({ areas }) => areas.map(({ name }) => name)))];
  const isPast = age < (points[0]?.age ?? 0);
  return {
    ...{ age, reported: false, inPlace: 0, inDesign: 0, notImplemented: 0, answers: 0 },
    ...{ ...noBreak, areas: [], joined: [], left: [], notSent: [], when: [] },
    notReached: isPast ? [] : names,
    past: isPast ? names : [],
  };
}
