import { drawTrend } from './trend-chart.server';
import { chartOf, type TrendView } from './trend-view';

/** The charts of a page: one as columns and as rows, or where it is split a small one for each view. */
export function drawTrends(views: readonly TrendView[], isSplit: boolean): string[] {
  if (isSplit)
    return views.map((view, at) => drawTrend({ ...chartOf(view), id: String(at), isWhole: true }, 'rows'));
  return views.flatMap((view) => {
    const chart = chartOf(view);
    return [drawTrend(chart, 'columns'), drawTrend(chart, 'rows')];
  });
}
