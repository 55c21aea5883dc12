import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cleanText } from '~/domain/clean-text';
import { sayDeadline } from '~/domain/dates';
import { longestReason } from '~/domain/named-items';
import { readNeededDeadline, readTypedDate } from '~/http/date-form';
import { readForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { endExtension, grantExtension, readExtension } from '~/services/extensions.server';
import { ExtensionPage } from '~/ui/extension-page';

type Shown = { area: { name: string }; phase: { name: string } };
export const handle = {
  title: ({ area, phase }: Shown) => `When ${area.name} has to send ${phase.name}`,
};

/** Where one area is given a later date for a phase, or loses it again. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readExtension(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  const { phase, common, area } = found;
  return { phase, common, area: { slug: area.slug, name: area.name } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase = '', area = '' } = params;
  const form = await readForm(request);
  const now = new Date();
  const found = await readExtension(viewer, phase, area, now);
  if (!found) throw notFound();
  const typed = { date: readTypedDate(form, 'due'), reason: cleanText(textOf(form, 'reason')) };
  if (textOf(form, 'action') === 'end') {
    const ended = await endExtension(viewer, phase, area, now);
    if (!ended) throw notFound();
    if (ended.ok || ended.refusal === 'none')
      return redirect(paths.review(phase, area, { done: 'unextended' }));
    return refused('#end', `${found.area.name} has sent its return under this date, so it stays`);
  }
  const read = readNeededDeadline(typed.date, 'due', 'New date', now);
  const tooLong = [...typed.reason].length > longestReason;
  const errors = [
    ...(read.error ? [read.error] : []),
    ...(typed.reason ? [] : [{ href: '#reason', text: 'Enter why it has a later date' }]),
    ...(tooLong ? [{ href: '#reason', text: `The reason must be ${longestReason} characters or less` }] : []),
  ];
  if (!read.deadline || errors.length > 0) return invalid({ typed, errors });
  const granted = await grantExtension(viewer, phase, area, { ...typed, dueAt: read.deadline }, now);
  if (!granted) throw notFound();
  if (granted.ok) return redirect(paths.review(phase, area, { done: 'extended' }));
  if (granted.refusal === 'sent')
    return refused('#due-day', `${found.area.name} has sent this return, so it cannot have a later date`);
  if (granted.refusal === 'correction')
    return refused('#due-day', 'A correction of this return is asked for or agreed, so its date stays');
  return refused('#due-day', `New date must be later than ${sayDeadline(found.common.dueAt)}`);

  function refused(href: string, text: string) {
    return invalid({ typed, errors: [{ href, text }] });
  }
}

export default function ExtensionRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return <ExtensionPage {...shown} typed={refused?.typed} errors={refused?.errors ?? []} />;
}
