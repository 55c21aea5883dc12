import { outOf, plural, sayNumber } from '~/domain/words';
import { type GridView, sayStale } from './areas-grid-view';

type Props = Pick<GridView, 'freshness' | 'previous' | 'stale' | 'answered'>;

/**
 * How many answers changed since the phase before, how many were confirmed, how many nobody said a word about, and how
 * many nobody has for long.
 */
export function Freshnesses({ freshness, previous, stale, answered }: Props) {
  const { changed, confirmed, carried } = freshness;
  const compared = changed + confirmed + carried;
  if (compared === 0) return null;
  return (
    <p className="app-sub">
      Of {plural(compared, 'answer')} that can be laid beside {previous}: {sayNumber(changed)} changed in
      status or comment, {sayNumber(confirmed)} confirmed as still correct, {sayNumber(carried)} carried over
      without a word. {outOf(stale.count, answered, 'answer')} {stale.count === 1 ? 'was' : 'were'}{' '}
      {sayStale(stale.after)}.
    </p>
  );
}
