import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPage } from '~/http/pack-address';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readExports } from '~/services/exports.server';
import { PackPastPage } from '~/ui/pack-past-page';

export const handle = { title: 'Past packs', wide: true };

/** Every pack that was asked for, a page of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const read = await readExports(viewer, readPage(request), new Date());
  if (!read || (read.page > 1 && read.packs.length === 0)) throw notFound();
  return read;
}

export default function PastPacksRoute() {
  return <PackPastPage {...useLoaderData<typeof loader>()} />;
}
