import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nextItem } from '~/domain/changes';
import { workFor } from '~/domain/handed-sections';
import { largestUpload, readForm } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readTaskList } from '~/services/task-list.server';
import { readUpload } from '~/services/upload.server';
import { WorkbookPage } from '~/ui/workbook-page';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `Work offline, ${shown.phase.name}` };

/** Where a return's offline workbook is got and brought back. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const read = await readTaskList(viewer, params.phase ?? '', params.area ?? '', now);
  if (!read) throw notFound();
  const { found, handed } = read;
  const { phase, phaseState, area, state, actions, pillars } = found;
  const nextFor = (held: typeof handed) => nextItem(pillars, workFor(found, held, viewer.id));
  const applied = new URL(request.url).searchParams.get('applied');
  return {
    now,
    phase,
    phaseState,
    area: { slug: area.slug, name: area.name },
    state,
    submission: found.submissions[0],
    editable: actions.includes('edit'),
    applied: applied && /^\d{1,3}$/.test(applied) ? Number(applied) : null,
    /** In the sections of whoever is looking first, then in any. */
    next: nextFor(handed) ?? nextFor([]),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  const workbook = (await readForm(request, largestUpload)).get('workbook');
  if (!(workbook instanceof File) || workbook.size === 0)
    return invalid({ refused: { reason: 'none' as const } });
  const file = { name: workbook.name, bytes: new Uint8Array(await workbook.arrayBuffer()) };
  const read = await readUpload(viewer, phase, area, file, new Date());
  if (!read) throw notFound();
  if (read.ok) return redirect(paths.workbookUpload(phase, area, read.value));
  const tooMany = read.refusal.reason === 'too_many';
  return data({ refused: read.refusal }, { status: tooMany ? 429 : 422 });
}

export default function OfflineWorkbookPage() {
  return (
    <WorkbookPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />
  );
}
