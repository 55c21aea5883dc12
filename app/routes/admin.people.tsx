import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAccessNews } from '~/http/access-news';
import { readForm, textOf } from '~/http/form.server';
import { invitationSchema } from '~/http/invitation-form';
import { invitationLink } from '~/http/invitation-link';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { invitePerson } from '~/services/invitations.server';
import { readPeople } from '~/services/people.server';
import { PeopleAdmin } from '~/ui/people-admin';

export const handle = {
  title: ({ refusal }: { refusal: string | null }) => (refusal ? 'Error: People' : 'People'),
};

/** Who may come in, and inviting somebody else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readPeople(viewer);
  if (!read) throw notFound();
  return { ...read, ...readAccessNews(request, read.people) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const people = await readPeople(viewer);
  if (!people) throw notFound();
  const form = await readForm(request);
  const asked = new Set(form.getAll('areaIds').map(String));
  const typed = {
    email: textOf(form, 'email'),
    name: textOf(form, 'name'),
    role: textOf(form, 'role'),
    areaIds: people.areas.map((area) => area.id).filter((id) => asked.has(id)),
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
  if (!outcome.ok) {
    const { name, ended } = outcome.refusal;
    const remedy = ended ? 'Restore their access in the list' : 'Make them a new link from the list';
    return invalid({
      typed,
      errors: [{ href: '#email', text: `${name} is there already. ${remedy}.` }],
      link: null,
    });
  }
  return data({ typed: null, errors: [], link: invitationLink(request, outcome.value) });
}

export default function PeoplePage() {
  return <PeopleAdmin {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />;
}
