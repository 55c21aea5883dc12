import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changesSince } from '~/domain/changes';
import { readForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { type AreaReturn, readReturn } from '~/services/returns.server';
import { submitReturn } from '~/services/submissions.server';
import { sayDeadline } from '~/ui/dates';
import { problemLinks } from '~/ui/problem-links';
import { SignOff } from '~/ui/sign-off';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `Sign and send, ${shown.phase.name}` };

/** What an area lead signs, and the declaration. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', now);
  if (!found) throw notFound();
  if (!found.actions.includes('submit')) throw redirect(elsewhere(found));
  const { phase, area, items, answers, answered, revision } = found;
  return {
    now,
    phase,
    area,
    signer: viewer.name,
    total: items.length,
    answered,
    revision,
    beforePhase: found.before?.phase.name,
    changes: changesSince(items, answers, found.before?.answers ?? {}),
    problems: linksOf(found),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const form = await readForm(request);
  const now = new Date();
  const outcome = await submitReturn(viewer, phase, area, Number(textOf(form, 'revision')), now);
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.submission(outcome.value, { sent: 1 }));

  const { refusal } = outcome;
  if (refusal.reason === 'not_allowed') return redirect(elsewhere(refusal.found));
  if (refusal.reason === 'incomplete') {
    const found = await readReturn(viewer, phase, area, now);
    if (!found) throw notFound();
    return invalid({ errors: linksOf(found) });
  }
  const text =
    refusal.reason === 'closed'
      ? `This phase closed at ${sayDeadline(refusal.found.phase.closesAt)}, so the return can no longer be sent. Your answers are kept`
      : 'Answers have changed since you opened this page. Read them again, then sign';
  return invalid({ errors: [{ href: paths.check(phase, area), text }] });
}

export default function SignOffPage() {
  const errors = useActionData<typeof action>()?.errors ?? [];
  return <SignOff {...useLoaderData<typeof loader>()} errors={errors} />;
}

/** A second press of the button lands on what the first one sent. */
function elsewhere({ submissions, state, phase, area }: AreaReturn) {
  const sent = submissions[0];
  const isSent = state === 'submitted' || state === 'accepted';
  return sent && isSent ? paths.submission(sent.id, { sent: 1 }) : paths.taskList(phase.id, area.slug);
}

function linksOf({ problems, pillars, phase, area }: AreaReturn) {
  return problemLinks(problems, pillars, phase.id, area.slug);
}
