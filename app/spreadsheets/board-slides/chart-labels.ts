import { sayNumber } from '~/domain/words';
import type { SlideChart } from './slide';

/** Whether a value's number would not fit into its own part of a bar; what stands alone in a bar has room beside it. */
export function isThin({ bars, isWhole, series }: SlideChart, one: number, at: number): boolean {
  const value = series[one]?.values[at];
  if (!value || series.length === 1) return false;
  const totals = (series[0]?.values ?? []).map((_, place) =>
    series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
  const longest = isWhole ? (totals[at] ?? 0) : Math.max(...totals);
  const digits = sayNumber(value).length;
  return value / longest < (bars === 'standing' ? 0.085 : 0.012 + 0.014 * digits);
}

/** Whether any number of a chart is left to the notes. */
export function hasThin(chart: SlideChart): boolean {
  return chart.series.some(({ values }, one) => values.some((_, at) => isThin(chart, one, at)));
}
