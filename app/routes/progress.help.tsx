import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { readRemoval, readRemovalNews } from '~/http/help-form';
import { readHelpQuery, writeHelpQuery } from '~/http/help-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { removeHelpOffer } from '~/services/help-offers.server';
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
  return { ...overview, asking: askingOf(request), news: readRemovalNews(request) };
}

/** An administrator takes away an offer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { area, code } = readRemoval(textOf(await readForm(request), 'offer'));
  const done = await removeHelpOffer(viewer, area, code, new Date());
  if (!done) throw notFound();
  return redirect(paths.whoCanHelp({ ...askingOf(request), done }));
}

/** The phase only goes along to the other tabs: who can help is about now. */
function askingOf(request: Request) {
  const phase = new URL(request.url).searchParams.get('phase') ?? undefined;
  return { phase, ...writeHelpQuery(readHelpQuery(request)) };
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
