import { answerSchema } from '~/domain/answer-schema';
import type { FilledForm, FilledRow } from '~/domain/filled-form';
import { accept, type Result, refuse } from '~/domain/result';
import { type WorkbookField, workbookFields } from '~/domain/workbook-cells';
import { addressOf } from './form-sheet';
import { listsHeaders } from './lists-sheet';
import type { ReadCell, ReadSheets } from './read-cells';
import { codeHeader, fieldHeaders, formFormat, formSheets } from './return-form';

type Rows = (ReadCell | null)[][];

/** What the cells of a workbook say, found by their headings rather than by their places. */
export function readReturnForm(
  sheets: ReadSheets,
  fileFormat: FilledForm['fileFormat'],
): Result<FilledForm, 'not_ours' | 'stale' | 'headings'> {
  const [answers, lists] = [sheets[formSheets.answers], sheets[formSheets.lists]];
  if (!answers || !lists) return refuse('not_ours');
  const facts = new Map(pairsOf(lists, listsHeaders.key, listsHeaders.value));
  const [phase, area, proforma] = ['phase', 'area', 'proforma'].map((key) => facts.get(key));
  if (!phase || !area || !proforma) return refuse('not_ours');
  if (facts.get('format') !== String(formFormat)) return refuse('stale');
  const rows = readRows(answers, basesOf(lists));
  if (!rows) return refuse('headings');
  return accept({
    fileFormat,
    phase,
    area,
    proformaVersion: Number(proforma),
    downloadedAt: facts.get('downloaded') ?? '',
    sheet: formSheets.answers,
    rows,
  });
}

/** The rows below the headings that hold a code or anything typed; undefined where a heading is missing. */
function readRows(answers: Rows, bases: ReadonlyMap<string, FilledRow['base']>): FilledRow[] | undefined {
  const top = answers.findIndex((row) => columnOf(row, codeHeader) >= 0);
  const heads = answers[top] ?? [];
  const columns = workbookFields.map((field) => [field, columnOf(heads, fieldHeaders[field])] as const);
  if (top < 0 || columns.some(([, column]) => column < 0)) return undefined;
  const codes = columnOf(heads, codeHeader);
  return answers.slice(top + 1).flatMap((cells, below) => {
    const row = top + 1 + below;
    const code = textOf(cells[codes]).trim();
    const typed = columns.map(([field, column]): [WorkbookField, FilledRow['cells']['status']] => [
      field,
      { cell: addressOf(column, row), ...(cells[column] ?? { kind: 'text', text: '' }) },
    ]);
    if (code === '' && typed.every(([, { kind, text }]) => kind === 'text' && text.trim() === '')) return [];
    const filled = Object.fromEntries(typed) as FilledRow['cells'];
    return [
      { code, codeCell: addressOf(codes, row), row: row + 1, cells: filled, base: bases.get(code) ?? null },
    ];
  });
}

/** Each item's answer as it was downloaded, by code; what cannot be read is left out. */
function basesOf(lists: Rows): Map<string, NonNullable<FilledRow['base']>> {
  const versions = new Map(pairsOf(lists, listsHeaders.code, listsHeaders.version));
  return new Map(
    pairsOf(lists, listsHeaders.code, listsHeaders.base).flatMap(([code, content]) => {
      const read = answerSchema.safeParse(parse(content));
      const version = Number(versions.get(code));
      return read.success && Number.isInteger(version) ? [[code, { version, content: read.data }]] : [];
    }),
  );
}

/** What stands below two headings of the first row, beside one another. */
function pairsOf(rows: Rows, first: string, second: string): [string, string][] {
  const heads = rows[0] ?? [];
  const [a, b] = [columnOf(heads, first), columnOf(heads, second)];
  return rows
    .slice(1)
    .map((row): [string, string] => [textOf(row[a]), textOf(row[b])])
    .filter(([key]) => key !== '');
}

function columnOf(row: readonly (ReadCell | null)[], header: string): number {
  return row.findIndex((cell) => textOf(cell).replace(/\s+/g, ' ').trim() === header);
}

function textOf(cell: ReadCell | null | undefined): string {
  return cell?.text ?? '';
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
