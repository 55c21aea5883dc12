import { plural, sayNumber } from '~/domain/words';
import type { GridView } from './areas-grid-view';

/** How many answers changed since the phase before, how many were confirmed, and how many nobody said a word about. */
export function Freshnesses({ freshness, previous }: Pick<GridView, 'freshness' | 'previous'>) {
  const { changed, confirmed, carried } = freshness;
  const compared = changed + confirmed + carried;
  if (compared === 0) return null;
  return (
    <p className="app-sub">
      Of {plural(compared, 'answer')} that can be laid beside {previous}: {sayNumber(changed)} changed in
      status or comment, {sayNumber(confirmed)} confirmed as still correct, {sayNumber(carried)} carried over
      without a word.
    </p>
  );
}
