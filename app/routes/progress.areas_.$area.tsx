import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readAreaProgress } from '~/services/area-progress.server';
import { AreaProgressPage } from '~/ui/area-progress-page';
import type { PageHandle } from '~/ui/page-handle';
import { PhaseSelect } from '~/ui/phase-select';
import { ProgressFrame } from '~/ui/progress-frame';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = {
  title: ({ area, phase }) => `${area.name}: ${phase.name}`,
  wide: true,
};

/** One area across phases. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const phase = new URL(request.url).searchParams.get('phase') || undefined;
  const found = await readAreaProgress(viewer, params.area ?? '', phase, new Date());
  if (!found) throw notFound();
  return found;
}

export default function AreaProgressRoute() {
  const data = useLoaderData<typeof loader>();
  const { area, phase, phaseState, phases, base, sent } = data;
  return (
    <ProgressFrame
      current="areas"
      caption={`Wave ${area.wave} · ${area.region}`}
      title={`${area.name}: ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={base}
      sent={sent}
      asAt={data.asAt}
      references={[data.reference]}
      beside={<PhaseSelect phases={phases} phase={phase.id} />}
    >
      <AreaProgressPage {...data} />
    </ProgressFrame>
  );
}
