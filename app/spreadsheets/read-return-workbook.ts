import { type FileRefusal, type FilledForm, workbookLimit } from '~/domain/filled-form';
import { type Result, refuse } from '~/domain/result';
import { readCells } from './read-cells';
import { readReturnForm } from './read-return-form';
import { formSheets } from './return-form';
import { unzip } from './unzip';
import { codeSpaces, escapeCodes } from './xml';
import { writeZip } from './zip';

/**
 * Reads a return's workbook from outside: never longer, never larger and never more than the limits, whatever the
 * file says of itself, and one file after the other. A file that cannot be read is refused, each for its reason.
 */
export function readReturnWorkbook(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<FilledForm, FileRefusal>> {
  const read = waiting.then(() => readAlone(bytes, fileName));
  waiting = read.catch(() => {});
  return read;
}

// However many files come in at once, they take the memory of one.
let waiting: Promise<unknown> = Promise.resolve();

async function readAlone(bytes: Uint8Array, fileName: string): Promise<Result<FilledForm, FileRefusal>> {
  if (bytes.length > workbookLimit) return refuse('too_large');
  const ending = /\.([^.]*)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (/^(xlsm|xltm|xlsb|xlam)$/.test(ending)) return refuse('macros');
  if (ending !== 'xlsx' && ending !== 'ods') return refuse('wrong_kind');
  const unzipped = await unzip(bytes);
  if (!unzipped.ok) return refuse(unzipped.refusal === 'not_a_workbook' ? 'wrong_kind' : unzipped.refusal);
  const parts = unzipped.value;
  if (!parts.has(mainParts[ending])) return refuse('wrong_kind');
  if (hasMacros(parts)) return refuse('macros');
  const markup = [...parts].filter(([path]) => path === 'mimetype' || /\.(xml|rels)$/i.test(path));
  if (markup.reduce((sum, [, { length }]) => sum + length, 0) > markupLimit) return refuse('too_much_inside');
  const measured = writeZip(forLibrary(markup), { pack: false });
  const cells = await readCells(measured, [formSheets.answers, formSheets.lists]);
  return cells.ok ? readReturnForm(cells.value, ending) : cells;
}

/** The most markup that is read, in bytes; beside it a workbook may hold pictures. The fullest form has half of it. */
const markupLimit = 8 * 1024 * 1024;

const mainParts = { xlsx: 'xl/workbook.xml', ods: 'content.xml' };

function hasMacros(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const types = Buffer.from(parts.get('[Content_Types].xml') ?? []).toString();
  const kept = [...parts].some(
    ([path, { length }]) =>
      length > 0 && /(^|\/)(vbaProject\.bin$|macrosheets\/|Basic\/|Scripts\/)/i.test(path),
  );
  return kept || /<Override[^>]*macroEnabled/.test(types);
}

/**
 * What the library is given, as a zip of our own making: it sees what was measured, and nothing beside it. In
 * OpenDocument too it takes `_x000D_` for one of the codes of Excel, and it trims each line of whatever is a space.
 */
function forLibrary(markup: readonly [string, Uint8Array][]): Map<string, string | Uint8Array> {
  return new Map(
    markup.map(([path, content]): [string, string | Uint8Array] =>
      path === mainParts.ods
        ? [path, codeSpaces(escapeCodes(Buffer.from(content).toString()))]
        : [path, content],
    ),
  );
}
