import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readHelpQuery, writeHelpQuery } from '~/http/help-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readHelpOverview } from '~/services/help-overview.server';
import { HelpOverviewPage } from '~/ui/help-overview';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressTabs } from '~/ui/progress-frame';

export const handle: PageHandle = { title: 'Who can help', wide: true };

/** Every item with the areas that are happy to be asked about it, and those that may want to ask. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readHelpQuery(request);
  const overview = await readHelpOverview(viewer, query, new Date());
  if (!overview) throw notFound();
  // Only goes along to the other tabs: who can help is about now.
  const phase = new URL(request.url).searchParams.get('phase') ?? undefined;
  return { ...overview, asking: { phase, ...writeHelpQuery(query) } };
}

export default function WhoCanHelpRoute() {
  const shown = useLoaderData<typeof loader>();
  return (
    <>
      <ProgressTabs current="help" phase={shown.asking.phase} />
      <HelpOverviewPage {...shown} />
    </>
  );
}
