import { plural } from '~/domain/words';
import type { ChartBar } from './trend-chart-parts';

/** A trend as its page shows it. */
export type TrendView = {
  title: string;
  panel: 'matched' | 'all';
  matched: readonly string[];
  leftOut: readonly { reason: string; names: readonly string[] }[];
  points: readonly TrendPointView[];
  first: TrendEnd | null;
  last: TrendEnd | null;
  sameThroughout: boolean;
};
export type TrendPointView = Omit<ChartBar, 'areas'> & {
  areas: readonly string[];
  joined: readonly string[];
  left: readonly string[];
  notSent: readonly string[];
};
type TrendEnd = { id: string; name: string; inPlace: number; answers: number; areas: number };

/** `Same 4 areas in every phase` or `All areas that sent`. */
export function sayPanel({ panel, matched }: Pick<TrendView, 'panel' | 'matched'>): string {
  return panel === 'matched' ? `the same ${plural(matched.length, 'area')}` : 'all areas that sent';
}

/** What the chart is drawn from: its bars, and its title and description for whoever cannot see them. */
export function chartOf(view: TrendView) {
  return {
    bars: view.points.map(({ joined, left, notSent, areas, ...point }) => ({
      ...point,
      areas: view.panel === 'all' ? areas.length : null,
    })),
    title: `Answers by status in each phase, ${sayPanel(view)}`,
    description: view.points.map(sayPoint).join(' '),
  };
}

function sayPoint({ name, reported, inPlace, inDesign, notImplemented, answers }: TrendPointView): string {
  if (!reported) return `${name}: none of these areas sent.`;
  return `${name}: ${inPlace} in place, ${inDesign} in design and ${notImplemented} not being implemented, of ${plural(answers, 'answer')}.`;
}
