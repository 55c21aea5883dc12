import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { peopleAfter } from '~/http/access-news';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { endAccess } from '~/services/access.server';

/** Nothing to see; the button is on the people page. */
export function loader() {
  return redirect(paths.people());
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  const outcome = await endAccess(viewer, params.person ?? '', new Date());
  if (!outcome) throw notFound();
  return redirect(
    peopleAfter(outcome.ok ? { done: 'ended', id: outcome.value } : { refused: outcome.refusal }),
  );
}
