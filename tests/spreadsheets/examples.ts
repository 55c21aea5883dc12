import * as XLSX from 'xlsx';
import type { PhaseFigures } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import type { About } from '~/spreadsheets/about';
import type { Workbook } from '~/spreadsheets/sheet';
import { writeWorkbook } from '~/spreadsheets/write-workbook';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';

export const formats = ['xlsx', 'ods'] as const;

export const about: About = {
  takenAt: new Date('2026-07-21T19:15:00Z'),
  takenBy: 'Programme manager, Sam Example',
  filters: ['Wave 1 only', 'Front door only'],
  illustrative: true,
  reference: '2025-02.e1.items.c3f9a2c01',
  state: 'Edition 1, frozen on 5 March 2025',
  address: 'https://progress.example.org/progress/matrix?phase=2025-02&wave=1',
};

/** Four areas of which one has not submitted, and one is asked a single item. */
export const figures = withComment(
  figuresOf('2025-02', proformaOf([[2], [1]]), {
    Ashcombe: 'PPD',
    Brackenshire: 'PDN',
    Calderholt: '---',
    Dunmere: '..P',
  }),
  '=1+1 is what we wrote',
);

/** The same figures with this comment on the first area's first answer. */
export function withComment(from: PhaseFigures, comment: string): PhaseFigures {
  const [first, ...others] = from.submissions;
  const code = itemsOf(from.proforma)[0]?.code ?? '';
  const answer = first?.answers[code];
  if (!first || !answer) return from;
  const answers = { ...first.answers, [code]: { ...answer, comment } };
  return { ...from, submissions: [{ ...first, answers }, ...others] };
}

/** The file written and read back: each worksheet's cells by name. */
export async function readBack(workbook: Workbook, format: 'xlsx' | 'ods') {
  const book = XLSX.read(await writeWorkbook(workbook, format), { cellFormula: true, cellText: false });
  const sheets = book.SheetNames.map((name) => [name, cellsOf(book.Sheets[name] ?? {})] as const);
  return { names: book.SheetNames, sheets: Object.fromEntries(sheets), props: book.Props };
}

/** The values of a worksheet, row by row. */
export function cellsOf(sheet: XLSX.WorkSheet): unknown[][] {
  return XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
}

/** The rows of a table with its header, found below the lines that stand above it. */
export function tableOf(cells: unknown[][], firstHeader: string): unknown[][] {
  return cells.slice(cells.findIndex(([first]) => first === firstHeader));
}

/** The texts of the first column. */
export function firstColumn(cells: unknown[][] | undefined): unknown[] {
  return (cells ?? []).map(([first]) => first);
}
