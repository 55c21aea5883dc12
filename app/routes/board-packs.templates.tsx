import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { sayExportFault } from '~/http/pack-form';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { awaitExport, requestExport } from '~/services/exports.server';
import { readTemplate, readTemplates } from '~/services/pack-templates.server';
import { PackTemplatesPage } from '~/ui/pack-templates-page';

export const handle = { title: 'Templates', wide: true };

/** Every saved choice of what goes into a pack. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const read = await readTemplates(viewer);
  if (!read) throw notFound();
  return { ...read, done: new URL(request.url).searchParams.get('done') };
}

/** Makes a template's files now, of the newest phase. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const form = await readForm(request);
  const found = await readTemplate(viewer, textOf(form, 'template'));
  if (!found) throw notFound();
  const { id: templateId, choices } = found.template;
  const outcome = await requestExport(viewer, { phase: undefined, choices, templateId }, new Date());
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ errors: [sayExportFault(outcome.refusal)] });
  await awaitExport(viewer, outcome.value);
  return redirect(paths.boardPackExport(outcome.value));
}

export default function TemplatesRoute() {
  const refused = useActionData<typeof action>();
  return <PackTemplatesPage {...useLoaderData<typeof loader>()} errors={refused?.errors ?? []} />;
}
