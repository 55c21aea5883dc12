import { Link } from '@remix-run/react';
import type { ChasingOverview } from '~/domain/chasing-overview';
import { sayShortDate } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import { paths } from '~/paths';
import { MessageCells, messageHeads } from './phase-returns-messages';
import { AreaCells, type ReturnRow, ReviewLink } from './phase-returns-row';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Chasing = Readonly<Record<string, ChasingOverview>>;

type Sent = {
  rows: readonly ReturnRow[];
  phase: string;
  chasing: Chasing;
  closed: boolean;
  caption: string;
};

/** Returns that have been sent, with when that first was and the version that counts. */
export function SentReturns({ rows, phase, chasing, closed, caption }: Sent) {
  return (
    <table className="app-returns app-returns--by-area app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads
            names={['Area', 'Wave', 'Return', 'First sent', 'Last version', 'Review', ...messageHeads]}
          />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <tr key={row.area.slug} {...roles.row}>
            <AreaCells row={row} phase={phase} />
            <td {...roles.cell} data-label="First sent">
              <span>
                {row.firstSentAt && (
                  <>
                    {sayShortDate(row.firstSentAt)},{' '}
                    {row.late ? <b>{sayDue(row.own.dueAt, row.firstSentAt).words}</b> : sayOnTime(row)}
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
                  {!closed && isAwaited(row) && (
                    <span className="app-block app-quiet">
                      Figures use it until version {row.submission.version + 1} arrives
                    </span>
                  )}
                </span>
              )}
            </td>
            <td {...roles.cell} data-label="Review">
              <ReviewLink row={row} phase={phase} closed={closed} />
            </td>
            <MessageCells row={row} phase={phase} overview={chasing[row.area.slug]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the area is to send another version. */
function isAwaited({ state }: ReturnRow) {
  return state === 'changes_requested' || state === 'awaiting_sign_off';
}

function sayOnTime({ own, firstSentAt }: ReturnRow) {
  const under = own.extended && firstSentAt && firstSentAt > own.extended.from;
  return under ? 'on time under an extension' : 'on time';
}
