import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { returnStates } from '~/domain/area-return';
import { changesSince } from '~/domain/changes';
import { readForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { standingShown } from '~/http/return-standing';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { type AreaReturn, readReturn } from '~/services/returns.server';
import { readSigning } from '~/services/signing.server';
import { submitReturn } from '~/services/submissions.server';
import { problemLinks } from '~/ui/problem-links';
import { SignElsewhere } from '~/ui/sign-elsewhere';
import { SignOff } from '~/ui/sign-off';
import { saySubmitRefusal } from '~/ui/submit-refusal';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `Sign and send, ${shown.phase.name}` };

/** What an area lead signs, and the declaration. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const read = await readSigning(viewer, params.phase ?? '', params.area ?? '', now);
  if (!read) throw notFound();
  const { found, since, signers } = read;
  const { phase, area, state, items, answers, answered, revision, actions } = found;
  const isSent = state === 'submitted' || state === 'accepted';
  const elsewhereOnly = found.situation.prepared && found.phaseState === 'open' && !isSent;
  if (!actions.includes('submit') && !elsewhereOnly) throw redirect(elsewhere(found));
  return {
    now,
    phase,
    area,
    state,
    signer: viewer.name,
    /** Preparing and signing are kept apart: who may sign instead. */
    signers: actions.includes('submit') ? undefined : signers,
    mayDecline: actions.includes('decline'),
    total: items.length,
    answered,
    revision,
    beforePhase: found.before?.phase.name,
    changes: changesSince(items, answers, found.before?.answers ?? {}),
    since,
    version: (found.submissions[0]?.version ?? 0) + 1,
    explained: found.settled.map(({ text, explained }) => ({ text, said: explained.text })),
    problems: linksOf(found),
    ...standingShown(found),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const form = await readForm(request);
  const now = new Date();
  const revision = Number(textOf(form, 'revision'));
  const stateSeen = returnStates.find((state) => state === textOf(form, 'state'));
  const outcome = await submitReturn(viewer, phase, area, revision, now, stateSeen);
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.submission(outcome.value, { sent: 1 }));

  const { refusal } = outcome;
  if (refusal.reason === 'not_allowed') return redirect(elsewhere(refusal.found));
  if (refusal.reason === 'incomplete') {
    const found = await readReturn(viewer, phase, area, now);
    if (!found) throw notFound();
    return invalid({ errors: linksOf(found) });
  }
  const text = saySubmitRefusal(refusal, now);
  return invalid({ errors: [{ href: paths.check(phase, area), text }] });
}

export default function SignOffPage() {
  const errors = useActionData<typeof action>()?.errors ?? [];
  const { signers, ...shown } = useLoaderData<typeof loader>();
  if (signers) return <SignElsewhere {...shown} signers={signers} errors={errors} />;
  return <SignOff {...shown} errors={errors} />;
}

/** A second press of the button lands on what the first one sent. */
function elsewhere({ submissions, state, phase, area }: AreaReturn) {
  const sent = submissions[0];
  const isSent = state === 'submitted' || state === 'accepted';
  return sent && isSent ? paths.submission(sent.id, { sent: 1 }) : paths.taskList(phase.id, area.slug);
}

function linksOf({ problems, toConfirm, pillars, phase, area }: AreaReturn) {
  return problemLinks([...problems, ...toConfirm], pillars, phase.id, area.slug);
}
