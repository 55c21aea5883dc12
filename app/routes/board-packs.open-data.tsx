import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mayClear } from '~/domain/ees/release-clearance';
import { besideOthers } from '~/http/beside-others.server';
import { readClearanceForm, sayClearanceFault } from '~/http/clearance-form';
import { readForm, textOf } from '~/http/form.server';
import { readOpenDataQuery } from '~/http/open-data-query';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readOpenDataPage } from '~/services/open-data-page.server';
import { endClearance, recordClearance } from '~/services/release-clearances.server';
import { OpenDataPage } from '~/ui/open-data-page';

export const handle = { title: 'Open data' };

/** The files for Explore Education Statistics: what goes in, what the checks say, and what was cleared. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readOpenDataQuery(request);
  const now = new Date();
  // The rows of every area are so many that counting and checking them would keep people who save waiting.
  const page = query.localAuthorities
    ? await besideOthers({ context }, 'openDataPage', viewer, query, now)
    : await readOpenDataPage(viewer, query, now);
  if (!page) throw notFound();
  return { ...page, done: new URL(request.url).searchParams.get('done') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  if (!mayClear(viewer.role)) throw notFound();
  const form = await readForm(request);
  const ended = textOf(form, 'end');
  if (ended) {
    const outcome = await endClearance(viewer, ended, new Date());
    return redirect(paths.openData({ done: outcome?.ok ? 'ended' : 'already' }));
  }
  const { typed, errors, wanted } = readClearanceForm(form);
  if (!wanted) return invalid({ typed, errors });
  const outcome = await recordClearance(viewer, wanted, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.openData({ done: 'recorded' }));
  return invalid({ typed, errors: [sayClearanceFault(outcome.refusal)] });
}

export default function OpenDataRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return <OpenDataPage {...shown} typed={refused?.typed} errors={refused?.errors ?? []} />;
}
