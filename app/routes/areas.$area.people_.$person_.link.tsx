import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { invitationLink } from '~/http/invitation-link';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { makeContributorLink } from '~/services/area-invitations.server';
import { readAreaPerson } from '~/services/area-people.server';
import { NewLinkPage } from '~/ui/people-link';

export const handle = { title: 'New link' };

const notByYou = 'Only an administrator can make a link for them.';

/** A lead's new link for somebody who lost theirs before they ever came in; the answer to the posted form alone shows it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readAreaPerson(viewer, params.area ?? '', params.person ?? '');
  if (!read) throw notFound();
  return { area: read.area, person: { name: read.person.name, email: read.person.email } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  await readForm(request);
  const outcome = await makeContributorLink(viewer, params.area ?? '', params.person ?? '', new Date());
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ link: null, errors: [{ href: '#make', text: notByYou }] });
  return data({ link: invitationLink(request, outcome.value), errors: [] });
}

export default function ContributorLinkPage() {
  const { area, person } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return <NewLinkPage person={person} result={result} back={paths.areaPeople(area.slug)} />;
}
