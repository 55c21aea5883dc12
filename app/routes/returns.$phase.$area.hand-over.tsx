import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { badRequest, invalid, notFound } from '~/http/responses';
import { standingShown } from '~/http/return-standing';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { moveReturn } from '~/services/return-moves.server';
import { readReturn } from '~/services/returns.server';
import { BackLink } from '~/ui/govuk/back-link';
import { problemLinks } from '~/ui/problem-links';
import { ProblemSummary } from '~/ui/problem-summary';
import { ReturnStanding } from '~/ui/return-standing';
import { SendingStep } from '~/ui/sending-step';

export const handle = { title: 'Hand over for sign-off' };

/** Where a return that could not be handed over says why. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  const { phase, phaseState, area, state, reason, actions, submissions } = found;
  const standing = { now: new Date(), phase, phaseState, area, state, reason, actions };
  return { ...standing, ...standingShown(found), submission: submissions[0] };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const move = textOf(await readForm(request), 'action');
  if (move !== 'request_sign_off' && move !== 'take_back') throw badRequest();
  const now = new Date();
  const outcome = await moveReturn(viewer, phase, area, move, now);
  const found = await readReturn(viewer, phase, area, now);
  if (!outcome || !found) throw notFound();
  if (outcome.ok)
    return redirect(
      move === 'take_back' ? `${paths.taskList(phase, area)}?taken=1` : paths.home({ area, handed: 1 }),
    );
  if (outcome.refusal === 'incomplete')
    return invalid({
      errors: problemLinks([...found.problems, ...found.toConfirm], found.pillars, phase, area),
    });
  const text =
    outcome.refusal === 'closed'
      ? 'This phase has closed, so the return can no longer be handed over'
      : 'Somebody else has moved this return on. Go back to see where it stands';
  return invalid({ errors: [{ href: paths.taskList(phase, area), text }] });
}

export default function HandOverPage() {
  const shown = useLoaderData<typeof loader>();
  const { phase, area } = shown;
  const errors = useActionData<typeof action>()?.errors ?? [];
  return (
    <>
      <BackLink href={paths.check(phase.id, area.slug)}>Back to check answers</BackLink>
      <ProblemSummary errors={errors} title="Not handed over yet. Your answers are saved" />
      <h1 className="govuk-heading-l">Hand over for sign-off</h1>
      {errors.length > 0 && <p className="govuk-body">Put these right first, then hand the return over.</p>}
      <ReturnStanding {...shown} />
      <SendingStep {...shown} />
    </>
  );
}
