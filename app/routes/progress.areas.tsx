import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readGridQuery } from '~/http/grid-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readAreasGrid } from '~/services/areas-grid.server';
import { AreasGridPage } from '~/ui/areas-grid-page';
import { ProgressFrame } from '~/ui/progress-frame';

type Shown = { phase: { name: string } };
export const handle = { title: (data: Shown) => `Areas: ${data.phase.name}`, wide: true };

/** Every area's answer to every item of a phase, or its share of every section. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readGridQuery(request);
  const view = await readAreasGrid(viewer, query, new Date());
  if (!view) throw notFound();
  const { order, by, stale, beside } = query.choices;
  const text = (name: string) => new URL(request.url).searchParams.get(name) ?? '';
  return {
    ...view,
    asked: {
      programme: text('programme'),
      wave: query.filter.waves?.join(',') ?? '',
      pillar: text('pillar'),
      by,
      group: view.grouping ?? 'none',
      sort: order,
      beside: beside && view.previous ? '1' : '',
      stale: by === 'item' && stale ? String(stale) : '',
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
