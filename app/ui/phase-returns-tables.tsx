import { Link } from '@remix-run/react';
import { type Due, sayDue } from '~/domain/due';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { sayShortDate } from './dates';
import { AreaCell, type ReturnRow, ReviewLink, StateTag } from './phase-returns-row';
import { roles } from './table-roles';

/** `due` is null once the phase has closed. */
type NotSent = { rows: readonly ReturnRow[]; phase: string; due: Due | null };

/** Returns that nobody has sent, with how far they have come. */
export function NotSentReturns({ rows, phase, due }: NotSent) {
  const onTime = due ? due.late ? <b>{due.words}</b> : 'Not yet due' : 'Not sent';
  return (
    <table className="app-returns app-returns--by-area app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">Not sent</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th scope="col" {...roles.columnHead}>
            Area
          </th>
          <th scope="col" {...roles.columnHead}>
            Wave
          </th>
          <th scope="col" {...roles.columnHead}>
            Return
          </th>
          <th scope="col" {...roles.columnHead}>
            Answered
          </th>
          <th scope="col" {...roles.columnHead}>
            On time
          </th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <tr key={row.area.slug} {...roles.row}>
            <AreaCell row={row} phase={phase} />
            <td {...roles.cell} data-label="Wave">
              {row.area.wave}
            </td>
            <td {...roles.cell} data-label="Return">
              <StateTag state={row.state} />
            </td>
            <td {...roles.cell} data-label="Answered">
              {row.answered} of {row.inScope}
            </td>
            <td {...roles.cell} data-label="On time">
              {onTime}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Sent = { rows: readonly ReturnRow[]; phase: Phase; closed: boolean; caption: string };

/** Returns that have been sent, with when that first was and the version that counts. */
export function SentReturns({ rows, phase, closed, caption }: Sent) {
  return (
    <table className="app-returns app-returns--by-area app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th scope="col" {...roles.columnHead}>
            Area
          </th>
          <th scope="col" {...roles.columnHead}>
            Wave
          </th>
          <th scope="col" {...roles.columnHead}>
            Return
          </th>
          <th scope="col" {...roles.columnHead}>
            First sent
          </th>
          <th scope="col" {...roles.columnHead}>
            Last version
          </th>
          <th scope="col" {...roles.columnHead}>
            Review
          </th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <tr key={row.area.slug} {...roles.row}>
            <AreaCell row={row} phase={phase.id} />
            <td {...roles.cell} data-label="Wave">
              {row.area.wave}
            </td>
            <td {...roles.cell} data-label="Return">
              <StateTag state={row.state} />
            </td>
            <td {...roles.cell} data-label="First sent">
              <span>
                {row.firstSentAt && (
                  <>
                    {sayShortDate(row.firstSentAt)},{' '}
                    {row.late ? <b>{sayDue(phase.dueAt, row.firstSentAt).words}</b> : 'on time'}
                  </>
                )}
              </span>
            </td>
            <td {...roles.cell} data-label="Last version">
              {row.submission && (
                <span>
                  <Link to={paths.submission(row.submission.id)} className="govuk-link">
                    Version {row.submission.version}
                  </Link>{' '}
                  <span className="app-code">{row.submission.reference}</span>
                </span>
              )}
            </td>
            <td {...roles.cell} data-label="Review">
              <ReviewLink row={row} phase={phase.id} closed={closed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
