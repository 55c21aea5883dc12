import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readPhaseQueries } from '~/services/query-lists.server';
import { QueriesPage, type QueryStateFilter } from '~/ui/queries-page';

type Shown = { phase: { name: string } };
export const handle = { title: ({ phase }: Shown) => `Queries: ${phase.name}` };

const states: readonly (string | null)[] = ['open', 'overdue', 'answered', 'closed', 'all'];

/** A phase's queries, narrowed by state, area and item. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const query = new URL(request.url).searchParams;
  const given = query.get('state');
  const show = (states.includes(given) ? given : 'open') as QueryStateFilter;
  const asked = {
    state: show === 'all' ? undefined : show,
    area: query.get('area') ?? '',
    item: query.get('item') ?? '',
    page: Math.trunc(Number(query.get('page'))) || 1,
  };
  const found = await readPhaseQueries(viewer, params.phase ?? '', asked, now);
  if (!found) throw notFound();
  return { ...found, show, now };
}

export default function QueriesOfPhase() {
  return <QueriesPage {...useLoaderData<typeof loader>()} />;
}
