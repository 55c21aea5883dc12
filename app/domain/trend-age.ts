import type { StatusFigures } from './figures';
import { monthsAfter } from './month-span';
import type { Phase } from './phase';
import type { ReformBegin } from './reform-begins';
import { buildTrend, type Trend, type TrendCounts, type TrendPanel, type TrendScope } from './trend';
import { joinBreaks } from './trend-break';
import { keepAreas } from './trend-groups';
import { nameOf } from './trend-left-out';
import { compareNames } from './words';

/** All areas at one age: the first phase since their implementation began is 1. */
export type AgePoint = TrendCounts & {
  age: number;
  /** Which phases that was, and how many months after the beginning each began, for the areas counted. */
  when: readonly { phase: Phase; months: number; areas: number }[];
  /** On the trend at another age, but not yet at this one. */
  notReached: readonly string[];
  /** At this age in a phase before those shown. */
  past: readonly string[];
};

/** Statuses over time in reform. */
export type AgeTrend = Omit<Trend, 'points'> & { points: readonly AgePoint[] };

type Cohort = { begin: string; passed: number; trend: Trend };

/**
 * A trend by phases since each area's implementation began. Phases are all there have been, in time order, and those
 * from `shown` are counted. Areas that began in the same month are one cohort, matched among themselves as in any trend;
 * an age adds up the cohorts that have reached it.
 */
export function buildAgeTrend(
  phases: readonly StatusFigures[],
  shown: number,
  begins: ReadonlyMap<string, ReformBegin>,
  scope: TrendScope,
  panel: TrendPanel,
  now?: Date,
): AgeTrend {
  const whole = buildTrend(phases.slice(shown), scope, panel, now);
  const cohorts = [...new Set([...begins.values()].map(({ month }) => month))].sort().flatMap((begin) => {
    const begun = phases.findIndex(({ phase }) => phase.id >= begin);
    if (begun < 0) return [];
    const own = phases
      .slice(Math.max(begun, shown))
      .map((figures) => keepAreas(figures, ({ id }) => begins.get(id)?.month === begin));
    const trend = buildTrend(own, scope, panel, now);
    return [{ begin, passed: Math.max(0, shown - begun), trend }];
  });
  const ages = cohorts.flatMap(({ passed, trend }) =>
    namesOn(trend).length > 0 ? trend.points.map((_, at) => passed + at + 1) : [],
  );
  const matched = cohorts.flatMap(({ trend }) => trend.matched).sort(compareNames);
  return {
    scope,
    title: whole.title,
    panel,
    matched,
    leftOut: panel === 'matched' ? leftOutOf(phases.slice(shown), whole, cohorts, begins) : [],
    points: rangeOf(ages).map((age) => pointAt(cohorts, age)),
  };
}

function pointAt(cohorts: readonly Cohort[], age: number): AgePoint {
  const here = cohorts.flatMap(({ begin, passed, trend }) => {
    const point = trend.points[age - passed - 1];
    return point ? [{ begin, point }] : [];
  });
  const points = here.map(({ point }) => point);
  const sum = (key: 'inPlace' | 'inDesign' | 'notImplemented' | 'answers') =>
    points.reduce((total, point) => total + point[key], 0);
  const names = (key: 'joined' | 'left' | 'notSent') => points.flatMap((point) => point[key]).sort(collator);
  const absent = (is: (cohort: Cohort) => boolean) =>
    cohorts
      .filter(is)
      .flatMap(({ trend }) => namesOn(trend))
      .sort(collator);
  return {
    age,
    reported: points.some(({ reported }) => reported),
    inPlace: sum('inPlace'),
    inDesign: sum('inDesign'),
    notImplemented: sum('notImplemented'),
    answers: sum('answers'),
    areas: points.flatMap(({ areas }) => areas).sort(compareNames),
    joined: names('joined'),
    left: names('left'),
    notSent: names('notSent'),
    ...joinBreaks(points),
    when: here.flatMap(({ begin, point: { phase, areas } }) =>
      areas.length > 0 ? [{ phase, months: monthsAfter(begin, phase.id), areas: areas.length }] : [],
    ),
    notReached: absent(({ passed, trend }) => age > passed + trend.points.length),
    past: absent(({ passed }) => age <= passed),
  };
}

/** Every area of a cohort's trend: its panel, or whoever was counted in any phase. */
function namesOn({ panel, matched, points }: Trend): string[] {
  if (panel === 'matched') return matched.map(({ name }) => name);
  return [...new Set(points.flatMap(({ areas }) => areas.map(({ name }) => name)))];
}

function leftOutOf(
  shown: readonly StatusFigures[],
  whole: Trend,
  cohorts: readonly Cohort[],
  begins: ReadonlyMap<string, ReformBegin>,
) {
  const known = new Map(cohorts.flatMap(({ trend }) => trend.leftOut).map((area) => [area.slug, area]));
  const matched = new Set(cohorts.flatMap(({ trend }) => trend.matched.map(({ slug }) => slug)));
  const asked = new Map(shown.flatMap((phase) => phase.asked).map((area) => [area.slug, area]));
  const reasons = new Map(whole.leftOut.map(({ slug, reason }) => [slug, reason]));
  return [...asked.values()]
    .filter(({ slug }) => !matched.has(slug))
    .map((area) => {
      const found = known.get(area.slug);
      if (found) return found;
      const none = begins.has(area.id)
        ? 'not asked since its implementation began'
        : 'no month is known in which its implementation began';
      const reason = reasons.get(area.slug) === 'not in scope' ? 'not in scope' : none;
      return { ...nameOf(area), reason };
    })
    .sort(compareNames);
}

function rangeOf(ages: readonly number[]): number[] {
  const first = Math.min(...ages);
  return ages.length === 0
    ? []
    : Array.from({ length: Math.max(...ages) - first + 1 }, (_, at) => first + at);
}

const { compare: collator } = new Intl.Collator('en-GB');
