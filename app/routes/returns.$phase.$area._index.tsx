import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nextItem } from '~/domain/changes';
import { groupSections, workFor } from '~/domain/handed-sections';
import { itemsOf } from '~/domain/proforma';
import { tallyTogether } from '~/domain/work-left';
import { notFound } from '~/http/responses';
import { standingShown, taskListNews } from '~/http/return-standing';
import { filtersOf } from '~/http/section-place';
import { requireViewer } from '~/http/session.server';
import { readTaskList } from '~/services/task-list.server';
import { ReturnTasks } from '~/ui/return-tasks';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `${data.phase.name} progress` };

/** A return's task list: its sections, those of whoever is looking first, and what is left in each. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const read = await readTaskList(viewer, params.phase ?? '', params.area ?? '', now);
  if (!read) throw notFound();

  const { found, handed, excused } = read;
  const { phase, phaseState, area, state, reason, actions, pillars } = found;
  return {
    now,
    news: taskListNews(request),
    ...standingShown(found),
    phase,
    phaseState,
    area,
    state,
    reason,
    actions,
    beforePhase: found.before?.phase.name,
    submission: found.submissions[0],
    notInScope: { count: itemsOf(found.proforma).length - found.items.length, excused },
    filters: filtersOf(found),
    total: tallyTogether(found),
    next: nextItem(pillars, workFor(found, handed, viewer.id)),
    ...groupSections(found, handed, viewer.id),
  };
}

export default function TaskListPage() {
  return <ReturnTasks {...useLoaderData<typeof loader>()} />;
}
