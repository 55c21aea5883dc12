import { paths } from '~/paths';
import type { MovementAsked } from './movement-filter';

/** The same figures, narrowed in the same way, as files; areas’ comments only where they are asked for. */
export function MovementFiles({ asked }: { asked: MovementAsked }) {
  return (
    <ul className="app-files-line" aria-label="Download these figures">
      {(['csv', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={paths.movementFile(format, { ...asked })} className="govuk-link">
            {format.toUpperCase()}
          </a>
        </li>
      ))}
      {(['csv', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={paths.movementFile(format, { ...asked, comments: 1 })} className="govuk-link">
            {format.toUpperCase()} with comments
          </a>
        </li>
      ))}
    </ul>
  );
}
