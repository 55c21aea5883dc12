import { sayNumber } from '~/domain/words';
import type { Box } from './arrange';
import type { SlideChart } from './slide';

/** A chart with the room it has. */
export type DrawnChart = { chart: SlideChart; box: Box };

/** Whether a value's number would not fit into its own part of a bar; what stands alone in a bar has room beside it. */
export function isThin({ chart, box }: DrawnChart, one: number, at: number): boolean {
  const { bars, isWhole, series, labels } = chart;
  const value = series[one]?.values[at];
  if (!value || series.length === 1) return false;
  const totals = (series[0]?.values ?? []).map((_, place) =>
    series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
  const share = value / (isWhole ? (totals[at] ?? 0) : Math.max(...totals));
  const wide = 0.09 + 0.115 * sayNumber(value).length;
  // About half of a lying chart is taken by its words, of a standing one the key and the words below.
  if (bars === 'lying') return share * box.w * 0.45 < wide;
  return share * (box.h - 1) < 0.24 || (box.w / labels.length) * 0.66 < wide;
}
