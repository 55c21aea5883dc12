import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { paths } from '~/paths';
import type { CountedAreaView } from './figure-reference-view';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

/** The areas behind figures, each with the version that was counted, and who signed it when. */
export function FigureAreas({ areas }: { areas: readonly CountedAreaView[] }) {
  return (
    <table id="returns" className="app-returns app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--m">The returns counted</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Area', 'Version', 'Signed by', 'Sent']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {areas.map(({ slug, name, submission }) => (
          <tr key={slug} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              {name}
            </th>
            <td {...roles.cell} data-label="Version">
              {submission ? (
                <Link to={paths.submission(submission.id)} className="govuk-link">
                  {submission.reference}
                </Link>
              ) : (
                'Not submitted'
              )}
            </td>
            <td {...roles.cell} data-label="Signed by">
              {submission?.signedAs}
            </td>
            <td {...roles.cell} data-label="Sent">
              {submission && sayMoment(submission.submittedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
