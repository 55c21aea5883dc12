import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { invitationSchema } from '~/http/invitation-form';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { invitePerson } from '~/services/invitations.server';
import { readPeople } from '~/services/people.server';
import { PeopleAdmin } from '~/ui/people-admin';

export const handle = { title: 'People' };

/** Who may come in, and inviting somebody else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readPeople(viewer);
  if (!read) throw notFound();
  return read;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const people = await readPeople(viewer);
  if (!people) throw notFound();
  const form = await readForm(request);
  const known = new Set(people.areas.map((area) => area.id));
  const typed = {
    email: textOf(form, 'email'),
    name: textOf(form, 'name'),
    role: textOf(form, 'role'),
    areaIds: form
      .getAll('areaIds')
      .map(String)
      .filter((id) => known.has(id)),
  };
  const read = invitationSchema.safeParse(typed);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({
      href: `#${String(path[0])}`,
      text: message,
    }));
    return invalid({ typed, errors, link: null });
  }
  const outcome = await invitePerson(viewer, read.data, new Date());
  if (!outcome) throw notFound();
  if (!outcome.ok)
    return invalid({
      typed,
      errors: [{ href: '#email', text: 'Somebody with this email address is there already' }],
      link: null,
    });
  const base = process.env.PUBLIC_URL || new URL(request.url).origin;
  return data({ typed: null, errors: [], link: new URL(paths.invitation(outcome.value), base).href });
}

export default function PeoplePage() {
  return <PeopleAdmin {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />;
}
