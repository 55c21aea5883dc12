import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cleanText } from '~/domain/clean-text';
import { longestReason } from '~/domain/named-items';
import { readNeededDeadline, readTypedDate } from '~/http/date-form';
import { readForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { type Decision, decideAmendment } from '~/services/amendments.server';
import { readSentItems } from '~/services/review.server';
import { AmendmentPage } from '~/ui/amendment-page';

type Shown = { area: { name: string }; phase: { name: string } };
export const handle = {
  title: ({ area, phase }: Shown) => `Decide on ${area.name}’s correction for ${phase.name}`,
};

/** Where an area's wish to correct a return is agreed or refused. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readSentItems(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  const { phase, area, version, places, amendment, actions } = found;
  if (!amendment || !actions.includes('grant_amendment')) throw redirect(paths.review(phase.id, area.slug));
  return { phase, area, version, places, amendment };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase = '', area = '' } = params;
  const form = await readForm(request);
  const now = new Date();
  const typed = {
    decision: textOf(form, 'decision'),
    date: readTypedDate(form, 'until'),
    reason: cleanText(textOf(form, 'reason')),
  };
  const read = readDecision(typed, now);
  if ('error' in read) return invalid({ typed, errors: [read.error] });
  const seen = textOf(form, 'amendment');
  const outcome = await decideAmendment(viewer, phase, area, seen, read.decision, now);
  if (!outcome) throw notFound();
  const done = read.decision.granted ? 'granted' : 'refused';
  if (outcome.ok) return redirect(paths.review(phase, area, { done }));
  const text = 'Somebody has decided this already. Go back to see what was decided';
  return invalid({ typed, errors: [{ href: paths.review(phase, area), text }] });
}

export default function DecideAmendmentRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return <AmendmentPage {...shown} typed={refused?.typed} errors={refused?.errors ?? []} />;
}

type Typed = { decision: string; date: ReturnType<typeof readTypedDate>; reason: string };

function readDecision({ decision, date, reason }: Typed, now: Date) {
  const wrong = (href: string, text: string) => ({ error: { href, text } });
  if ([...reason].length > longestReason)
    return wrong('#reason', `What you say must be ${longestReason} characters or less`);
  if (decision === 'refuse') {
    if (!reason) return wrong('#reason', 'Enter why it cannot be corrected');
    return { decision: { granted: false, reason } satisfies Decision };
  }
  if (decision !== 'grant') return wrong('#decision', 'Select whether it can be corrected');
  const read = readNeededDeadline(date, 'until', 'Last day', now);
  if (read.error) return read;
  return { decision: { granted: true, until: read.deadline, reason } satisfies Decision };
}
