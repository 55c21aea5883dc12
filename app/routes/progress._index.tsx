import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readProgress } from '~/services/progress.server';
import { Headlines } from '~/ui/headlines';
import { MovementList } from '~/ui/movement-list';
import { NotSent } from '~/ui/not-sent';
import type { PageHandle } from '~/ui/page-handle';
import { PhaseSelect } from '~/ui/phase-select';
import { PillarBars } from '~/ui/pillar-bars';
import { PillarWords } from '~/ui/pillar-words';
import { ProgressFrame } from '~/ui/progress-frame';
import { OtherNotes } from '~/ui/sentence-notes';
import { StalledItems } from '~/ui/stalled-items';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = { title: ({ phase }) => `Progress: ${phase.name}`, wide: true };

/** Where the programme stands in a phase and what moved. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const phase = query.get('phase') || undefined;
  const progress = await readProgress(viewer, { phase, allUps: query.get('all') === '1' }, new Date());
  if (!progress) throw notFound();
  return progress;
}

export default function ProgressPage() {
  const { phase, phaseState, phases, base, sent, reference, frozen, ...data } =
    useLoaderData<typeof loader>();
  const figures = { phase: phase.id, reference, frozen };
  const notes = { phase: phase.id, notes: data.notes, mayNote: data.mayNote };
  return (
    <ProgressFrame
      current="overview"
      title={`Progress: ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={base}
      sent={sent}
      asAt={data.asAt}
      references={[reference]}
      counted={reference}
      beside={<PhaseSelect phases={phases} phase={phase.id} />}
    >
      <div className="app-columns">
        <Headlines headlines={data.headlines} figures={figures} notes={notes} />
        <PillarBars pillars={data.pillars} phase={phase} sent={sent} figures={figures} />
      </div>
      {data.inWords && <PillarWords {...data.inWords} figures={figures} notes={notes} />}
      <OtherNotes {...notes} />
      {data.movement && (
        <MovementList movement={data.movement} phase={phase.id} behind={paths.movement({ to: phase.id })} />
      )}
      <div className="app-band app-columns">
        <NotSent missing={data.missing} asked={base} areas={data.missingAreas} phase={phase.id} />
        {sent > 0 && data.stalled && <StalledItems {...data.stalled} phase={phase.id} />}
      </div>
    </ProgressFrame>
  );
}
