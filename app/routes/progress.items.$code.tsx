import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readItemQuery, writeItemQuery } from '~/http/matrix-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readItem } from '~/services/item.server';
import { HappyAreas } from '~/ui/help-happy';
import { ItemAreas } from '~/ui/item-areas';
import { ItemMeaning } from '~/ui/item-meaning';
import { ItemNeighbours } from '~/ui/item-neighbours';
import { ItemSummary } from '~/ui/item-summary';
import { ItemTrend, trendChartOf } from '~/ui/item-trend';
import { Narrowed } from '~/ui/narrowed';
import type { PageHandle } from '~/ui/page-handle';
import { PhaseSelect } from '~/ui/phase-select';
import { ProgressFrame } from '~/ui/progress-frame';
import { drawTrend } from '~/ui/trend-chart.server';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = {
  title: ({ item, phase }) => `${item.code} ${item.shortName}: ${phase.name}`,
  wide: true,
};

/** One item: how many areas stand where, what each of them says, and how that came about. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readItemQuery(request);
  const found = await readItem(viewer, params.code ?? '', query, new Date());
  if (!found) throw notFound();
  const chart = found.trend && drawTrend(trendChartOf(found.trend), 'rows');
  return { ...found, chart, asked: writeItemQuery({ ...query, phase: found.phase.id }) };
}

export default function ItemPage() {
  const { asked, item, row, ...data } = useLoaderData<typeof loader>();
  const { phase, pillar, section } = data;
  const { status, moved, ...kept } = asked;
  return (
    <ProgressFrame
      current="items"
      caption={`${item.code} · ${pillar.title} › ${section.title}`}
      title={item.statement}
      phase={phase}
      phaseState={data.phaseState}
      asked={data.base}
      sent={data.sent}
      asAt={data.asAt}
      references={[data.reference]}
      beside={<PhaseSelect phases={data.phases} phase={phase.id} keep={{ ...asked, phase: undefined }} />}
    >
      <div className="app-columns">
        <div>
          <ItemSummary
            headline={data.headline}
            row={row}
            phase={phase}
            address={(query) => paths.item(item.code, { ...kept, ...query })}
          />
          <ItemMeaning meaning={data.meaning} />
          <h2 className="govuk-heading-m">What areas say</h2>
          {data.movedFrom && <p className="app-sub">Moves are since {data.movedFrom}.</p>}
          <Narrowed
            asked={asked}
            shown={data.areas.length}
            of={data.areasInAll}
            all={paths.item(item.code, { phase: phase.id })}
          />
          <ItemAreas
            code={item.code}
            areas={data.areas}
            counts={row.counts}
            answered={row.answered}
            base={row.base}
          />
        </div>
        <div>
          {data.trend && data.chart && <ItemTrend trend={data.trend} chart={data.chart} />}
          <HappyAreas item={item} areas={data.happy} />
          <ItemNeighbours before={data.before} after={data.after} query={kept} />
        </div>
      </div>
    </ProgressFrame>
  );
}
