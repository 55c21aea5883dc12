import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { invitationLink } from '~/http/invitation-link';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { makeNewLink, readPerson } from '~/services/access.server';
import { NewLinkPage } from '~/ui/people-link';

export const handle = { title: 'New link' };

const refusals = {
  own: 'You cannot make a link for yourself. Change your password on your account page.',
  ended: 'They can no longer sign in. Restore their access before you make them a link.',
};

/** Making a person a new link for choosing a password; the answer to the posted form is the only one that shows it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const person = await readPerson(viewer, params.person ?? '');
  if (!person) throw notFound();
  return { person: { name: person.name, email: person.email } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  const outcome = await makeNewLink(viewer, params.person ?? '', new Date());
  if (!outcome) throw notFound();
  if (!outcome.ok)
    return invalid({ link: null, errors: [{ href: '#make', text: refusals[outcome.refusal] }] });
  return data({ link: invitationLink(request, outcome.value), errors: [] });
}

export default function PersonLinkPage() {
  return <NewLinkPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />;
}
