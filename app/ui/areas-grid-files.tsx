import { paths } from '~/paths';

const formats = { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV', json: 'JSON' } as const;

/** The same grid, narrowed in the same way, as files. */
export function AreasGridFiles({ query }: { query: Record<string, string> }) {
  return (
    <ul className="app-files-line" aria-label="Download this grid">
      {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
        <li key={format}>
          <a href={paths.areasFile(format, query)} className="govuk-link">
            <span className="govuk-visually-hidden">Download this grid as </span>
            {formats[format]}
          </a>
        </li>
      ))}
      <li>
        <a href={paths.areasFile('xlsx', { ...query, comments: 1 })} className="govuk-link">
          <span className="govuk-visually-hidden">Download this grid as </span>
          Excel with comments
        </a>
      </li>
    </ul>
  );
}
