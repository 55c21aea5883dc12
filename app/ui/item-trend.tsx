import { Fragment } from 'react';
import { type FormBreak, sayBreak } from '~/domain/trend-break';
import { hasOrHave, outOf, plural } from '~/domain/words';
import { Details } from './govuk/details';
import { Table } from './govuk/table';
import type { ChartBar } from './trend-chart-parts';

/** One item's answers over phases, in the same areas throughout. */
export type ItemTrendView = {
  areas: number;
  leftOut: readonly { slug: string; name: string; reason: string }[];
  points: readonly (Omit<ChartBar, 'areas' | 'mark'> & FormBreak & { mark: number | null })[];
};

/** The trend as a chart, drawn on the server, with its table beneath it and who is left out of both. */
export function ItemTrend({ trend, chart }: { trend: ItemTrendView; chart: string }) {
  const { points, areas, leftOut } = trend;
  return (
    <section aria-labelledby="trend" className="app-item-trend">
      <h2 className="govuk-heading-s" id="trend">
        Over time
      </h2>
      <p className="app-sub">Number of areas at each answer, {sayPanel(trend)}</p>
      <div className="app-item-trend__chart" dangerouslySetInnerHTML={{ __html: chart }} />
      <Table
        caption={`Answers to this item in each phase, ${sayPanel(trend)}`}
        captionClasses="govuk-visually-hidden"
        classes="app-plain-table"
        firstCellIsHeader
        head={[
          { text: 'Phase' },
          { text: 'In place', format: 'numeric' },
          { text: 'In design', format: 'numeric' },
          { text: 'Not being implemented', format: 'numeric' },
        ]}
        rows={points.map(({ name, reported, answers, inPlace, inDesign, notImplemented, mark }) => [
          { text: mark === null ? name : `${name} (after break ${mark})` },
          ...(reported
            ? [
                { text: `${inPlace} of ${answers}`, format: 'numeric' },
                { text: inDesign, format: 'numeric' },
                { text: notImplemented, format: 'numeric' },
              ]
            : [{ text: 'None of them sent', colspan: 3, classes: 'app-zero' }]),
        ])}
      />
      {points.map((point) =>
        point.mark === null ? null : (
          <p key={point.id} className="app-sub">
            {sayMark(point)}
            {point.reworded.map(({ code, before, after }) =>
              before === after ? (
                <Fragment key={code}>
                  {' '}
                  The words are the same, but what counts as in place has changed.
                </Fragment>
              ) : (
                <Fragment key={code}>
                  {' '}
                  It was “{before}”, and is now “{after}”.
                </Fragment>
              ),
            )}
          </p>
        ),
      )}
      {leftOut.length > 0 && (
        <Details
          summaryText={`Why ${outOf(leftOut.length, leftOut.length + areas, 'area')} ${hasOrHave(leftOut.length)} been left out`}
        >
          <ul className="govuk-list">
            {leftOut.map(({ slug, name, reason }) => (
              <li key={slug}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

/** What the chart of a trend is drawn from, and what it says to whoever cannot see it. */
export function trendChartOf(trend: ItemTrendView) {
  return {
    bars: trend.points.map((point) => ({ ...point, areas: null })),
    title: `Areas at each answer to this item in each phase, ${sayPanel(trend)}`,
    description: trend.points.map(sayPoint).join(' '),
  };
}

function sayPanel({ areas }: Pick<ItemTrendView, 'areas'>): string {
  return `the same ${areas === 1 ? 'area' : plural(areas, 'area')} in every phase`;
}

function sayMark({ mark, name, ...point }: ItemTrendView['points'][number]): string {
  return `Break ${mark}: from ${name} on not comparable with before: ${sayBreak(point)}.`;
}

function sayPoint(point: ItemTrendView['points'][number]) {
  const { name, reported, answers, inPlace, inDesign, notImplemented } = point;
  const mark = point.mark === null ? '' : ` ${sayMark(point)}`;
  if (!reported) return `${name}: none of them sent.${mark}`;
  return `${name}: ${inPlace} in place, ${inDesign} in design and ${notImplemented} not being implemented, of ${plural(answers, 'area')}.${mark}`;
}
