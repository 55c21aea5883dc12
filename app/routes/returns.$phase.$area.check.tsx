import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changesSince } from '~/domain/changes';
import { readCheckForm } from '~/http/check-form';
import { readForm } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { explain } from '~/services/explanations.server';
import { readReturn } from '~/services/returns.server';
import { CheckAnswers } from '~/ui/check-answers';
import { problemLinks } from '~/ui/problem-links';
import { questionsIn } from '~/ui/questions';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `Check answers, ${shown.phase.name}` };

/** Everything in a return before it is sent, what changed first. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', now);
  if (!found) throw notFound();
  const { phase, phaseState, area, state, actions, items, answers, answered, pillars } = found;
  return {
    now,
    phase,
    phaseState,
    area,
    state,
    actions,
    prepared: found.situation.prepared,
    submission: found.submissions[0],
    beforePhase: found.before?.phase.name,
    total: items.length,
    answered,
    changes: changesSince(items, answers, found.before?.answers ?? {}),
    problems: problemLinks(found.problems, pillars, phase.id, area.slug),
    toConfirm: questionsIn(found),
    information: found.information.map(({ text }) => text),
    saved: new URL(request.url).searchParams.has('saved'),
    sections: Object.fromEntries(
      pillars.flatMap(({ sections }) =>
        sections.flatMap(({ slug, items: own }) => own.map(({ code }) => [code, slug] as const)),
      ),
    ),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const form = await readForm(request);
  const now = new Date();
  const found = await readReturn(viewer, phase, area, now);
  if (!found) throw notFound();

  const { said, errors, typed, stale } = readCheckForm(form, [...found.toConfirm, ...found.settled]);
  if (stale) return refusal('changed', typed);
  if (errors.length > 0) return invalid({ errors, typed });
  const outcome = await explain(viewer, phase, area, said, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) return refusal(outcome.refusal, typed);
  return redirect(`${paths.check(phase, area)}?saved=1`);
}

export default function CheckPage() {
  return <CheckAnswers {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}

const words = {
  closed: 'This phase has closed, so nothing more can be confirmed',
  not_allowed: 'Somebody else has moved this return on, so nothing was saved',
  changed: 'An answer has changed since you opened this page. Read what is to confirm again, then tick',
  too_long: 'What you wrote is too long. Shorten it, then save it again',
};

function refusal(reason: keyof typeof words, typed: ReturnType<typeof readCheckForm>['typed']) {
  return invalid({ errors: [{ href: '#confirm', text: words[reason] }], typed });
}
