import { freshnessNames } from '~/domain/freshness';
import { standingNames, statuses } from '~/domain/status';
import { FreshMark, MoveMark } from './areas-grid-cell';
import { letters } from './areas-grid-view';

/** What the letters, fills and marks of the grid mean, in words. */
export function AreasGridKey({ previous }: { previous: string | null }) {
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
      {previous && (
        <>
          <li>
            <MoveMark moved="up" /> Moved up since {previous}
          </li>
          <li>
            <MoveMark moved="back" /> Slipped back since {previous}
          </li>
          <li>
            <FreshMark fresh="confirmed" /> {freshnessNames.confirmed}
          </li>
          <li>
            <FreshMark fresh="carried" /> {freshnessNames.carried}
          </li>
        </>
      )}
    </ul>
  );
}
