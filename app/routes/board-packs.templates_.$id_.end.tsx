import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { endTemplate, readTemplate } from '~/services/pack-templates.server';
import { PackTemplateEnd } from '~/ui/pack-template-end';

export const handle = { title: 'End a template' };

/** Where a template is ended. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readTemplate(viewer, params.id ?? '');
  if (!found) throw notFound();
  return found;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  await readForm(request);
  if (!(await endTemplate(viewer, params.id ?? '', new Date()))) throw notFound();
  return redirect(paths.boardPackTemplates({ done: 'ended' }));
}

export default function EndTemplateRoute() {
  return <PackTemplateEnd {...useLoaderData<typeof loader>()} />;
}
