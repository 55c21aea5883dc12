import type { TrendSeries } from '~/domain/trend-series';
import type { About } from './about';
import type { TrendBegins, TrendFacts } from './trend-csv';

/** A trend as data for machines, group by group. */
export function trendJson(
  series: readonly TrendSeries[],
  facts: TrendFacts,
  begins: TrendBegins,
  about: About,
) {
  return {
    ...facts,
    illustrative: about.illustrative,
    takenAt: about.takenAt.toISOString(),
    reference: about.reference,
    state: about.state,
    filters: about.filters,
    begins,
    groups: series.map((one) => ({
      group: one.title || 'All',
      axis: one.axis,
      title: one.trend.title,
      panel: one.trend.panel,
      matched: one.trend.matched,
      leftOut: one.trend.leftOut,
      points: pointsOf(one),
    })),
  };
}

/** Where nobody is counted there are no counts, which is not the same as counts of none. */
function pointsOf(series: TrendSeries) {
  const phaseOf = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const points =
    series.axis === 'phases'
      ? series.trend.points.map(({ phase, ...point }) => ({ phase: phaseOf(phase), ...point }))
      : series.trend.points.map(({ when, ...point }) => ({
          when: when.map(({ phase, ...at }) => ({ phase: phaseOf(phase), ...at })),
          ...point,
        }));
  return points.map(({ inPlace, inDesign, notImplemented, answers, ...point }) =>
    point.reported ? { ...point, inPlace, inDesign, notImplemented, answers } : point,
  );
}
