import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readHelpNews } from '~/http/help-form';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readAreaHelp } from '~/services/help.server';
import { AreaHelp } from '~/ui/help-area';

export const handle = { title: ({ area }: { area: { name: string } }) => `Help between areas: ${area.name}` };

/** What an area offers to help others with, and what it can ask others about. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const found = await readAreaHelp(viewer, params.area ?? '', new Date());
  if (!found) throw notFound();
  const { known, ...shown } = found;
  return { ...shown, news: readHelpNews(request, known) };
}

export default function AreaHelpRoute() {
  return <AreaHelp {...useLoaderData<typeof loader>()} />;
}
