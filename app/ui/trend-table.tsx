import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { statusNames } from '~/domain/status';
import { sayBreak } from '~/domain/trend-break';
import { plural } from '~/domain/words';
import { roles } from './table-roles';
import { sayChange, sayWhen } from './trend-changes';
import { sayGap, type TrendPointView, type TrendView } from './trend-view';

type Props = { views: readonly TrendView[]; addressOf: (phase: string) => string };

/** The figures of the charts, group by group, each with its base; `addressOf` says where a phase's own figures stand. */
export function TrendTable({ views, addressOf }: Props) {
  const [first] = views;
  if (!first) return null;
  const byAge = first.axis === 'age';
  const changes = first.panel === 'all' ? 'Who changed' : 'Who had not sent';
  const heads = ['In place', 'In design', 'Not being implemented', 'Areas counted'];
  const title = `Answers by status ${byAge ? 'at each time in reform' : 'in each phase'}: ${first.title}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="app-scroll" aria-label="Table of the figures" tabIndex={0}>
      <table className="app-trend__table app-stack" {...roles.table}>
        <caption className="govuk-visually-hidden">{title}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnHead}>
              {byAge ? 'Since implementation began' : 'Phase'}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" {...roles.columnHead}>
                {head}
              </th>
            ))}
            <th scope="col" {...roles.columnHead} className="app-trend__words">
              {byAge ? 'When, and who is not there' : changes}
            </th>
          </tr>
        </thead>
        {views.map((view) => (
          <tbody key={view.id} {...roles.group}>
            {view.group && (
              <tr {...roles.row} className="app-trend__group">
                <th scope="rowgroup" colSpan={6} {...roles.rowHead}>
                  {view.group}
                </th>
              </tr>
            )}
            {view.points.map((point, at) => (
              <tr key={point.id} {...roles.row}>
                <th scope="row" {...roles.rowHead}>
                  {byAge ? (
                    point.name
                  ) : (
                    <Link to={addressOf(point.id)} className="govuk-link">
                      {point.name}
                    </Link>
                  )}
                </th>
                <Figures point={point} />
                <td {...roles.cell} className="app-trend__words" data-label={byAge ? 'When' : changes}>
                  {byAge && <Fragment>{sayWhen(point)}</Fragment>}
                  {!byAge &&
                    (at === 0 && view.panel === 'all' ? 'First phase shown' : sayChange(point, view))}
                  <Break point={point} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Break({ point }: { point: TrendPointView }) {
  if (point.mark === null) return null;
  return (
    <span className="app-trend__wording">
      Break {point.mark}, not comparable with the phase before: {sayBreak(point)}
    </span>
  );
}

function Figures({ point }: { point: TrendPointView }) {
  const { reported, inPlace, inDesign, notImplemented, answers, areas } = point;
  if (!reported)
    return (
      <td {...roles.cell} colSpan={4} className="app-trend__gap">
        {gaps[sayGap(point) ?? ''] ?? 'None of the areas counted here sent in this phase'}
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

const gaps: Record<string, string> = {
  'Not reached': 'None of these areas has reached this time in reform',
  'Before these': 'These areas were here before the phases shown',
};
