import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { postQuery } from '~/http/query-form';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readItemQueries } from '~/services/query-lists.server';
import { ItemQueriesPage } from '~/ui/item-queries-page';

type Shown = { item: { shortName: string }; area: { name: string }; phase: { name: string } };
export const handle = {
  title: ({ item, area, phase }: Shown) => `Queries: ${item.shortName}, ${area.name}, ${phase.name}`,
};

/** What was asked about one item of what an area has sent, and a form to ask. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readItemQueries(viewer, placeOf(params));
  if (!found) throw notFound();
  return { ...found, now: new Date() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const place = placeOf(params);
  const done = await postQuery(viewer, place, await readForm(request), new Date());
  if (!done) throw notFound();
  if ('errors' in done) return invalid(done);
  return redirect(`${paths.reviewItem(place.phaseId, place.areaSlug, place.code)}#query-${done.id}`);
}

export default function QueriesOfAnItem() {
  const shown = useLoaderData<typeof loader>();
  return <ItemQueriesPage {...shown} side="programme" refused={useActionData<typeof action>()} />;
}

function placeOf({ phase = '', area = '', code = '' }: Readonly<Record<string, string | undefined>>) {
  return { phaseId: phase, areaSlug: area, code };
}
