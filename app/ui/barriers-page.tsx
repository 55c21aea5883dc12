import type { DelayTag } from '~/domain/delays';
import { outOf, plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import type { BarriersAsked } from './barriers-filter';
import { BarriersItems } from './barriers-items';
import { BarriersSummary } from './barriers-summary';
import { BarriersTable, type SliceCounts } from './barriers-table';
import { BarriersTrend } from './barriers-trend';

type Props = {
  asked: BarriersAsked;
  /** The code of the pillar that alone is counted. */
  part: string | undefined;
  base: number;
  sent: number;
  missing: readonly string[];
  all: SliceCounts;
  /** The barriers that most answers name, and all of them in the order of every table. */
  most: readonly DelayTag[];
  order: readonly DelayTag[];
  pillars: readonly SliceCounts[];
  waves: readonly (SliceCounts & { asked: number; sent: number })[];
  items: readonly (SliceCounts & { named: number })[];
  draft: string | undefined;
  trend: Parameters<typeof BarriersTrend>[0]['trend'];
};

/** What is holding up the answers that are not in place: by pillar, over phases, by item and by wave. */
export function BarriersPage({
  asked,
  part,
  base,
  sent,
  missing,
  all,
  most,
  order,
  pillars,
  waves,
  items,
  trend,
  draft,
}: Props) {
  const { phase, programme, wave } = asked;
  const listOf =
    (narrow: { phase?: string | undefined; part?: string; wave?: string; area?: string }) =>
    (query: { tag?: DelayTag | 'any' | 'none' }) =>
      paths.comments({
        ...{ phase, programme, wave, part, status: 'not_in_place', without: 1 },
        ...narrow,
        ...query,
      });
  const sentOf = `${sayNumber(sent)} of ${plural(base, 'area')} sent`;
  return (
    <>
      <BarriersSummary {...{ asked, sent, missing, all, most }} list={listOf({})} />
      <section className="app-band" aria-labelledby="by-pillar">
        <h2 className="govuk-heading-m" id="by-pillar">
          By pillar
        </h2>
        <BarriersTable
          caption="Answers not in place that name each barrier, by pillar"
          order={order}
          columns={[
            ...(pillars.length > 1 ? [{ slice: all, note: sentOf, address: listOf({}) }] : []),
            ...pillars.map((slice) => ({ slice, note: sentOf, address: listOf({ part: slice.key }) })),
          ]}
        />
      </section>
      {waves.length > 1 && (
        <section className="app-band" aria-labelledby="by-wave">
          <h2 className="govuk-heading-m" id="by-wave">
            By wave
          </h2>
          <p className="app-sub">
            Each count is of the wave’s own answers not in place: compare the pairs, not the first numbers
            alone.
          </p>
          <BarriersTable
            caption="Answers not in place that name each barrier, by wave"
            order={order}
            columns={waves.map(({ asked: areas, sent: sentIn, ...slice }) => ({
              slice,
              note: `${outOf(sentIn, areas, 'area')} sent`,
              address: listOf({ wave: slice.key }),
            }))}
          />
        </section>
      )}
      {items.length > 0 && (
        <section className="app-band" aria-labelledby="by-item">
          <h2 className="govuk-heading-m" id="by-item">
            By item
          </h2>
          <p className="app-sub">The {plural(items.length, 'item')} with an answer that names a barrier.</p>
          <BarriersItems
            items={items}
            item={(code) => paths.item(code, { phase, programme, wave })}
            answers={(code, tag) => listOf({ part: code })({ tag })}
          />
        </section>
      )}
      {trend.points.length > 1 && (
        <section className="app-band" aria-labelledby="by-phase">
          <h2 className="govuk-heading-m" id="by-phase">
            Over phases
          </h2>
          <BarriersTrend
            order={order}
            trend={trend}
            draft={draft}
            address={(id) => listOf({ phase: id, area: trend.areas.join(',') })}
          />
        </section>
      )}
    </>
  );
}
