import { filterFigures } from '../figure-filter';
import type { StatusFigures } from '../figures';
import { buildMatrix, type MatrixRow, matrixRows } from '../matrix';
import { statusNames } from '../status';
import type { EesAuthority } from './pair';
import { itemKeys, type StrandedItem } from './stranded-items';
import { quarterOfPhase } from './time-identifiers';

/** The columns of the data, in their order. */
export const pairColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'la_name',
  'new_la_code',
  'area_group',
  'reform_strand',
  'proforma_item',
  'implementation_status',
  'area_count',
  'area_percent',
] as const;

/** A programme whose areas are counted together, by its id and by what the file calls them. */
export type EesGroup = { programme: string; name: string };

/** An area that has rows of its own: who it is to the figures, and to everybody. */
export type PlacedArea = { areaId: string; group: EesGroup; authority: EesAuthority };

/** Below so many areas a percentage says more than there is. */
export const fewestForPercent = 30;

/** What the filter of statuses holds, each with what it counts. */
const counted: readonly (readonly [name: string, count: (row: MatrixRow) => number])[] = [
  ['Total', (row) => row.base],
  [statusNames.in_place, (row) => row.inPlace.count],
  [statusNames.in_design, (row) => row.inDesign.count],
  [statusNames.not_implemented, (row) => row.notImplemented.count],
  ['Not reported', (row) => row.notSubmitted.count],
];

/** One phase's rows: for each group every item by every status, and after them the same for each area by itself. */
export function phaseRows(
  figures: StatusFigures,
  groups: readonly EesGroup[],
  items: readonly StrandedItem[],
  areas: readonly PlacedArea[],
): string[][] {
  const { period, identifier } = quarterOfPhase(figures.phase.id);
  const when = [period, identifier];
  const codes = itemKeys(figures.proforma);
  const national = groups.flatMap((group) => {
    const rows = rowsOf(filterFigures(figures, { programme: group.programme }));
    const where = [...when, 'National', ...country, '', '', '', '', '', group.name];
    return items.flatMap((item) => itemRows(where, item, rows.get(codes.get(item.key) ?? ''), true));
  });
  const local = areas.flatMap(({ areaId, group, authority }) => {
    const rows = rowsOf(onlyArea(figures, areaId, group));
    const { regionCode, regionName, oldCode, name, newCode } = authority;
    const at = [...country, regionCode, regionName, oldCode, name, newCode];
    const where = [...when, 'Local authority', ...at, group.name];
    return items.flatMap((item) => itemRows(where, item, rows.get(codes.get(item.key) ?? ''), false));
  });
  return [...national, ...local];
}

/** The counts by item, by code. */
function rowsOf(figures: StatusFigures): ReadonlyMap<string, MatrixRow> {
  return new Map(matrixRows(buildMatrix(figures)).map((row) => [row.code, row]));
}

function onlyArea(figures: StatusFigures, areaId: string, { programme }: EesGroup): StatusFigures {
  return {
    ...figures,
    asked: figures.asked.filter((area) => area.id === areaId && area.programme === programme),
    submissions: figures.submissions.filter((submission) => submission.areaId === areaId),
  };
}

/** A count of nothing asked is not applicable, as is a percentage of few areas or of one. */
function itemRows(
  where: readonly string[],
  { strand, name }: StrandedItem,
  row: MatrixRow | undefined,
  inPercent: boolean,
): string[][] {
  const base = row?.base ?? 0;
  return counted.map(([status, count]) => {
    const areas = row && base > 0 ? count(row) : undefined;
    const percent =
      areas !== undefined && inPercent && base >= fewestForPercent
        ? String(Math.round((100 * areas) / base))
        : 'z';
    return [...where, strand, name, status, areas === undefined ? 'z' : String(areas), percent];
  });
}

const country = ['E92000001', 'England'];
