import { Link } from '@remix-run/react';
import { type Standing, standingNames, standings } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { classNames } from './govuk/class-names';
import type { MovementAsked } from './movement-filter';
import { MovementWho } from './movement-who';
import { StatusShape } from './status';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Named = { name: string };
type Counts = Record<Standing, number>;

/** From where to where, with who is in the counts and who is not. */
export type TransitionTable = {
  areas: number;
  sentInBoth: number;
  items: number;
  compared: number;
  total: number;
  added: readonly string[];
  dropped: readonly string[];
  joined: readonly Named[];
  left: readonly Named[];
  notSentFrom: readonly Named[];
  notSentTo: readonly Named[];
  counts: Record<Standing, Counts>;
  rowTotals: Counts;
  columnTotals: Counts;
};

type Props = { table: TransitionTable; asked: MovementAsked; from: string; to: string };

/** How many answers went from each standing to each; every count leads to the answers behind it. */
export function MovementTable({ table, asked, from, to }: Props) {
  const { counts, rowTotals, columnTotals, total } = table;
  return (
    <>
      <p className="app-lede app-lede--large">
        {plural(table.sentInBoth, 'area')} sent in both phases; {plural(table.compared, 'answer')} compared.
      </p>
      <p className="app-sub">
        The table has a place for each of {plural(table.areas, 'area')} asked in both phases and each of{' '}
        {plural(table.items, 'item')} on both forms: {sayNumber(total)} in all. A row says where they stood in{' '}
        {from}, a column where they stand in {to}.
      </p>
      <table className="app-transitions app-stack" {...roles.table}>
        <caption className="govuk-visually-hidden">
          Answers by standing in {from} (rows) and in {to} (columns)
        </caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <ColumnHeads
              names={[
                `In ${from}`,
                ...standings.map((one) => `To ${standingNames[one].toLowerCase()}`),
                'Total',
              ]}
            />
          </tr>
        </thead>
        <tbody {...roles.group}>
          {standings.map((row) => (
            <tr key={row} {...roles.row}>
              <th scope="row" {...roles.rowHead}>
                <span className="app-status">
                  <StatusShape standing={row} />
                  From {standingNames[row].toLowerCase()}
                </span>
              </th>
              {standings.map((column) => (
                <td
                  key={column}
                  {...roles.cell}
                  data-label={`To ${standingNames[column].toLowerCase()}`}
                  className={classNames(
                    row === column && 'app-transitions__same',
                    counts[row][column] === 0 && 'app-narrow-zero',
                  )}
                >
                  <CountLink
                    count={counts[row][column]}
                    to={paths.movement({ ...asked, 'from-status': row, 'to-status': column })}
                    words={`from ${standingNames[row].toLowerCase()} to ${standingNames[column].toLowerCase()}`}
                  />
                </td>
              ))}
              <td {...roles.cell} data-label="Total">
                <CountLink
                  count={rowTotals[row]}
                  to={paths.movement({ ...asked, 'from-status': row, 'to-status': undefined })}
                  words={`from ${standingNames[row].toLowerCase()}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot {...roles.group}>
          <tr {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              Total
            </th>
            {standings.map((column) => (
              <td key={column} {...roles.cell} data-label={`To ${standingNames[column].toLowerCase()}`}>
                <CountLink
                  count={columnTotals[column]}
                  to={paths.movement({ ...asked, 'from-status': undefined, 'to-status': column })}
                  words={`to ${standingNames[column].toLowerCase()}`}
                />
              </td>
            ))}
            <td {...roles.cell} data-label="Total">
              {sayNumber(total)}
            </td>
          </tr>
        </tfoot>
      </table>
      <MovementWho table={table} from={from} to={to} />
    </>
  );
}

function CountLink({ count, to, words }: { count: number; to: string; words: string }) {
  if (count === 0) return <span className="app-zero">0</span>;
  return (
    <Link to={`${to}#answers`} className="govuk-link">
      {sayNumber(count)}
      <span className="govuk-visually-hidden"> {words}</span>
    </Link>
  );
}
