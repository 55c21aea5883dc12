import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { readPackQuery } from '~/http/pack-query';
import { readTemplateForm, sayTemplateFault } from '~/http/pack-template-form';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readPackScope } from '~/services/pack-preview.server';
import { makeTemplate, readTemplates } from '~/services/pack-templates.server';
import { PackTemplatePage } from '~/ui/pack-template-page';

export const handle = { title: 'Add a template' };

/** What a new template starts from: the choice that the address names. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const read = await readTemplates(viewer);
  const scoped = await readPackScope(viewer, new Date());
  if (!read || !scoped) throw notFound();
  const { choices } = readPackQuery(request);
  const typed = { name: '', choices, runsOnClose: false, days: [], recipients: [] };
  return { people: read.people, ...scoped, typed };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const { typed, wanted, errors } = readTemplateForm(await readForm(request), now);
  if (!wanted) return invalid({ typed, errors });
  const outcome = await makeTemplate(viewer, wanted, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ typed, errors: [sayTemplateFault(outcome.refusal)] });
  return redirect(paths.boardPackTemplates({ done: 'saved' }));
}

export default function NewTemplateRoute() {
  const refused = useActionData<typeof action>();
  const { typed, ...shown } = useLoaderData<typeof loader>();
  return (
    <PackTemplatePage
      {...shown}
      template={undefined}
      search=""
      typed={refused?.typed ?? typed}
      errors={refused?.errors ?? []}
    />
  );
}
