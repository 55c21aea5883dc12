import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { listParts, midSentence, outOf } from '~/domain/words';
import { paths } from '~/paths';
import type { MatrixAsked } from './matrix-filter';

export type PublishedSummary = {
  agree: number;
  compared: number;
  differ: readonly { code: string; shortName: string; base: number; printed: number | undefined }[];
};

/** How many rows agree with the published table, which do not, and the way to see both side by side. */
export function PublishedLine({ published, asked }: { published: PublishedSummary; asked: MatrixAsked }) {
  const { agree, compared, differ } = published;
  const beside = paths.matrix({ ...asked, published: 1 });
  const impossible = differ.filter((row) => row.printed !== undefined);
  return (
    <div className="app-note">
      <p>
        <b>{outOf(agree, compared, 'row')} agree with the published table.</b>{' '}
        {differ.length > 0 && (
          <>
            {differ.length === 1 ? 'One does not: ' : `${differ.length} do not: `}
            {listParts(
              differ.map(({ code, shortName }) => (
                <Link key={code} to={`${beside}#${code}`} className="govuk-link">
                  {midSentence(shortName)}
                </Link>
              )),
            )}
            .
            {impossible.map(({ code, base, printed }) => (
              <Fragment key={code}>
                {' '}
                The published table counts {printed} areas {differ.length > 1 ? `at ${code}` : 'there'}, but
                only {base} were asked. That is not possible, so the {printed} is kept as published and never
                used.
              </Fragment>
            ))}
          </>
        )}
      </p>
      <p>
        {asked.published ? (
          <Link to={paths.matrix({ ...asked, published: undefined })} className="govuk-link">
            Show only our figures
          </Link>
        ) : (
          <Link to={beside} className="govuk-link">
            Show the published table beside our figures
          </Link>
        )}
      </p>
      {asked.published && (
        <p className="app-sub">
          Published in Appendix 3 of the pathfinder evaluation report, Department for Education, July 2025.
        </p>
      )}
    </div>
  );
}
