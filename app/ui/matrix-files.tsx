import { paths } from '~/paths';
import type { MatrixAsked } from './matrix-filter';

const formats = { csv: 'CSV', xlsx: 'Excel', ods: 'OpenDocument', json: 'JSON' } as const;

/** The same counts, narrowed in the same way, as files. */
export function MatrixFiles({ asked }: { asked: MatrixAsked }) {
  const query = { ...asked, published: undefined };
  return (
    <ul className="app-files-line" aria-label="Download these counts">
      {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
        <li key={format}>
          <a href={paths.matrixFile(format, query)} className="govuk-link">
            <span className="govuk-visually-hidden">Download these counts as </span>
            {formats[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
