import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readTrendQuery, writeTrendQuery } from '~/http/trend-query';
import { paths } from '~/paths';
import { readTrend } from '~/services/trends.server';
import { ProgressFrame } from '~/ui/progress-frame';
import { drawTrends } from '~/ui/trend-charts.server';
import { TrendFilters } from '~/ui/trend-filters';
import { TrendPage } from '~/ui/trend-page';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `Trends up to ${data.phase.name}`, wide: true };

/** Statuses over phases or time in reform, for the same areas throughout or for all that sent. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readTrendQuery(request);
  const found = await readTrend(viewer, query, new Date());
  if (!found) throw notFound();
  const { trend, ...shown } = found;
  const isSplit = query.split !== undefined;
  return {
    ...shown,
    isSplit,
    asking: writeTrendQuery(query, { from: found.from, to: found.phase.id }),
    charts: drawTrends(found.trends, isSplit),
  };
}

export default function TrendsPage() {
  const { phase, phaseState, asked, sent, asAt, asking, phases, choices, trends, ...data } =
    useLoaderData<typeof loader>();
  return (
    <ProgressFrame
      current="trends"
      title={`Trends up to ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={asked}
      sent={sent}
      asAt={asAt}
      references={[data.reference]}
    >
      <TrendFilters asked={asking} phases={phases} choices={choices} />
      {data.swapped && (
        <p className="app-note">
          The first phase that you chose was the later one, so the two have changed places.
        </p>
      )}
      {trends.length > 0 && asked > 0 ? (
        <TrendPage
          {...data}
          views={trends}
          asked={asking}
          phase={phase}
          addressOf={(id) =>
            data.place.item
              ? paths.item(data.place.item, { phase: id })
              : paths.matrix({
                  phase: id,
                  pillar: data.place.pillar,
                  programme: asking.programme,
                  wave: asking.wave,
                })
          }
        />
      ) : (
        <>
          <h2 className="govuk-heading-m">
            {data.place.known ? 'No areas match' : 'Nothing in the proforma matches'}
          </h2>
          <p className="govuk-body">
            {data.place.known
              ? 'Nothing of these phases is left after the filters.'
              : 'No pillar, section or item goes by that name.'}{' '}
            <Link to={paths.trends()} className="govuk-link">
              Show all items of all areas
            </Link>
          </p>
        </>
      )}
    </ProgressFrame>
  );
}
