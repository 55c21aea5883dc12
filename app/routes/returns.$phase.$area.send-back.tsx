import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { itemPlaces } from '~/domain/item-places';
import { pillarsWith } from '~/domain/proforma';
import { readForm } from '~/http/form.server';
import { readNaming } from '~/http/naming-form';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { declinable, declineReturn } from '~/services/declines.server';
import { readReturn } from '~/services/returns.server';
import { namingErrors } from '~/ui/naming-faults';
import { NamingPage } from '~/ui/naming-page';

export const handle = { title: 'Send it back' };

/** Where an area lead says what needs to change before they sign. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  const { phase, area, actions } = found;
  if (!actions.includes('decline')) throw redirect(paths.taskList(phase.id, area.slug));
  return { phase, area, pillars: pillarsWith(found.proforma, declinable(found)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const typed = readNaming(await readForm(request));
  const now = new Date();
  const outcome = await declineReturn(viewer, phase, area, typed, now);
  const found = await readReturn(viewer, phase, area, now);
  if (!outcome || !found) throw notFound();
  if (outcome.ok) return redirect(paths.taskList(phase, area, { declined: 1 }));
  const { refusal } = outcome;
  if (refusal === 'closed' || refusal === 'not_allowed') {
    const text = 'This return is no longer waiting for you to sign it. Go back to see where it stands';
    return invalid({ typed, errors: [{ href: paths.taskList(phase, area), text }] });
  }
  const names = Object.entries(itemPlaces(found.pillars)).map(([code, { name }]) => [code, name]);
  return invalid({ typed, errors: namingErrors(refusal, typed, Object.fromEntries(names)) });
}

export default function SendBackPage() {
  const { phase, area, pillars } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <NamingPage
      kind="declined"
      back={{ href: paths.signOff(phase.id, area.slug), text: 'Back to sign-off' }}
      caption={`${area.name}, ${phase.name}`}
      heading="Send it back"
      lead={
        <p className="govuk-body">
          Name the items that need to change, or the whole return. Whoever prepared it reads your words first
          and hands it over to you again.
        </p>
      }
      itemsHeading="Which items need to change?"
      reason={{
        label: 'What needs to change in the return as a whole?',
        hint: 'If you name no item, every answer can be changed. If you name items, only those can.',
      }}
      pillars={pillars}
      typed={refused?.typed}
      errors={refused?.errors ?? []}
      button="Send it back"
    />
  );
}
