import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A workbook as a reader that is not ours has it. */
export type ReadWorkbook = {
  title: string;
  language: string;
  sheets: { name: string; rows: (string | number | null)[][]; tables: Record<string, string> }[];
};

/** These files as Debian's openpyxl and odfpy read them, in order. */
export function readWorkbooks(
  files: readonly { bytes: Uint8Array; format: 'xlsx' | 'ods' }[],
): ReadWorkbook[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-'));
  try {
    const names = files.map(({ bytes, format }, at) => {
      const name = path.join(folder, `${at}.${format}`);
      writeFileSync(name, bytes);
      return name;
    });
    const script = path.join(import.meta.dirname, 'read-workbook.py');
    const read = execFileSync('/usr/bin/python3', [script, ...names], { maxBuffer: 256 * 1024 * 1024 });
    return JSON.parse(read.toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
