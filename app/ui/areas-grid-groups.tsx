import { outOf } from '~/domain/words';
import type { GridView } from './areas-grid-view';

/** Each group with its base and its total, where the window is too narrow for the grid. */
export function AreasGridGroups({ groups }: Pick<GridView, 'groups'>) {
  return (
    <ul className="app-areas__answers">
      {groups.map(({ key, title, sent, asked, inPlace, answered }) => (
        <li key={key}>
          <b>{title}</b>
          <span className="app-areas__answer">
            {outOf(sent, asked, 'area')} sent.{' '}
            {answered > 0 && `${outOf(inPlace, answered, 'answer')} in place.`}
          </span>
        </li>
      ))}
    </ul>
  );
}
