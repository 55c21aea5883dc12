import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isStanding } from '~/domain/status';
import { readTrendReference } from '~/domain/trend-reference';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { showReference } from '~/services/shown-reference.server';
import { FigureReferencePage } from '~/ui/figure-reference-page';

export const handle = {
  title: ({ reference }: { reference: string }) => `Figure ${reference}`,
  wide: true,
};

/** What one figure reference stands on, recomputed; with a count picked out, the answers behind that. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const named = params.reference ?? '';
  if (readTrendReference(named)) throw redirect(paths.trendFigure(named));
  const query = new URL(request.url).searchParams;
  const standing = query.get('status');
  const picked = {
    code: query.get('item') ?? '',
    standing: isStanding(standing) ? standing : undefined,
    pillar: query.get('pillar') || undefined,
  };
  const found = await showReference(viewer, named, picked, new Date());
  if (!found) throw notFound();
  return found;
}

export default function FigureRoute() {
  return <FigureReferencePage {...useLoaderData<typeof loader>()} />;
}
