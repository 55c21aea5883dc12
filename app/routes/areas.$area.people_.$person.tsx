import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readAreaPerson } from '~/services/area-people.server';
import { handSections } from '~/services/handed-sections.server';
import { AreaPerson } from '~/ui/area-person';

export const handle = { title: ({ person }: { person: { name: string } }) => `What ${person.name} prepares` };

/** Which sections of an area one person is to prepare; for who leads the area. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readAreaPerson(viewer, params.area ?? '', params.person ?? '');
  if (!read) throw notFound();
  return read;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const form = await readForm(request);
  const [area, person] = [params.area ?? '', params.person ?? ''];
  const codes = form.getAll('sections').map(String);
  const handed = await handSections(viewer, area, person, codes, new Date());
  if (!handed) throw notFound();
  return redirect(paths.areaPeople(area, { handed: person }));
}

export default function AreaPersonPage() {
  return <AreaPerson {...useLoaderData<typeof loader>()} />;
}
