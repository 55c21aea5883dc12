import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from '@remix-run/react';
import { seesProgramme } from '~/domain/viewer';
import { isOfThisSession, readOpenForm, textOf } from '~/http/form.server';
import { postQuery, typedQuery } from '~/http/query-form';
import { invalid, notFound } from '~/http/responses';
import { findCurrentViewer, requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readItemQueries } from '~/services/query-lists.server';
import { describeError, ErrorPage } from '~/ui/error-page';
import { ItemQueriesPage } from '~/ui/item-queries-page';
import { SignedOut } from '~/ui/signed-out';

type Shown = { item: { shortName: string }; phase: { name: string } };
export const handle = { title: ({ item, phase }: Shown) => `Queries: ${item.shortName}, ${phase.name}` };

/** What was asked about an item of an area's own return, to be answered. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const found = seesProgramme(viewer) ? undefined : await readItemQueries(viewer, placeOf(params));
  if (!found) throw notFound();
  return { ...found, now: new Date() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readOpenForm(request);
  const typed = typedQuery(form);
  const viewer = await findCurrentViewer({ request, context });
  if (!viewer) throw data({ typed: [{ name: 'Your reply', text: typed.text }] }, { status: 401 });
  if (seesProgramme(viewer)) throw notFound();
  if (!(await isOfThisSession(request, form))) {
    const text = 'You signed in again after this page was opened. Send your reply once more';
    return data({ errors: [{ href: `#reply-${typed.query}`, text }], typed }, { status: 403 });
  }
  const place = placeOf(params);
  const done = await postQuery(viewer, place, form, new Date());
  if (!done) throw notFound();
  if ('errors' in done) return invalid(done);
  const section = textOf(form, 'section');
  const { phaseId, areaSlug, code } = place;
  const back = /^[a-z0-9-]+$/.test(section)
    ? paths.section(phaseId, areaSlug, section)
    : paths.itemQueries(phaseId, areaSlug, code);
  return redirect(`${back}#query-${done.id}`);
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 401) return <SignedOut typed={error.data.typed} />;
  return <ErrorPage {...describeError(error)} requestId={undefined} />;
}

export default function QueriesOfAnItem() {
  const shown = useLoaderData<typeof loader>();
  return <ItemQueriesPage {...shown} side="area" refused={useActionData<typeof action>()} />;
}

function placeOf({ phase = '', area = '', code = '' }: Readonly<Record<string, string | undefined>>) {
  return { phaseId: phase, areaSlug: area, code };
}
