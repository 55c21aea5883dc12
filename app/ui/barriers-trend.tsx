import type { DelayTag } from '~/domain/delays';
import { listNames, plural } from '~/domain/words';
import { type BarrierLink, BarriersTable, type SliceCounts } from './barriers-table';

type Props = {
  order: readonly DelayTag[];
  trend: {
    areas: readonly string[];
    leftOut: readonly { name: string; reason: string }[];
    points: readonly SliceCounts[];
  };
  /** The phase that is not shown because it is still open. */
  draft: string | undefined;
  /** The list behind a phase's count, of the areas compared. */
  address: (phase: string) => BarrierLink;
};

/** The barriers named over phases by the same areas, each phase with its own base. */
export function BarriersTrend({ order, trend: { areas, leftOut, points }, draft, address }: Props) {
  const silent = points.filter(
    ({ notInPlace, unnamed }) => notInPlace.answers > 0 && notInPlace.answers === unnamed.answers,
  );
  return (
    <>
      <p className="app-sub">
        The same {plural(areas.length, 'area')} throughout, so that the phases can be compared.
        {draft && ` ${draft} is still open, so it is not among them yet.`}
        {leftOut.length > 0 &&
          ` Left out: ${listNames(leftOut.map(({ name, reason }) => `${name} (${reason})`))}.`}
        {silent.length > 0 && ` No barrier was named in ${listNames(silent.map(({ title }) => title))}.`}
      </p>
      <BarriersTable
        caption="Answers not in place that name each barrier, by phase, same areas"
        order={order}
        columns={points.map((slice) => ({
          slice,
          note: plural(slice.answered.areas, 'area'),
          address: address(slice.key),
        }))}
      />
    </>
  );
}
