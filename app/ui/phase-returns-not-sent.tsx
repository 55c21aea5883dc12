import type { ChasingOverview } from '~/domain/chasing-overview';
import { sayShortDate } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import { MessageCells, messageHeads } from './phase-returns-messages';
import { AreaCells, type ReturnRow } from './phase-returns-row';
import { ColumnHeads } from './table-head';
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
          <ColumnHeads names={['Area', 'Wave', 'Return', 'Answered', 'On time', ...messageHeads]} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <tr key={row.area.slug} {...roles.row}>
            <AreaCells row={row} phase={phase} />
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
