import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { writeTrendQuery } from '~/http/trend-query';
import { showTrendReference } from '~/services/trends-reference.server';
import { drawTrends } from '~/ui/trend-charts.server';
import { TrendReferencePage } from '~/ui/trend-reference-page';

export const handle = {
  title: ({ reference }: { reference: string }) => `Figure ${reference}`,
  wide: true,
};

/** What the reference of a trend stands on, recomputed. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await showTrendReference(viewer, params.reference ?? '', new Date());
  if (!found) throw notFound();
  const { query, named, ...shown } = found;
  const isSplit = query.split !== undefined;
  const asking = writeTrendQuery(query, { from: query.from, to: named });
  return { ...shown, isSplit, asking, charts: drawTrends(shown.trends, isSplit) };
}

export default function TrendFigureRoute() {
  return <TrendReferencePage {...useLoaderData<typeof loader>()} />;
}
