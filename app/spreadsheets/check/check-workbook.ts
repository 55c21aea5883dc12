import { unzip } from '../unzip';
import { readOds } from './read-ods';
import { readXlsx } from './read-xlsx';
import { sheetRules } from './rules-of-sheets';
import { signRules } from './rules-of-signs';
import { tableRules } from './rules-of-tables';
import { coverRules } from './rules-of-the-cover';
import { fileRules } from './rules-of-the-file';
import { valueRules } from './rules-of-values';
import { type Rule, seeBook } from './seen';

/** What became of one rule. */
export type Checked = Pick<Rule, 'id' | 'grade' | 'says' | 'left'> & {
  outcome: 'pass' | 'fail' | 'not applicable';
  /** Where it fails, or why it does not apply. */
  places: readonly string[];
};

/** Every rule of the list, in its order. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...sheetRules,
  ...tableRules,
  ...signRules,
  ...valueRules,
  ...coverRules,
];

/** Reads a file back and holds it against every rule; throws what it is where it is no workbook. */
export async function checkWorkbook(bytes: Uint8Array, fileName: string): Promise<Checked[]> {
  const unzipped = await unzip(bytes);
  if (!unzipped.ok) throw new Error(`${fileName} cannot be read: ${unzipped.refusal}.`);
  return checkParts(unzipped.value, fileName);
}

/** Holds the parts of a file against every rule before they are packed. */
export function checkParts(parts: ReadonlyMap<string, string | Uint8Array>, fileName: string): Checked[] {
  const seen = seeBook(parts.has('content.xml') ? readOds(parts, fileName) : readXlsx(parts, fileName));
  return rules.map(({ check, ...rule }) => {
    const found = check(seen);
    if ('because' in found) return { ...rule, outcome: 'not applicable', places: [found.because] };
    return { ...rule, outcome: found.length === 0 ? 'pass' : 'fail', places: found };
  });
}

/** The essential rules that fail. */
export function essentialFailures(checked: readonly Checked[]): Checked[] {
  return checked.filter(({ grade, outcome }) => grade === 'E' && outcome === 'fail');
}

/** Throws where a file of ours fails an essential rule, which is a bug: such a file is never handed over. */
export function refuseBroken(parts: ReadonlyMap<string, string | Uint8Array>, fileName: string): void {
  const failed = essentialFailures(checkParts(parts, fileName));
  const said = failed.map(({ id, places }) => `${id} (${places.slice(0, 3).join(', ')})`);
  if (failed.length > 0) throw new Error(`${fileName} fails ${said.join('; ')}.`);
}
