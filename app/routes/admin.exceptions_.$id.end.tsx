import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { endException, readException } from '~/services/exceptions.server';
import { EndExceptionPage } from '~/ui/end-exception-page';

export const handle = { title: 'End an exception' };

/** Where what holds for one area is ended. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readException(viewer, params.id ?? '', new Date());
  if (!found) throw notFound();
  return found;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  await readForm(request);
  const outcome = await endException(viewer, params.id ?? '', new Date());
  if (!outcome) throw notFound();
  return redirect(paths.exceptions({ done: outcome.ok ? 'ended' : 'already' }));
}

export default function EndExceptionRoute() {
  return <EndExceptionPage {...useLoaderData<typeof loader>()} />;
}
