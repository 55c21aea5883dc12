import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listNames } from '~/domain/words';
import { peopleAfter } from '~/http/access-news';
import { readForm, textOf } from '~/http/form.server';
import { areaWorkSchema } from '~/http/invitation-form';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { changeAreaWork, readAreaWork } from '~/services/person-areas.server';
import { AreaWorkPage } from '~/ui/area-work';

export const handle = {
  title: ({ person }: { person: { name: string } }) => `Areas and role of ${person.name}`,
};

/** What somebody of areas does and for which, to be changed by an administrator. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readAreaWork(viewer, params.person ?? '');
  if (!read) throw notFound();
  return read;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const form = await readForm(request);
  const read = await readAreaWork(viewer, params.person ?? '');
  if (!read) throw notFound();
  const asked = new Set(form.getAll('areaIds').map(String));
  const typed = {
    role: textOf(form, 'role'),
    areaIds: read.areas.map((area) => area.id).filter((id) => asked.has(id)),
  };
  const work = areaWorkSchema.safeParse(typed);
  if (!work.success) {
    const errors = work.error.issues.map(({ path, message }) => ({
      href: `#${String(path[0])}`,
      text: message,
    }));
    return invalid({ typed, errors });
  }
  const outcome = await changeAreaWork(viewer, read.person.id, work.data, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(peopleAfter({ done: 'changed', id: outcome.value }));
  const text = `Nobody else leads ${listNames(outcome.refusal.map(({ name }) => name))}. Make somebody else area lead first`;
  return invalid({ typed, errors: [{ href: work.data.role === 'area_lead' ? '#areaIds' : '#role', text }] });
}

export default function AreaWorkRoute() {
  const { person, areas, areaIds } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const shown = refused?.typed ?? { role: person.role, areaIds };
  return <AreaWorkPage person={person} areas={areas} {...shown} errors={refused?.errors ?? []} />;
}
