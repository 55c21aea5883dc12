import { Link } from '@remix-run/react';
import { statusNames } from '~/domain/status';
import { listNames, plural } from '~/domain/words';
import { roles } from './table-roles';
import type { TrendPointView, TrendView } from './trend-view';

/** The figures of the chart, each with its base; `addressOf` says where a phase's own figures stand. */
export function TrendTable({ view, addressOf }: { view: TrendView; addressOf: (phase: string) => string }) {
  const changes = view.panel === 'all' ? 'Who changed' : 'Who had not sent';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="app-scroll" aria-label="Table of the figures" tabIndex={0}>
      <table className="app-trend__table app-stack" {...roles.table}>
        <caption className="govuk-visually-hidden">Answers by status in each phase: {view.title}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnHead}>
              Phase
            </th>
            <th scope="col" {...roles.columnHead}>
              In place
            </th>
            <th scope="col" {...roles.columnHead}>
              In design
            </th>
            <th scope="col" {...roles.columnHead}>
              Not being implemented
            </th>
            <th scope="col" {...roles.columnHead}>
              Areas counted
            </th>
            <th scope="col" {...roles.columnHead} className="app-trend__words">
              {changes}
            </th>
          </tr>
        </thead>
        <tbody {...roles.group}>
          {view.points.map((point, at) => (
            <tr key={point.id} {...roles.row}>
              <th scope="row" {...roles.rowHead}>
                <Link to={addressOf(point.id)} className="govuk-link">
                  {point.name}
                </Link>
              </th>
              <Figures point={point} />
              <td {...roles.cell} className="app-trend__words" data-label={changes}>
                {at === 0 && view.panel === 'all' ? 'First phase shown' : sayChange(point, view.panel)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({ point }: { point: TrendPointView }) {
  const { reported, inPlace, inDesign, notImplemented, answers, areas } = point;
  if (!reported)
    return (
      <td {...roles.cell} colSpan={4} className="app-trend__gap">
        None of the areas counted here sent in this phase
      </td>
    );
  return (
    <>
      {Object.entries({
        [statusNames.in_place]: inPlace,
        [statusNames.in_design]: inDesign,
        [statusNames.not_implemented]: notImplemented,
      }).map(([name, count]) => (
        <td key={name} {...roles.cell} data-label={name}>
          {count} of {answers}
        </td>
      ))}
      <td {...roles.cell} data-label="Areas counted">
        {plural(areas.length, 'area')}
      </td>
    </>
  );
}

function sayChange({ joined, left, notSent }: TrendPointView, panel: TrendView['panel']): string {
  if (panel === 'matched') return listNames(notSent) || 'None';
  const parts = [
    joined.length > 0 && `${listNames(joined)} joined`,
    left.length > 0 && `${listNames(left)} left`,
    notSent.length > 0 && `${listNames(notSent)} not sent`,
  ].filter((part) => part !== false);
  return parts.join('; ') || 'No change';
}
