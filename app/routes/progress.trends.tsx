import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readTrend } from '~/services/trends.server';
import { ProgressFrame } from '~/ui/progress-frame';
import { drawTrend } from '~/ui/trend-chart.server';
import { TrendFilters } from '~/ui/trend-filters';
import { TrendPage } from '~/ui/trend-page';
import { chartOf } from '~/ui/trend-view';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `Trends up to ${data.phase.name}`, wide: true };

/** Statuses over phases, for the same areas throughout or for all that sent. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const scope = query.get('scope') || 'programme';
  const all = query.get('areas') === 'all';
  const found = await readTrend(
    viewer,
    {
      scope,
      panel: all ? 'all' : 'matched',
      from: query.get('from') || undefined,
      to: query.get('to') || query.get('phase') || undefined,
    },
    new Date(),
  );
  if (!found) throw notFound();
  const chart = found.trend && chartOf(found.trend);
  return {
    ...found,
    scope,
    asking: { scope, areas: all ? 'all' : '', from: found.from, to: found.phase.id },
    charts: chart && { columns: drawTrend(chart, 'columns'), rows: drawTrend(chart, 'rows') },
  };
}

export default function TrendsPage() {
  const { phase, phaseState, asked, sent, asking, phases, choices, trend, charts, scope, ...data } =
    useLoaderData<typeof loader>();
  const isItem = choices.some(({ sections }) =>
    sections.some(({ items }) => items.some(({ code }) => code === scope)),
  );
  const pillar = choices.find(
    ({ slug, sections }) => slug === scope || sections.some((section) => section.slug === scope),
  )?.slug;
  return (
    <ProgressFrame
      current="trends"
      title={`Trends up to ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={asked}
      sent={sent}
      asAt={data.asAt}
    >
      <TrendFilters asked={asking} phases={phases} choices={choices} />
      {data.swapped && (
        <p className="app-note">
          The first phase that you chose was the later one, so the two have changed places.
        </p>
      )}
      {trend && charts ? (
        <TrendPage
          view={trend}
          asked={asking}
          charts={charts}
          beforeDraft={data.beforeDraft}
          draft={data.draft}
          phase={phase}
          addressOf={(id) =>
            isItem ? paths.item(scope, { phase: id }) : paths.matrix({ phase: id, pillar })
          }
        />
      ) : (
        <>
          <h2 className="govuk-heading-m">Nothing in the proforma matches</h2>
          <p className="govuk-body">
            No pillar, section or item goes by that name.{' '}
            <Link to={paths.trends()} className="govuk-link">
              Show all items
            </Link>
          </p>
        </>
      )}
    </ProgressFrame>
  );
}
