import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { readForm } from '~/http/form.server';
import { redirectSignedOut, requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { signOutEverywhere } from '~/services/sessions.server';

/** Nothing to see; the button is on the account page. */
export function loader() {
  return redirect(paths.account());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  await signOutEverywhere(viewer, new Date());
  return redirectSignedOut(paths.signIn());
}
