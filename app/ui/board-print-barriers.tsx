import { type BarrierSlice, rankTags } from '~/domain/barriers';
import type { BoardPack } from '~/domain/board-pack';
import { delayNames } from '~/domain/delays';
import { sayMostNamed } from '~/domain/pack-messages';
import { outOf, plural, sayNumber } from '~/domain/words';
import { PrintTable } from './board-print-table';

/** Which barriers the answers name that are not in place, over all and in each pillar. */
export function PrintBarriers({ pack: { barriers } }: { pack: BoardPack }) {
  if (!barriers) return null;
  const { all, pillars } = barriers;
  const slices = [all, ...pillars];
  const cells = (count: (slice: BarrierSlice) => number) =>
    slices.map((slice) =>
      slice.notInPlace.answers === 0
        ? 'None'
        : `${sayNumber(count(slice))} of ${sayNumber(slice.notInPlace.answers)}`,
    );
  const ranked = rankTags(all).filter((tag) => all.tags[tag].answers > 0);
  const most = ranked[0] ? all.tags[ranked[0]].answers : 0;
  return (
    <>
      <p className="print-lead">{sayMostNamed(barriers)}</p>
      <p>
        {outOf(all.notInPlace.answers, all.answered.answers, 'answer')} say in design or not being
        implemented, and {sayNumber(all.unnamed.answers)} of those name no barrier. An answer can name
        several, so the counts do not add up.
      </p>
      <ul className="print-bars print-bars--one" aria-label="Answers that name each barrier">
        {ranked.map((tag) => (
          <li key={tag}>
            <span>
              {delayNames[tag]}: {plural(all.tags[tag].answers, 'answer')} in{' '}
              {plural(all.tags[tag].areas.length, 'area')}
            </span>
            <svg width="100%" height="14" aria-hidden="true" focusable="false">
              <rect
                width={`${Math.round((all.tags[tag].answers / most) * 1000) / 10}%`}
                height="14"
                fill="#12436D"
              />
            </svg>
          </li>
        ))}
      </ul>
      <PrintTable
        caption="Answers not in place that name each barrier, in each pillar"
        heads={['Barrier', 'All', ...pillars.map(({ title }) => title)]}
        numbersFrom={1}
        rows={[
          ...rankTags(all).map((tag) => ({
            key: tag,
            cells: [delayNames[tag], ...cells(({ tags }) => tags[tag].answers)],
          })),
          { key: 'none', cells: ['No barrier named', ...cells(({ unnamed }) => unnamed.answers)] },
        ]}
      />
    </>
  );
}
