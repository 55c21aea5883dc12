import { Link } from '@remix-run/react';
import { plural } from '~/domain/words';
import { paths } from '~/paths';

export type OpenDataFilesProps = {
  chosen: { from: string; to: string; localAuthorities: boolean };
  /** The figures first and then what describes them; rows without the header. */
  files: readonly { name: string; rows: number }[];
  references: readonly { phase: string; reference: string }[];
};

/** The two files to take away, and the references of the figures in them. */
export function OpenDataFiles({ chosen, files, references }: OpenDataFilesProps) {
  const { from, to, localAuthorities } = chosen;
  const query = { from, to, areas: localAuthorities ? 1 : undefined };
  return (
    <section aria-labelledby="files">
      <h2 className="govuk-heading-m" id="files">
        Files
      </h2>
      <ul className="govuk-list">
        {files.map(({ name, rows }, at) => (
          <li key={name}>
            <a
              className="govuk-link app-open-data-file"
              href={paths.openDataFile(at === 0 ? 'csv' : 'meta.csv', query)}
              download={name}
            >
              {name}
            </a>{' '}
            (CSV, {plural(rows, 'row')})
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        The files are the same whenever they are made from the same editions. Figures in them:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {references.map(({ phase, reference }) => (
          <li key={phase}>
            {phase}:{' '}
            <Link className="govuk-link app-open-data-file" to={paths.figure(reference)}>
              {reference}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
