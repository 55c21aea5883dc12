import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cleanText } from '~/domain/clean-text';
import { longestReason } from '~/domain/named-items';
import { readForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { type ClosingFault, makeEdition, readClosing } from '~/services/closing.server';
import { ClosingPage } from '~/ui/closing-page';

type Shown = { phase: { name: string } };
export const handle = { title: ({ phase }: Shown) => `Close ${phase.name}` };

/** What has to be seen before a phase's figures are frozen, and every edition there is. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const closing = await readClosing(viewer, params.phase ?? '', new Date());
  if (!closing) throw notFound();
  const { editions, errors: blocks, ...shown } = closing;
  const made = Number(new URL(request.url).searchParams.get('made'));
  return {
    ...shown,
    blocks,
    editions: editions.map(({ content: _, ...edition }) => edition),
    made: editions.some(({ number }) => number === made) ? made : undefined,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase = '' } = params;
  const form = await readForm(request);
  const note = cleanText(textOf(form, 'reason'));
  const acknowledged = form.getAll('seen').map(String);
  if ([...note].length > longestReason)
    return refused('#reason', `The note must be ${longestReason} characters or less`);
  const made = await makeEdition(
    viewer,
    phase,
    { seen: textOf(form, 'state'), acknowledged, note },
    new Date(),
  );
  if (!made) throw notFound();
  if (made.ok) return redirect(paths.closing(phase, { made: made.value }));
  const { href, text } = faults[made.refusal];
  // What is warned of may be something else now, so it is acknowledged anew.
  return refused(href, text, made.refusal === 'changed' ? [] : acknowledged);

  function refused(href: string, text: string, ticked = acknowledged) {
    return invalid({ note, acknowledged: ticked, errors: [{ href, text }] });
  }
}

const faults: Record<ClosingFault, { href: string; text: string }> = {
  open: { href: '#checklist', text: 'The phase is still open, so its figures may still change' },
  errors: { href: '#checklist', text: 'Put right what stands in the way' },
  changed: {
    href: '#checklist',
    text: 'Something has changed since you opened this page. Look at it again, then freeze the figures',
  },
  unacknowledged: { href: '#seen', text: 'Say of each warning that you have seen it' },
  no_note: { href: '#reason', text: 'Enter what changed since the edition before' },
  nothing_new: { href: '#checklist', text: 'Nothing has changed since the last edition' },
};

export default function CloseRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return (
    <ClosingPage
      {...shown}
      note={refused?.note ?? ''}
      acknowledged={refused?.acknowledged ?? []}
      errors={refused?.errors ?? []}
    />
  );
}
