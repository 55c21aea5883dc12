import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readPhases } from '~/services/phases.server';
import { PhaseList } from '~/ui/phase-list';

export const handle = { title: 'Returns', wide: true };

/** Every phase, and how many areas have sent their return for it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const phases = await readPhases(viewer, new Date());
  if (!phases) throw notFound();
  return { phases };
}

export default function PhasesPage() {
  const { phases } = useLoaderData<typeof loader>();
  return (
    <>
      <h1 className="govuk-heading-l">Returns</h1>
      <PhaseList phases={phases} />
    </>
  );
}
