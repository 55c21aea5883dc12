import type { About } from '../about';
import { department } from '../cover';
import type { Sheet, Workbook } from '../sheet';
import { areasTable } from './areas-table';
import { barriersTable } from './barriers-table';
import { commentsTable } from './comments-table';
import { type DataLinks, dataCover } from './data-cover';
import type { DataFigures } from './data-figures';
import { dataTitle } from './data-title';
import { finishSheet, usedMarks } from './finished-sheet';
import { gridTable } from './grid-table';
import { itemsTable } from './items-table';
import { movementTable } from './movement-table';
import { notesSheets, numberNotes } from './numbered-notes';
import { trendAreasTable, trendTable } from './trend-tables';
import { wordingTable } from './wording-table';

/** Everything that the service counts for one phase, as a workbook that everybody can read. */
export function dataWorkbook(
  figures: DataFigures,
  about: About & { frozen: boolean; links: DataLinks },
): Workbook {
  const { matrix, heatmap, trends, barriers, areas, proforma } = figures;
  const tables = [
    ...itemsTable(matrix, about),
    ...gridTable(heatmap, about),
    ...trendTable(trends, matrix, about),
    ...trendAreasTable(trends, matrix, about),
    ...movementTable(figures, about),
    ...barriersTable(barriers, matrix, about),
    ...areasTable(areas, matrix, about),
    ...wordingTable(proforma, matrix, about),
    ...commentsTable(heatmap, about),
  ];
  const numbers = numberNotes(tables);
  const sheets = [...notesSheets(numbers), ...tables.map((table) => finishSheet(table, numbers, about))];
  const says = new Map(tables.map((table) => [table.name, table.says]));
  const marks = usedMarks(
    tables.map(({ heads }, at) => ({ heads, rows: sheets.slice(-tables.length)[at]?.rows ?? [] })),
  );
  return {
    title: dataTitle('Progress of the reform by item and area', matrix, about),
    subject: `Progress of the reform, ${matrix.phase.name}`,
    author: department,
    cover: dataCover(figures, about, marks, numbers.size > 0),
    sheets: [contentsOf(sheets, says), ...sheets],
    wraps: true,
  };
}

function contentsOf(sheets: readonly Sheet[], says: ReadonlyMap<string, string>): Sheet {
  return {
    name: 'Contents',
    title: 'Table of contents',
    notes: ['This worksheet contains one table.'],
    header: ['Worksheet', 'What it holds'],
    rows: sheets.map(({ name }) => [
      name,
      says.get(name) ?? 'The texts of the notes that the tables refer to.',
    ]),
    widths: [40, 90],
    table: 'table_of_contents',
    links: 0,
  };
}
