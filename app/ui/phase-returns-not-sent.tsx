import type { ChasingOverview } from '~/domain/chasing-overview';
import { sayShortDate } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import { MessageCells, MessageHeads } from './phase-returns-messages';
import { AreaCell, type ReturnRow, StateTag } from './phase-returns-row';
import { roles } from './table-roles';

type NotSent = {
  rows: readonly ReturnRow[];
  phase: string;
  chasing: Readonly<Record<string, ChasingOverview>>;
  closed: boolean;
  now: Date;
};

/** Returns that nobody has sent, with how far they have come. */
export function NotSentReturns({ rows, phase, chasing, closed, now }: NotSent) {
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
          <MessageHeads />
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
              <OnTime row={row} closed={closed} now={now} />
            </td>
            <MessageCells row={row} phase={phase} overview={chasing[row.area.slug]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a return that nobody has sent is late; an area that was given a later date is told apart. */
function OnTime({ row: { own }, closed, now }: { row: ReturnRow; closed: boolean; now: Date }) {
  const due = sayDue(own.dueAt, now);
  if (due.late) return closed ? 'Not sent' : <b>{due.words}</b>;
  return own.extended ? `Until ${sayShortDate(own.dueAt)}, under an extension` : 'Not yet due';
}
