import { freshnessNames } from '~/domain/freshness';
import { standingNames, statuses } from '~/domain/status';
import { FreshMark, MoveMark } from './areas-grid-cell';
import { commentChanged, type GridView, letters, sayStale } from './areas-grid-view';

type Props = Pick<GridView, 'previous' | 'stale' | 'layout'> & { beside: boolean };

/** What the letters, fills and marks of the grid mean, in words. */
export function AreasGridKey({ previous, stale, layout, beside }: Props) {
  return (
    <ul className="app-areas__key" aria-label="Key to the grid">
      {statuses.map((status) => (
        <li key={status}>
          <span className={`app-cell app-cell--${status}`}>{letters[status]}</span>
          {standingNames[status]}
        </li>
      ))}
      <li>
        <span className="app-cell app-cell--not_submitted">–</span>
        {standingNames.not_submitted}
      </li>
      <li>
        <span className="app-cell app-cell--not_submitted">(d)</span>
        Not submitted: last answer, not counted
      </li>
      <li>
        <span className="app-cell app-cell--not_in_scope" />
        {standingNames.not_in_scope}
      </li>
      {previous && beside && (
        <li>
          {layout === 'columns' ? 'Letter before the arrow' : 'Upper letter'}: the answer in {previous}
        </li>
      )}
      {previous && (
        <>
          <li>
            <MoveMark moved="up" /> Moved up since {previous}
          </li>
          <li>
            <MoveMark moved="back" /> Slipped back since {previous}
          </li>
          <li>
            <FreshMark fresh="changed" /> {sentence(commentChanged)}, not status
          </li>
          <li>
            <FreshMark fresh="confirmed" /> {freshnessNames.confirmed}
          </li>
          <li>
            <FreshMark fresh="carried" /> {freshnessNames.carried}
          </li>
          <li>
            <FreshMark fresh="stale" /> {sentence(sayStale(stale.after))}
          </li>
        </>
      )}
      {layout === 'rows' && (
        <li>
          An answer in full: choose its cell, or go there with the arrow keys from an area or a code and press
          Enter. An area’s name leads to all that it sent, a code to what all areas answered
        </li>
      )}
    </ul>
  );
}

/** What the shades of the grid of sections mean, in words. */
export function SharesKey() {
  return (
    <ul className="app-areas__key" aria-label="Key to the shades">
      {shades.map((says, shade) => (
        <li key={says}>
          <span className={`app-shade app-shade--${shade}`} /> {says}
        </li>
      ))}
    </ul>
  );
}

const shades = [
  'None in place',
  'Less than a quarter in place',
  'A quarter or more',
  'Half or more',
  'Three quarters or more',
];

function sentence(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
