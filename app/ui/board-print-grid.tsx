import type { BoardPack } from '~/domain/board-pack';
import type { Heatmap, HeatmapCell } from '~/domain/heatmap';
import type { InPlace } from '~/domain/heatmap-groups';
import { sayAreas } from '~/domain/pack-messages';
import { areaLines } from '~/domain/pack-tables';
import { type Standing, standingNames, standings } from '~/domain/status';
import { sayNumber } from '~/domain/words';
import { type PrintRow, PrintTable } from './board-print-table';

// As many areas as fit across a sheet; more are shown pillar by pillar.
const mostAcross = 14;
const letters: Record<Standing, string> = {
  in_place: 'P',
  in_design: 'D',
  not_implemented: 'N',
  not_submitted: '–',
  not_in_scope: '·',
};

/** Where each area stands: item by item where the areas fit across a sheet, and pillar by pillar. */
export function PrintGrid({ pack: { grid } }: { pack: BoardPack }) {
  if (!grid) return null;
  return (
    <>
      <p className="print-lead">{sayAreas(areaLines(grid))}</p>
      {grid.areas.length > 0 && <PillarTable grid={grid} />}
      {grid.areas.length > 0 && grid.areas.length <= mostAcross ? (
        <ItemTables grid={grid} />
      ) : (
        <p>The grid of every area and item is in this pack’s workbook.</p>
      )}
    </>
  );
}

function PillarTable({ grid }: { grid: Heatmap }) {
  const say = ({ inPlace, answered }: InPlace) =>
    answered === 0 ? 'Not asked' : `${sayNumber(inPlace)} of ${sayNumber(answered)}`;
  return (
    <PrintTable
      caption="Answers in place of those given, in each area"
      className="print-areas"
      heads={['Area', 'Wave', 'All items', ...grid.pillars.map(({ title }) => title)]}
      numbersFrom={1}
      rows={areaLines(grid).map(({ name, wave, sent, pillars, ...all }) => ({
        key: name,
        cells: [name, wave, ...(sent ? [all, ...pillars].map(say) : ['Not sent', ...pillars.map(() => '')])],
      }))}
    />
  );
}

function ItemTables({ grid }: { grid: Heatmap }) {
  return (
    <>
      <h3>Every item</h3>
      <p>
        {standings
          .map((standing) => `${letters[standing]} ${standingNames[standing].toLowerCase()}`)
          .join(', ')}
        .
      </p>
      <PrintTable
        caption="Where each area stands on each item"
        className="print-grid"
        heads={['Item', ...grid.areas.map(({ name }) => name)]}
        numbersFrom={1}
        rows={grid.pillars.flatMap(({ code: pillar, title, sections }): PrintRow[] => [
          { key: pillar, group: title },
          ...sections
            .flatMap(({ rows }) => rows)
            .map(({ code, shortName, cells }) => ({
              key: code,
              cells: [`${code} ${shortName}`, ...cells.map((cell) => <Cell key={cell.areaSlug} {...cell} />)],
            })),
        ])}
      />
    </>
  );
}

function Cell({ standing }: HeatmapCell) {
  return (
    <>
      <span aria-hidden="true" className={`print-cell print-cell--${standing}`}>
        {letters[standing]}
      </span>
      <span className="print-hidden">{standingNames[standing]}</span>
    </>
  );
}
