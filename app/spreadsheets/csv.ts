import { freshnessNames } from '~/domain/freshness';
import type { Heatmap } from '~/domain/heatmap';
import { type Matrix, matrixLines } from '~/domain/matrix';
import { standingNames } from '~/domain/status';
import type { About } from './about';
import { type GroupTotals, groupFields } from './areas-groups';
import type { Base } from './base';
import { stripControls } from './cell-text';
import { type HeatmapEntry, heatmapEntries } from './heatmap-lines';
import type { ItemLine } from './item-columns';
import type { Sheet } from './sheet';

/** A table as RFC 4180 text, in which no text is taken for a formula by a spreadsheet program. */
export function writeCsv({ header, rows }: Pick<Sheet, 'header' | 'rows'>): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** The matrix as CSV, one row an item. */
export function matrixCsv(matrix: Matrix, about: About): string {
  return writeFields<ReturnType<typeof matrixLines>[number]>(matrixLines(matrix), {
    ...factFields(matrix, about),
    ...placeFields,
    ...itemFields,
    in_place: ({ row }) => row.inPlace.count,
    in_design: ({ row }) => row.inDesign.count,
    not_implemented: ({ row }) => row.notImplemented.count,
    not_submitted: ({ row }) => row.notSubmitted.count,
    not_in_scope: ({ row }) => row.notInScope.count,
    areas_asked: () => matrix.base,
    figure_reference: () => about.reference ?? '',
  });
}

/** The area by item grid as CSV in long form, one row for each item and area, which says its group's total too. */
export function areasCsv(heatmap: Heatmap, about: About, groups?: GroupTotals): string {
  return writeFields<HeatmapEntry>(heatmapEntries(heatmap), {
    ...factFields(heatmap, about),
    ...areaFields,
    ...itemFields,
    ...placeFields,
    standing: ({ cell }) => standingNames[cell.standing],
    phase_before: ({ cell }) => (cell.was ? standingNames[cell.was] : ''),
    freshness: ({ cell }) => (cell.fresh ? freshnessNames[cell.fresh] : ''),
    last_changed_or_confirmed: ({ cell }) => cell.lastWord?.phase ?? '',
    phases_asked_since: ({ cell }) => cell.lastWord?.ago ?? '',
    ...groupFields<HeatmapEntry>(groups, ({ row }) => row.code),
    figure_reference: () => about.reference ?? '',
  });
}

/** Columns by name, each with what it says of a line. */
export type Fields<Line> = Record<string, (line: Line) => string | number>;

/** The columns that name an area, in every table with one row for each. */
export const areaFields = {
  area: ({ area }) => area.name,
  wave: ({ area }) => area.wave,
  region: ({ area }) => area.region,
} satisfies Fields<{ area: Heatmap['areas'][number] }>;

const itemFields = {
  item_code: ({ row }) => row.code,
  statement: ({ row }) => row.statement,
} satisfies Fields<ItemLine>;

const placeFields = {
  pillar: ({ pillar }) => pillar.title,
  section: ({ section }) => section.title,
} satisfies Fields<ItemLine>;

/** What stands in every row, so that no row can be cut loose from its phase, its moment or from being made up. */
export function factFields({ phase }: Base, { illustrative, takenAt }: About): Fields<unknown> {
  return {
    phase: () => phase.id,
    data: () => (illustrative ? 'Illustrative' : 'Reported'),
    as_at: () => takenAt.toISOString(),
  };
}

/** One row a line, in these columns. */
export function writeFields<Line>(lines: readonly Line[], fields: Fields<Line>): string {
  const cells = Object.values(fields);
  return writeCsv({
    header: Object.keys(fields),
    rows: lines.map((line) => cells.map((cell) => cell(line))),
  });
}

/** A value as one cell of RFC 4180 text, in which no text is taken for a formula. */
export function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = disarm(stripControls(value));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Spreadsheet programs run text that begins like this, full-width forms among them, when they open a CSV.
function disarm(text: string): string {
  return /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}
