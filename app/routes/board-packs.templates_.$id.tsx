import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { londonDay } from '~/domain/pack-schedule';
import { readForm } from '~/http/form.server';
import { packSearch } from '~/http/pack-query';
import { readTemplateForm, sayTemplateFault } from '~/http/pack-template-form';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readPackScope } from '~/services/pack-preview.server';
import { changeTemplate, readTemplate } from '~/services/pack-templates.server';
import { PackTemplatePage } from '~/ui/pack-template-page';
import { typedDays } from '~/ui/pack-template-view';
import type { PageHandle } from '~/ui/page-handle';

type Data = { template: { name: string } };

export const handle: PageHandle<Data> = { title: ({ template }) => template.name };

/** One template, to be changed. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const found = await readTemplate(viewer, params.id ?? '');
  const scoped = found && (await readPackScope(viewer, now));
  if (!scoped) throw notFound();
  const { name, choices, runsOnClose, runsOn, recipients } = found.template;
  const typed = { name, choices, runsOnClose, days: typedDays(runsOn, londonDay(now)), recipients };
  return { ...found, ...scoped, typed, search: packSearch(choices, undefined) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const { typed, wanted, errors } = readTemplateForm(await readForm(request), now);
  if (!wanted) return invalid({ typed, errors });
  const outcome = await changeTemplate(viewer, params.id ?? '', wanted, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ typed, errors: [sayTemplateFault(outcome.refusal)] });
  return redirect(paths.boardPackTemplates({ done: 'saved' }));
}

export default function TemplateRoute() {
  const refused = useActionData<typeof action>();
  const { typed, ...shown } = useLoaderData<typeof loader>();
  return <PackTemplatePage {...shown} typed={refused?.typed ?? typed} errors={refused?.errors ?? []} />;
}
