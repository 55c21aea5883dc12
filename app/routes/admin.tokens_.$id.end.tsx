import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { endApiToken, readApiToken } from '~/services/api-tokens.server';
import { EndApiTokenPage } from '~/ui/api-token-end';

export const handle = { title: 'End a token' };

/** Where a token is ended. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const token = await readApiToken(viewer, params.id ?? '');
  if (!token) throw notFound();
  return { token };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  const outcome = await endApiToken(viewer, params.id ?? '', new Date());
  if (!outcome) throw notFound();
  return redirect(paths.tokens({ done: outcome.ok ? 'ended' : 'already' }));
}

export default function EndTokenRoute() {
  return <EndApiTokenPage {...useLoaderData<typeof loader>()} />;
}
