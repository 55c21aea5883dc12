import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { peopleAfter } from '~/http/access-news';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { restoreAccess } from '~/services/access.server';

/** Nothing to see; the button is on the people page. */
export function loader() {
  return redirect(paths.people());
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  const restored = await restoreAccess(viewer, params.person ?? '', new Date());
  if (!restored) throw notFound();
  return redirect(peopleAfter({ done: 'restored', id: restored }));
}
