import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readChasingForm } from '~/http/chasing-form';
import { otherMinimum, readDisclosureForm } from '~/http/disclosure-form';
import { readExportDaysForm } from '~/http/export-days-form';
import { readForm, textOf } from '~/http/form.server';
import { badRequest, invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readChasingDays, saveChasingDays } from '~/services/chasing-settings.server';
import { readDisclosures, saveDisclosures } from '~/services/disclosure.server';
import { readKeptDays, saveKeptDays } from '~/services/export-settings.server';
import { readSettings, saveSettings } from '~/services/settings.server';
import { SettingsPage } from '~/ui/settings-page';

export const handle = { title: 'Settings' };

/** What an administrator sets for the programme. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const settings = await readSettings(viewer);
  const chasing = await readChasingDays(viewer);
  const disclosures = await readDisclosures(viewer);
  const exportDays = await readKeptDays(viewer);
  if (!settings || !chasing || !disclosures || !exportDays) throw notFound();
  return {
    ...settings,
    chasing,
    disclosures,
    exportDays,
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

/** What was typed, form by form: each comes back alone. */
const nothing = { typed: undefined, typedDisclosures: undefined, typedDays: undefined };

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const form = await readForm(request);
  if (!(await readSettings(viewer))) throw notFound();
  if (textOf(form, 'action') === 'chasing') {
    const { typed, wanted, errors } = readChasingForm(form);
    if (!wanted) return invalid({ ...nothing, typed, errors });
    await saveChasingDays(viewer, wanted, new Date());
  } else if (textOf(form, 'action') === 'disclosure') {
    const { typed, wanted, errors } = readDisclosureForm(form);
    if (!wanted) return invalid({ ...nothing, typedDisclosures: typed, errors });
    const saved = await saveDisclosures(viewer, wanted, new Date());
    if (saved && !saved.ok)
      return invalid({
        ...nothing,
        typedDisclosures: typed,
        errors: otherMinimum(saved.refusal.countedAt),
      });
  } else if (textOf(form, 'action') === 'exports') {
    const { typed, wanted, errors } = readExportDaysForm(form);
    if (!wanted) return invalid({ ...nothing, typedDays: typed, errors });
    await saveKeptDays(viewer, wanted, new Date());
  } else {
    const chosen = textOf(form, 'separateSignOff');
    if (chosen !== 'yes' && chosen !== 'no') throw badRequest();
    await saveSettings(viewer, { separateSignOff: chosen === 'yes' }, new Date());
  }
  return redirect(paths.settings({ saved: 1 }));
}

export default function SettingsRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  const { typed, typedDisclosures, typedDays, errors = [] } = refused ?? {};
  return <SettingsPage {...shown} {...{ typed, typedDisclosures, typedDays, errors }} />;
}
