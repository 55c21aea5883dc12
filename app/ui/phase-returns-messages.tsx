import { Link } from '@remix-run/react';
import type { ChasingOverview } from '~/domain/chasing-overview';
import { sayShortDate } from '~/domain/dates';
import { messageKindNames } from '~/domain/message-ledger';
import { listParts, plural } from '~/domain/words';
import { paths } from '~/paths';
import type { ReturnRow } from './phase-returns-row';
import { roles } from './table-roles';

type CellsProps = { row: ReturnRow; phase: string; overview: ChasingOverview | undefined };

/** What an area was written to last and what became of it, and what it is written to next. */
export function MessageCells({ row, phase, overview }: CellsProps) {
  const { last, next, unreached } = overview ?? {};
  return (
    <>
      <td {...roles.cell} data-label="Last message">
        <span>
          {last ? `${messageKindNames[last.kind]}, ${sayShortDate(last.at)}` : 'None'}
          {last && (
            <span className="app-block app-quiet">{last.failed ? <b>{last.words}</b> : last.words}</span>
          )}
        </span>
      </td>
      <td {...roles.cell} data-label="Next message">
        <span>
          <Link to={paths.areaMessages(phase, row.area.slug)} className="govuk-link">
            {next ? `${messageKindNames[next.kind]}, ${sayShortDate(next.at)}` : 'None'}
            <span className="govuk-visually-hidden"> for {row.area.name}</span>
          </Link>
          {next?.held && <span className="app-block">Held</span>}
          {next && unreached && <span className="app-block">{sayUnreached(unreached)}</span>}
        </span>
      </td>
    </>
  );
}

/** The heads of those two columns. */
export const messageHeads = ['Last message', 'Next message'];

/** Why an area cannot be written to as it should, in words. */
export function sayUnreached(unreached: 'nobody' | 'no_lead') {
  return unreached === 'nobody' ? 'Nobody there can sign in' : 'No area lead to sign off';
}

type NewsProps = {
  rows: readonly ReturnRow[];
  phase: string;
  chasing: Readonly<Record<string, ChasingOverview>>;
  keptHere: boolean;
};

/** Which areas a message did not reach, and that none leaves where that is so. */
export function MessageNews({ rows, phase, chasing, keptHere }: NewsProps) {
  const failed = rows.filter(({ area }) => chasing[area.slug]?.last?.failed);
  return (
    <>
      {failed.length > 0 && (
        <p className="govuk-inset-text app-returns__failed">
          <b>The last message to {plural(failed.length, 'area')} was not delivered to everybody:</b>{' '}
          {listParts(
            failed.map(({ area }) => (
              <Link key={area.slug} to={paths.areaMessages(phase, area.slug)} className="govuk-link">
                {area.name}
              </Link>
            )),
          )}
          .
        </p>
      )}
      {keptHere && (
        <p className="govuk-body">
          Email is not set up here: messages are written and kept in{' '}
          <Link to={paths.outbox()} className="govuk-link">
            the outbox
          </Link>
          , and nobody gets them.
        </p>
      )}
      {!keptHere && (
        <p className="govuk-body">
          <Link to={paths.outbox()} className="govuk-link">
            All messages
          </Link>
        </p>
      )}
    </>
  );
}
