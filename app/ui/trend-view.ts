import { type FormBreak, sayBreak } from '~/domain/trend-break';
import { listNames, outOf, plural } from '~/domain/words';
import type { ChartBar } from './trend-chart-parts';

/** A trend as its page shows it. */
export type TrendView = {
  id: string;
  /** The wave or region that it is of; empty for all. */
  group: string;
  axis: 'phases' | 'age';
  title: string;
  isItem: boolean;
  panel: 'matched' | 'all';
  matched: readonly string[];
  leftOut: readonly { reason: string; names: readonly string[] }[];
  points: readonly TrendPointView[];
  first: TrendEnd | null;
  last: TrendEnd | null;
  sameThroughout: boolean;
};
export type TrendPointView = Omit<ChartBar, 'areas' | 'gap'> &
  FormBreak & {
    areas: readonly string[];
    joined: readonly string[];
    left: readonly string[];
    notSent: readonly string[];
    mark: number | null;
    /** At an age, which phases that was. */
    when: readonly { phase: string; months: number; areas: number }[];
    notReached: readonly string[];
    past: readonly string[];
  };
type TrendEnd = { id: string; name: string; inPlace: number; answers: number; areas: number };

/** `the same 4 areas`, `all areas that sent`, or who is counted where not all have come to every age. */
export function sayPanel({ panel, matched, axis, sameThroughout }: TrendView): string {
  if (panel === 'all') return 'all areas that sent';
  if (!sameThroughout) return everyAgeReached;
  if (matched.length === 1)
    return `the one area that sent ${axis === 'age' ? 'at every age it has reached' : 'in every phase'}`;
  return `the same ${plural(matched.length, 'area')}`;
}

/** Whom a trend by age counts where some have not come to the later ages. */
export const everyAgeReached = 'areas that sent at every age they have reached';

/** What the axis does not show: that its steps are not of the same length. */
export function sayAxis({ axis }: Pick<TrendView, 'axis'>): string {
  return axis === 'age'
    ? 'The 1st phase is the first that began in or after the month in which implementation began. Phases were longer at first, so the same phase is not the same number of months for every wave: the months stand with each.'
    : 'Phases are not evenly spaced in time.';
}

/** Who is counted, by name: a panel's areas are the same in every phase, or at every age that they have reached. */
export function namePanel({ panel, matched, axis }: TrendView): string {
  if (panel === 'all')
    return axis === 'age' ? 'Every area that sent at that age' : 'Every area that sent in that phase';
  if (matched.length === 0) return 'No area sent in every phase shown';
  const one = matched.length === 1;
  const where =
    axis === 'age' ? `at every age ${one ? 'it has' : 'they have'} reached` : 'in every phase shown';
  return `${one ? 'This area' : `These ${matched.length} areas`} sent ${where}: ${listNames(matched)}`;
}

/** What the chart is drawn from: its bars, and its title and description for whoever cannot see them. */
export function chartOf(view: TrendView) {
  const { axis, group, points } = view;
  const counts = view.panel === 'all' || axis === 'age';
  const each = axis === 'age' ? 'at each time in reform' : 'in each phase';
  return {
    bars: points.map(({ id, name, reported, inPlace, inDesign, notImplemented, answers, ...point }) => ({
      ...{ id, name, reported, inPlace, inDesign, notImplemented, answers, mark: point.mark },
      ...(point.months ? { months: point.months } : {}),
      areas: counts ? point.areas.length : null,
      gap: sayGap(point),
    })),
    title: `${group && `${group}: `}${group ? 'answers' : 'Answers'} by status ${each}, ${sayPanel(view)}`,
    description: points.map(sayPoint).join(' '),
  };
}

/** Why there is no bar, in a few words; undefined where it is that nobody sent. */
export function sayGap({ notReached, past, areas }: Pick<TrendPointView, 'notReached' | 'past' | 'areas'>) {
  if (areas.length > 0) return undefined;
  if (past.length > 0) return 'Before these';
  return notReached.length > 0 ? 'Not reached' : undefined;
}

/** Every break once, in the order of its number, with where it was first. */
export function breaksOf(views: readonly TrendView[]) {
  const found = views
    .flatMap(({ points }) => points)
    .flatMap(({ mark, name, when, reworded, added, removed }) =>
      mark === null ? [] : [{ mark, name: when[0]?.phase ?? name, reworded, added, removed }],
    );
  return [...new Map(found.toReversed().map((change) => [change.mark, change])).values()].sort(
    (a, b) => a.mark - b.mark,
  );
}

/** An area's answers in words, with their base: `3 of 6 answers`. */
export function sayBase({ inPlace, answers }: Pick<TrendPointView, 'inPlace' | 'answers'>): string {
  return outOf(inPlace, answers, 'answer');
}

function sayPoint(point: TrendPointView): string {
  const { reported, inPlace, inDesign, notImplemented, answers, mark } = point;
  const name = [point.name, point.months].filter(Boolean).join(', ');
  const wording = mark === null ? '' : ` Break ${mark} here: ${sayBreak(point)}.`;
  if (!reported) return `${name}: ${sayGap(point)?.toLowerCase() ?? 'none of these areas sent'}.${wording}`;
  return `${name}: ${inPlace} in place, ${inDesign} in design and ${notImplemented} not being implemented, of ${plural(answers, 'answer')}.${wording}`;
}
