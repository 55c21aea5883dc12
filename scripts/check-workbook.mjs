// Reports every rule for accessible workbooks on a file: `npm run check-workbook FILE`. Fails when an essential one does.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkWorkbook, essentialFailures } from '../app/spreadsheets/check/check-workbook.ts';
import { writeReport } from '../app/spreadsheets/check/report.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which file? npm run check-workbook FILE');
  process.exit(2);
}
const name = path.basename(file);
const checked = await checkWorkbook(new Uint8Array(await readFile(file)), name);
process.stdout.write(writeReport(name, checked));
process.exitCode = essentialFailures(checked).length > 0 ? 1 : 0;
