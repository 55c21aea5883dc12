import { Link } from '@remix-run/react';
import { listNames, plural } from '~/domain/words';
import type { TrendPointView, TrendView } from './trend-view';

/** The figures of the chart, each with its base; `addressOf` says where a phase's own figures stand. */
export function TrendTable({ view, addressOf }: { view: TrendView; addressOf: (phase: string) => string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="app-scroll" aria-label="Table of the figures" tabIndex={0}>
      <table className="app-trend__table">
        <caption className="govuk-visually-hidden">Answers by status in each phase: {view.title}</caption>
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <th scope="col">In place</th>
            <th scope="col">In design</th>
            <th scope="col">Not being implemented</th>
            <th scope="col">Areas counted</th>
            <th scope="col" className="app-trend__words">
              {view.panel === 'all' ? 'Who changed' : 'Who had not sent'}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.points.map((point) => (
            <tr key={point.id}>
              <th scope="row">
                <Link to={addressOf(point.id)} className="govuk-link">
                  {point.name}
                </Link>
              </th>
              <Figures point={point} />
              <td className="app-trend__words">{sayChange(point)}</td>
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
      <td colSpan={4} className="app-trend__gap">
        None of the areas counted here sent in this phase
      </td>
    );
  return (
    <>
      {[inPlace, inDesign, notImplemented].map((count, at) => (
        <td key={at}>
          {count} of {answers}
        </td>
      ))}
      <td>{plural(areas.length, 'area')}</td>
    </>
  );
}

function sayChange({ joined, left, notSent }: TrendPointView): string {
  const parts = [
    joined.length > 0 && `${listNames(joined)} joined`,
    left.length > 0 && `${listNames(left)} left`,
    notSent.length > 0 && `${listNames(notSent)} not sent`,
  ].filter((part) => part !== false);
  return parts.join('; ') || 'No one';
}
