import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAreaPeopleNews } from '~/http/area-people-news';
import { readForm, textOf } from '~/http/form.server';
import { contributorSchema } from '~/http/invitation-form';
import { invitationLink } from '~/http/invitation-link';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { inviteContributor } from '~/services/area-invitations.server';
import { readAreaPeople } from '~/services/area-people.server';
import { AreaPeople } from '~/ui/area-people';

export const handle = { title: ({ area }: { area: { name: string } }) => `People working for ${area.name}` };

/** Says no more of an account than that it is not the lead's to add. */
const notByYou = 'This email address cannot be added here. Ask an administrator to add them.';

/** Who works for an area; its lead invites contributors here. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readAreaPeople(viewer, params.area ?? '');
  if (!read) throw notFound();
  return { ...read, news: readAreaPeopleNews(request, read) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const form = await readForm(request);
  const typed = { email: textOf(form, 'email'), name: textOf(form, 'name') };
  const read = contributorSchema.safeParse(typed);
  const shown = await readAreaPeople(viewer, params.area ?? '');
  if (!shown?.leads) throw notFound();
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => ({
      href: `#${String(path[0])}`,
      text: message,
    }));
    return invalid({ typed, errors, invited: null });
  }
  const outcome = await inviteContributor(viewer, shown.area.slug, read.data, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) {
    const { name, token } = outcome.value;
    const link = token === undefined ? null : invitationLink(request, token);
    return data({ typed: null, errors: [], invited: { name, link } });
  }
  const { refusal } = outcome;
  const text =
    refusal.reason === 'here_already' ? `${refusal.name} works for ${shown.area.name} already` : notByYou;
  return invalid({ typed, errors: [{ href: '#email', text }], invited: null });
}

export default function AreaPeoplePage() {
  return <AreaPeople {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />;
}
