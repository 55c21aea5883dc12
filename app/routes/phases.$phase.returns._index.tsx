import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readReturnGroups } from '~/services/phases.server';
import { PhaseReturns } from '~/ui/phase-returns';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `Returns: ${data.phase.name}`, wide: true };

/** Who has sent what for a phase, by what each return waits for. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const found = await readReturnGroups(viewer, params.phase ?? '', now);
  if (!found) throw notFound();
  const reviewed = new URL(request.url).searchParams.get('reviewed');
  const done = [...found.changesRequested, ...found.accepted].find(({ area }) => area.slug === reviewed);
  return { ...found, now, done: done && { name: done.area.name, state: done.state } };
}

export default function PhaseReturnsPage() {
  return <PhaseReturns {...useLoaderData<typeof loader>()} />;
}
