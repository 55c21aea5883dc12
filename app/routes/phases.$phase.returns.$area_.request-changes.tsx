import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { itemPlaces } from '~/domain/item-places';
import { readForm, textOf } from '~/http/form.server';
import { readNaming } from '~/http/naming-form';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readSentItems } from '~/services/review.server';
import { requestChanges } from '~/services/reviews.server';
import { allNamingErrors } from '~/ui/naming-faults';
import { NamingPage } from '~/ui/naming-page';

type Shown = { area: { name: string }; phase: { name: string } };
export const handle = {
  title: ({ area, phase }: Shown) => `Request changes from ${area.name}: ${phase.name}`,
};

/** Where a reviewer names the items of a return that need to change. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readSentItems(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!found) throw notFound();
  const { phase, area, actions } = found;
  if (!actions.includes('request_changes')) throw redirect(paths.review(phase.id, area.slug));
  return found;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase = '', area = '' } = params;
  const form = await readForm(request);
  const typed = readNaming(form);
  const version = Number(textOf(form, 'version'));
  const now = new Date();
  const outcome = await requestChanges(viewer, phase, area, { ...typed, version }, now);
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(`${paths.phaseReturns(phase)}?${new URLSearchParams({ reviewed: area })}`);
  const { refusal } = outcome;
  if (refusal !== 'closed' && refusal !== 'not_allowed') {
    const found = await readSentItems(viewer, phase, area, now);
    if (!found) throw notFound();
    const names = Object.entries(itemPlaces(found.pillars)).map(([code, { name }]) => [code, name]);
    return invalid({ typed, errors: allNamingErrors('changes', typed, Object.fromEntries(names)) });
  }
  const text =
    refusal === 'closed'
      ? 'This phase has closed, so the area can no longer make changes'
      : 'This return has changed since you opened this page. Look at it again';
  return invalid({ typed, errors: [{ href: paths.review(phase, area), text }] });
}

export default function RequestChangesPage() {
  const { phase, area, pillars, version, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <NamingPage
      kind="changes"
      back={{ href: paths.review(phase.id, area.slug), text: 'Back to the review' }}
      caption={`${area.name}, ${phase.name}`}
      heading="Request changes"
      lead={
        <p className="govuk-body">
          {area.name} reads your words, and can change the items that you name and no others. It then sends
          version {version + 1}. Figures use version {version} until that arrives.{' '}
          <Link className="govuk-link" to={paths.submission(submission.id)}>
            Read what was sent
          </Link>
        </p>
      }
      reason={{ label: 'What needs to change?', hint: `${area.name} reads this first.` }}
      itemsHeading="Which items is it about?"
      pillars={pillars}
      typed={refused?.typed}
      errors={refused?.errors ?? []}
      hidden={{ version }}
      button="Request changes"
    />
  );
}
