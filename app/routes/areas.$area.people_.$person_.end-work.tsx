import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readAreaPerson } from '~/services/area-people.server';
import { endWork } from '~/services/leaving.server';
import { EndWorkPage } from '~/ui/area-person-end';

export const handle = { title: 'End work' };

const ownRefused = 'You cannot end your own work. Ask another area lead or an administrator to do it.';

/** Ending a person's work for an area, after asking once more; for who leads the area. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readAreaPerson(viewer, params.area ?? '', params.person ?? '');
  if (!read) throw notFound();
  return { area: read.area, person: read.person };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  const area = params.area ?? '';
  const outcome = await endWork(viewer, area, params.person ?? '', new Date());
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ errors: [{ href: '#end', text: ownRefused }] });
  return redirect(paths.areaPeople(area, { ended: 1 }));
}

export default function EndWorkRoute() {
  return (
    <EndWorkPage {...useLoaderData<typeof loader>()} errors={useActionData<typeof action>()?.errors ?? []} />
  );
}
