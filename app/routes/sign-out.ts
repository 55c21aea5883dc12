import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { readForm } from '~/http/form.server';
import { readToken, redirectSignedOut, requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { signOut } from '~/services/sessions.server';

/** Nothing to see; signing out is a button. */
export function loader() {
  return redirect(paths.home());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  await signOut(viewer, (await readToken(request)) ?? '', new Date());
  return redirectSignedOut(paths.signIn());
}
