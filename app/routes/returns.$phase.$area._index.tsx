import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nextItem, tallyItems } from '~/domain/changes';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readReturn } from '~/services/returns.server';
import { ReturnTasks } from '~/ui/return-tasks';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `${data.phase.name} progress` };

/** A return's task list: its sections by pillar, and what is left in each. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const found = await readReturn(viewer, params.phase ?? '', params.area ?? '', now);
  if (!found) throw notFound();

  const { phase, phaseState, area, state, reason, actions, answers, problems, items, pillars } = found;
  const before = found.before?.answers ?? {};
  return {
    now,
    taken: new URL(request.url).searchParams.has('taken'),
    phase,
    phaseState,
    area,
    state,
    reason,
    actions,
    beforePhase: found.before?.phase.name,
    submission: found.submissions[0],
    notInScope:
      found.proforma.pillars.flatMap((pillar) => pillar.sections).flatMap((s) => s.items).length -
      items.length,
    total: tallyItems(items, answers, before, problems),
    next: nextItem(pillars, problems),
    pillars: pillars.map(({ title, sections }) => ({
      title,
      tally: tallyItems(
        sections.flatMap((section) => section.items),
        answers,
        before,
        problems,
      ),
      sections: sections.map((section) => ({
        slug: section.slug,
        title: section.title,
        tally: tallyItems(section.items, answers, before, problems),
      })),
    })),
  };
}

export default function TaskListPage() {
  return <ReturnTasks {...useLoaderData<typeof loader>()} />;
}
