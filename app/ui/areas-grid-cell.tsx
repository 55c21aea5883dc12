import { Link } from '@remix-run/react';
import { cellText, type GridCell, letters, sayCell, saySince, sayStale } from './areas-grid-view';

type Props = {
  cell: GridCell;
  area: string;
  to: string;
  /** The phase whose answer stands beside; null where none does. */
  beside: string | null;
  staleAfter: number;
};

/** One area's standing on one item, which leads to the answer; nothing stands behind one out of scope. */
export function AreasGridCell({ cell, area, to, beside, staleAfter }: Props) {
  const { standing, moved, fresh, lastKnown, stale } = cell;
  const said = sayCell({ ...cell, since: null }, beside);
  if (standing === 'not_in_scope')
    return (
      <span className="app-cell app-cell--not_in_scope">
        <span className="govuk-visually-hidden">{said}</span>
      </span>
    );
  return (
    <Link
      to={to}
      prefetch="none"
      className={`app-cell app-cell--${standing}${stale ? ' app-cell--stale' : ''}`}
      title={saySince(cell)}
    >
      <span className="app-cell__mark" aria-hidden="true">
        {beside && <Before was={cell.was} />}
        {cellText(standing, lastKnown)}
        {moved === 'up' || moved === 'back' ? (
          <MoveMark moved={moved} />
        ) : (
          <FreshMark fresh={stale ? 'stale' : fresh} />
        )}
      </span>
      <span className="govuk-visually-hidden">
        {area}: {said}
        {stale && `, ${sayStale(staleAfter)}`}
      </span>
    </Link>
  );
}

/** What the area answered in the phase before, on its way to what it answers now. */
function Before({ was }: { was: GridCell['was'] }) {
  return <span className="app-cell__was">{was ? letters[was] : '–'}→</span>;
}

/**
 * A filled dot where the area confirmed its answer, an outlined one where it was carried over, a star where it has been
 * for long, a plus where its comment alone changed; nothing otherwise.
 */
export function FreshMark({ fresh }: { fresh: GridCell['fresh'] | 'stale' }) {
  if (fresh === 'stale')
    return (
      <span className="app-stale" aria-hidden="true">
        *
      </span>
    );
  if (fresh === 'changed')
    return (
      <span className="app-stale" aria-hidden="true">
        +
      </span>
    );
  if (!fresh) return null;
  return (
    <svg className="app-fresh" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false">
      {fresh === 'confirmed' ? (
        <circle cx="4" cy="4" r="2.2" fill="currentColor" />
      ) : (
        <circle cx="4" cy="4" r="2.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
      )}
    </svg>
  );
}

/** A filled triangle up, an outlined one down. */
export function MoveMark({ moved }: { moved: 'up' | 'back' }) {
  return (
    <svg className="app-move" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {moved === 'up' ? (
        <path d="M6 1l5 9H1z" fill="currentColor" />
      ) : (
        <path d="M6 10.5L1.2 2h9.6z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  );
}
