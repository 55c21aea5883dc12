import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cleanText } from '~/domain/clean-text';
import { readForm, textOf } from '~/http/form.server';
import { badRequest, invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readReview } from '~/services/phases.server';
import { reviewReturn } from '~/services/return-moves.server';
import { longestReason } from '~/ui/review-form';
import { ReviewPage } from '~/ui/review-page';

type Shown = { phase: { name: string }; areaReturn: { area: { name: string } } };
export const handle = {
  title: ({ areaReturn, phase }: Shown) => `Review ${areaReturn.area.name}: ${phase.name}`,
};

/** One area's return, to be accepted or sent back for changes. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readReview(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  return found;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const form = await readForm(request);
  const move = textOf(form, 'action');
  if (move !== 'accept' && move !== 'request_changes') throw badRequest();
  const reason = move === 'accept' ? '' : cleanText(textOf(form, 'reason'));
  if ([...reason].length > longestReason)
    return refusal(reason, '#reason', `What needs to change must be ${longestReason} characters or less`);

  const { phase = '', area = '' } = params;
  const seen = Number(textOf(form, 'version'));
  const outcome = await reviewReturn(viewer, phase, area, move, reason, new Date(), seen);
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(`${paths.phaseReturns(phase)}?${new URLSearchParams({ reviewed: area })}`);
  return outcome.refusal === 'no_reason'
    ? refusal(reason, '#reason', 'Enter what needs to change')
    : outcome.refusal === 'closed'
      ? refusal(reason, '#return', 'This phase has closed, so the area can no longer make changes')
      : refusal(reason, '#return', 'This return has changed since you opened this page. Look at it again');
}

export default function ReviewRoute() {
  const refused = useActionData<typeof action>();
  return (
    <ReviewPage
      {...useLoaderData<typeof loader>()}
      errors={refused?.errors ?? []}
      typed={refused?.reason ?? ''}
    />
  );
}

function refusal(reason: string, href: string, text: string) {
  return invalid({ reason, errors: [{ href, text }] });
}
