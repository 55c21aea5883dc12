import { statuses } from '~/domain/status';
import { StatusWord } from './status';

/** What the colours of the charts stand for, in the order in which they are stacked. */
export function TrendKey() {
  return (
    <ul className="app-trend__key" aria-label="Key to the chart, from the start of each bar">
      {statuses.map((status) => (
        <li key={status}>
          <StatusWord standing={status} />
        </li>
      ))}
    </ul>
  );
}
