import { listNames, plural } from '~/domain/words';
import type { TrendPointView, TrendView } from './trend-view';

/** Who is not among the areas counted in a phase, or is there for the first time. */
export function sayChange(
  { joined, left, notSent }: TrendPointView,
  { panel }: Pick<TrendView, 'panel'>,
): string {
  if (panel === 'matched') return listNames(notSent) || 'None';
  const parts = [
    joined.length > 0 && `${listNames(joined)} joined`,
    left.length > 0 && `${listNames(left)} left`,
    notSent.length > 0 && `${listNames(notSent)} not sent`,
  ].filter((part) => part !== false);
  return parts.join('; ') || 'No change';
}

/** Which phases an age was for the areas counted, and who is not counted at it. */
export function sayWhen({ when, notReached, past, notSent }: TrendPointView): string {
  const said = [
    ...when.map(
      ({ phase, months, areas }) =>
        `${phase}, ${plural(months, 'month')} in${when.length > 1 ? ` (${plural(areas, 'area')})` : ''}`,
    ),
    ...(notSent.length > 0 ? [`not sent: ${listNames(notSent)}`] : []),
    ...(notReached.length > 0 ? [`not reached: ${listNames(notReached)}`] : []),
    ...(past.length > 0 ? [`before the phases shown: ${listNames(past)}`] : []),
  ].join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
