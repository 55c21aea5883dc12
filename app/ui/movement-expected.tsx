import { Link } from '@remix-run/react';
import { type Outcome, outcomeNames, outcomes } from '~/domain/expected-outcome';
import { listNames, plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import type { MovementAsked } from './movement-filter';
import { ExpectedMethod } from './movement-method';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Counts = Record<Outcome, number>;
type Row = {
  code: string;
  shortName: string;
  named: number;
  counts: Counts;
  moves: number;
  areasMoved: number;
};
type Props = {
  items: readonly Row[];
  total: { named: number; counts: Counts; moves: number };
  asked: MovementAsked;
  to: string;
};

/** Per item, what came of the months in which areas expected it to be in place. */
export function MovementExpected({ items, total, asked, to }: Props) {
  return (
    <section className="app-band" aria-labelledby="expected">
      <h2 className="govuk-heading-m" id="expected">
        Expected month against what happened
      </h2>
      {items.length === 0 ? (
        <p className="app-sub">
          No area named an expected month before {to}, so there is nothing to compare.
        </p>
      ) : (
        <>
          <p className="app-lede">
            Before {to}, areas named an expected month for {plural(total.named, 'answer')}:{' '}
            {sayOutcomes(total.counts)}.{' '}
            {total.moves === 0 ? 'No month was moved.' : `Months were moved ${plural(total.moves, 'time')}.`}
          </p>
          <ExpectedMethod to={to} />
          <table className="app-times app-stack" {...roles.table}>
            <caption className="govuk-visually-hidden">What came of expected months, by item</caption>
            <thead {...roles.group}>
              <tr {...roles.row}>
                <ColumnHeads
                  names={[
                    'Item',
                    'Areas that named a month',
                    ...outcomes.map((one) => outcomeNames[one]),
                    'Month moved',
                  ]}
                />
              </tr>
            </thead>
            <tbody {...roles.group}>
              {items.map((item) => (
                <OutcomeRow
                  key={item.code}
                  item={item}
                  to={`${paths.movement({ ...asked, item: item.code })}#item`}
                />
              ))}
            </tbody>
            <tfoot {...roles.group}>
              <tr {...roles.row}>
                <th scope="row" {...roles.rowHead}>
                  All items, each area once for each
                </th>
                <td {...roles.cell} data-label="Areas that named a month">
                  {sayNumber(total.named)}
                </td>
                {outcomes.map((one) => (
                  <td key={one} {...roles.cell} data-label={outcomeNames[one]}>
                    {sayNumber(total.counts[one])}
                  </td>
                ))}
                <td {...roles.cell} data-label="Month moved">
                  {plural(total.moves, 'time')}
                </td>
              </tr>
            </tfoot>
          </table>
        </>
      )}
    </section>
  );
}

function OutcomeRow({
  item: { code, shortName, named, counts, moves, areasMoved },
  to,
}: {
  item: Row;
  to: string;
}) {
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowHead}>
        <Link to={to} className="govuk-link app-quiet-link">
          {shortName}
        </Link>{' '}
        <span className="app-code">{code}</span>
      </th>
      <td {...roles.cell} data-label="Areas that named a month">
        {named}
      </td>
      {outcomes.map((one) => (
        <td
          key={one}
          {...roles.cell}
          data-label={outcomeNames[one]}
          className={counts[one] === 0 ? 'app-narrow-zero' : undefined}
        >
          {counts[one] === 0 ? (
            <span className="app-zero">0</span>
          ) : (
            <Link to={to} className="govuk-link">
              {counts[one]}
              <span className="govuk-visually-hidden">
                {' '}
                of {named}, {outcomeNames[one].toLowerCase()}: {shortName}
              </span>
            </Link>
          )}
        </td>
      ))}
      <td {...roles.cell} data-label="Month moved">
        {moves === 0 ? 'Never' : `${plural(moves, 'time')} in ${plural(areasMoved, 'area')}`}
      </td>
    </tr>
  );
}

function sayOutcomes({ in_time, later, passed, unknown, to_come }: Counts): string {
  const parts: [number, string][] = [
    [in_time, 'came in place in or before it'],
    [later, 'came in place later'],
    [passed, 'not in place though the month has passed'],
    [unknown, 'not heard of since the month passed'],
    [to_come, 'still to come'],
  ];
  return listNames(
    parts.filter(([count]) => count > 0).map(([count, words]) => `${sayNumber(count)} ${words}`),
  );
}
