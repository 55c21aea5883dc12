import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { badRequest, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readSettings, saveSettings } from '~/services/settings.server';
import { SettingsPage } from '~/ui/settings-page';

export const handle = { title: 'Settings' };

/** What an administrator sets for the programme. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const settings = await readSettings(viewer);
  if (!settings) throw notFound();
  return { ...settings, saved: new URL(request.url).searchParams.has('saved') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const chosen = textOf(await readForm(request), 'separateSignOff');
  if (chosen !== 'yes' && chosen !== 'no') throw badRequest();
  const done = await saveSettings(viewer, { separateSignOff: chosen === 'yes' }, new Date());
  if (done === undefined) throw notFound();
  return redirect(paths.settings({ saved: 1 }));
}

export default function SettingsRoute() {
  return <SettingsPage {...useLoaderData<typeof loader>()} />;
}
