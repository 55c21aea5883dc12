import { Link } from '@remix-run/react';
import { type Outcome, outcomeNames } from '~/domain/expected-outcome';
import type { SurvivalStep } from '~/domain/kaplan-meier';
import { sayMonth } from '~/domain/months';
import { listNames, plural } from '~/domain/words';
import { paths } from '~/paths';
import { AreaAnswer } from './movement-answers';
import type { MovementAsked } from './movement-filter';
import { ItemLink } from './movement-moves';
import { type CurveSummary, sayMedian } from './movement-times';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Wait = { areaSlug: string; areaName: string; wave: number; time: number; event: boolean; phase: string };
export type ItemDetail = {
  code: string;
  shortName: string;
  waits: readonly Wait[];
  neverAnswered: readonly string[];
  /** Of all areas (no wave) and of each wave. */
  curves: readonly (CurveSummary & { wave: number | null; steps: readonly SurvivalStep[] })[];
  months: readonly {
    areaSlug: string;
    areaName: string;
    submissionId: string;
    expected: string;
    first: string;
    moved: number;
    outcome: Outcome;
    phase: string;
  }[];
};

/** One item’s waits, phase by phase and with the areas behind each number, and its expected months by area. */
export function MovementItem({ item, asked }: { item: ItemDetail; asked: MovementAsked }) {
  const { code, shortName, curves, waits, neverAnswered, months } = item;
  return (
    <section className="app-band" aria-labelledby="item">
      <h2 className="govuk-heading-m" id="item">
        {shortName}: area by area
      </h2>
      <p className="app-sub">
        <ItemLink code={code} shortName="See the item and its comments" phase={asked.to} />.{' '}
        <Link to={`${paths.movement({ ...asked })}#times`} className="govuk-link">
          Close this item
        </Link>
      </p>
      {neverAnswered.length > 0 && (
        <p className="app-sub">Never answered, so in none of the numbers: {listNames(neverAnswered)}.</p>
      )}
      {curves.map((curve) => (
        <WaitTable
          key={curve.wave}
          curve={curve}
          waits={waits.filter(({ wave }) => curve.wave === null || wave === curve.wave)}
        />
      ))}
      {months.length > 0 && (
        <table className="app-times app-stack" {...roles.table}>
          <caption className="app-times__caption">Expected months against what happened</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>
              <ColumnHeads
                names={['Area', 'Expected at first', 'Expected last', 'What happened', 'Month moved']}
              />
            </tr>
          </thead>
          <tbody {...roles.group}>
            {months.map((month) => (
              <tr key={month.areaSlug} {...roles.row}>
                <th scope="row" {...roles.rowHead}>
                  <AreaAnswer {...month} code={code} />
                </th>
                <td {...roles.cell} data-label="Expected at first">
                  {sayMonth(month.first)}
                </td>
                <td {...roles.cell} data-label="Expected last">
                  {sayMonth(month.expected)}
                </td>
                <td {...roles.cell} data-label="What happened">
                  {outcomeNames[month.outcome]} ({month.phase})
                </td>
                <td {...roles.cell} data-label="Month moved">
                  {plural(month.moved, 'time')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type WaitTableProps = { curve: ItemDetail['curves'][number]; waits: readonly Wait[] };

function WaitTable({ curve, waits }: WaitTableProps) {
  const whose = curve.wave === null ? 'All areas' : `Wave ${curve.wave}`;
  const namesAt = (time: number, event: boolean) =>
    listNames(
      waits
        .filter((wait) => wait.time === time && wait.event === event)
        .map(({ areaName, phase }) => `${areaName} (${phase})`),
    );
  return (
    <table className="app-times app-stack" {...roles.table}>
      <caption className="app-times__caption">
        {whose}: median {sayMedian(curve).toLowerCase()}
      </caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads
            names={[
              'Phases since first asked',
              'At risk',
              'Came in place',
              'Heard no further',
              'Share still waiting',
            ]}
          />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {curve.steps.map(({ time, atRisk, events, censored, waiting }) => (
          <tr key={time} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              {plural(time, 'phase')}
            </th>
            <td {...roles.cell} data-label="At risk">
              {atRisk}
            </td>
            <td {...roles.cell} data-label="Came in place">
              {events === 0
                ? '0'
                : `${events}${time === 0 ? ' at first report' : ''}: ${namesAt(time, true)}`}
            </td>
            <td {...roles.cell} data-label="Heard no further">
              {censored === 0 ? '0' : `${censored}: ${namesAt(time, false)}`}
            </td>
            <td {...roles.cell} data-label="Share still waiting">
              {waiting.toFixed(2)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
