import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isStanding } from '~/domain/status';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { showReference } from '~/services/shown-reference.server';
import { FigureReferencePage } from '~/ui/figure-reference-page';

export const handle = {
  title: ({ reference }: { reference: string }) => `Figure ${reference}`,
  wide: true,
};

/** What one figure reference stands on, recomputed; with a count picked out, the answers behind that. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const standing = query.get('status');
  const picked = { code: query.get('item') ?? '', standing: isStanding(standing) ? standing : undefined };
  const found = await showReference(viewer, params.reference ?? '', picked, new Date());
  if (!found) throw notFound();
  return found;
}

export default function FigureRoute() {
  return <FigureReferencePage {...useLoaderData<typeof loader>()} />;
}
