import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readFigureQuery } from '~/http/figure-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { orderOf, readAreasGrid } from '~/services/areas-grid.server';
import { AreasGridPage } from '~/ui/areas-grid-page';
import { ProgressFrame } from '~/ui/progress-frame';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `Areas: ${data.phase.name}`, wide: true };

/** Every area's answer to every item of a phase. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const order = orderOf(query.get('sort'));
  const view = await readAreasGrid(viewer, { ...readFigureQuery(request), order }, new Date());
  if (!view) throw notFound();
  const text = (name: string) => query.get(name) ?? '';
  return {
    ...view,
    asked: {
      programme: text('programme'),
      wave: text('wave'),
      pillar: text('pillar'),
      sort: order,
      area: text('area'),
      show: text('show'),
    },
  };
}

export default function AreasPage() {
  const data = useLoaderData<typeof loader>();
  const { phase, phaseState, base, sent } = data;
  return (
    <ProgressFrame
      current="areas"
      title={`Areas: ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={base}
      sent={sent}
      asAt={data.asAt}
      references={[data.reference]}
    >
      <AreasGridPage {...data} />
    </ProgressFrame>
  );
}
