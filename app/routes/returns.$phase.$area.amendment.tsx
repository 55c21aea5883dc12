import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sayDate } from '~/domain/dates';
import { readForm } from '~/http/form.server';
import { readNaming } from '~/http/naming-form';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { askAmendment } from '~/services/amendments.server';
import { readReturn } from '~/services/returns.server';
import { namingErrors } from '~/ui/naming-faults';
import { NamingPage } from '~/ui/naming-page';

export const handle = { title: 'Ask to correct what you sent' };

/** Where an area lead asks to correct a return whose phase has closed. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  const { phase, area, pillars, actions } = found;
  if (!actions.includes('ask_amendment')) throw redirect(paths.taskList(phase.id, area.slug));
  return { phase, area, pillars };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const typed = readNaming(await readForm(request));
  const outcome = await askAmendment(viewer, phase, area, typed, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.taskList(phase, area, { asked: 1 }));
  const { refusal } = outcome;
  if (refusal !== 'not_allowed') return invalid({ typed, errors: namingErrors(refusal, typed, {}) });
  const text =
    'This return cannot be corrected, or somebody has asked already. Go back to see where it stands';
  return invalid({ typed, errors: [{ href: paths.taskList(phase, area), text }] });
}

export default function AskAmendmentPage() {
  const { phase, area, pillars } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <NamingPage
      kind="amendment"
      back={{ href: paths.taskList(phase.id, area.slug), text: 'Back to all sections' }}
      caption={area.name}
      heading={`Ask to correct ${phase.name}`}
      lead={
        <p className="govuk-body">
          This phase closed on {sayDate(phase.closesAt)}. DfE or the delivery partner decides whether it can
          still be corrected. What you sent counts until a new version arrives.
        </p>
      }
      reason={{ label: 'Why does it need to be corrected?' }}
      itemsHeading="Which items are wrong?"
      pillars={pillars}
      typed={refused?.typed}
      errors={refused?.errors ?? []}
      button="Ask to correct it"
    />
  );
}
