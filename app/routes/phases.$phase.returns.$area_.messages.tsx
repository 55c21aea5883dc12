import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { mailLinks } from '~/http/mail-links';
import { badRequest, invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readAreaMessages } from '~/services/area-messages.server';
import { type ChaseRefusal, moveChase } from '~/services/chasing-moves.server';
import { AreaMessages } from '~/ui/area-messages';

type Shown = { phase: { name: string }; area: { name: string } };
export const handle = {
  title: ({ area, phase }: Shown) => `Messages to ${area.name}: ${phase.name}`,
};

const done = {
  hold: 'The next message is held. It goes when you release it, and not after the return is sent.',
  release: 'Released. What is due leaves within a minute.',
  send: 'The message leaves within a minute.',
};
const refusals: Record<ChaseRefusal, string> = {
  not_allowed: 'Your role cannot hold or send messages',
  nothing_to_send: 'There is nothing to send: the return has been sent, or the phase is closed',
  nobody: 'Nobody in this area can be written to. Ask an administrator to invite somebody',
  sent_today: 'A message was already written to this area today. You can send one a day',
  nothing_held: 'Nothing is held for this area any more',
};

/** What has been and will be written to one area about its return for one phase. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { origin, searchParams } = new URL(request.url);
  const { phase = '', area = '' } = params;
  const read = await readAreaMessages(viewer, phase, area, mailLinks(origin), new Date());
  if (!read) throw notFound();
  return { ...read, news: done[searchParams.get('done') as keyof typeof done] };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const form = await readForm(request);
  const { phase = '', area = '' } = params;
  const move = textOf(form, 'action');
  if (move !== 'hold' && move !== 'release' && move !== 'send') throw badRequest();
  const outcome = await moveChase(viewer, phase, area, move, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.areaMessages(phase, area, { done: move }));
  return invalid({ errors: [{ href: '#next', text: refusals[outcome.refusal] }] });
}

export default function AreaMessagesPage() {
  const refused = useActionData<typeof action>();
  return <AreaMessages {...useLoaderData<typeof loader>()} errors={refused?.errors ?? []} />;
}
