import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { changesSince } from '~/domain/changes';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readReturn } from '~/services/returns.server';
import { CheckAnswers } from '~/ui/check-answers';
import { problemLinks } from '~/ui/problem-links';

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
    submission: found.submissions[0],
    beforePhase: found.before?.phase.name,
    total: items.length,
    answered,
    changes: changesSince(items, answers, found.before?.answers ?? {}),
    problems: problemLinks(found.problems, pillars, phase.id, area.slug),
    sections: Object.fromEntries(
      pillars.flatMap(({ sections }) =>
        sections.flatMap(({ slug, items: own }) => own.map(({ code }) => [code, slug] as const)),
      ),
    ),
  };
}

export default function CheckPage() {
  return <CheckAnswers {...useLoaderData<typeof loader>()} />;
}
