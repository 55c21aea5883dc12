import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Cell = string | number | null;

export type ReadChart = {
  type: string;
  grouping: string;
  title: string;
  axes: [string, string];
  blanks: string;
  series: { name: string; categories: string; values: string; fill: string }[];
  from: [number, number];
  to: [number, number];
};

export type ReadSheet = {
  name: string;
  state: string;
  cells: Cell[][];
  fills: (string | null)[][];
  formulas: Record<string, string>;
  merged: string[];
  /** The rows after which another page begins. */
  breaks: number[];
  links: Record<string, [string, string | null]>;
  types: string[];
  charts: ReadChart[];
  frozen: string | null;
  repeated: [string | null, string | null];
  footer: (string | null)[];
  orientation: string;
  paper: number;
  fits: boolean;
  widths: Record<string, number>;
  fonts: string[];
  heights: (number | null)[];
};

export type ReadBook = {
  sheets: ReadSheet[];
  parts: string[];
  /** Where the package, or the order of what charts and sheets hold, is not as Excel insists on. */
  faults: string[];
  properties: Record<string, string>;
};

/** The workbooks as openpyxl reads them, all in one process. */
export function readWithOpenpyxl(files: readonly Uint8Array[]): ReadBook[] {
  return runReader(files);
}

/** Of each workbook the faults alone, which may be too broken for openpyxl. */
export function readFaults(files: readonly Uint8Array[]): string[][] {
  return runReader(files, '--faults');
}

/** The workbook after LibreOffice has opened it, computed its formulas and saved it. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = path.join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, path.join(folder, 'in.xlsx')],
      { stdio: 'ignore', timeout: 60_000 },
    );
    return new Uint8Array(readFileSync(path.join(out, 'in.xlsx')));
  });
}

/** A sheet's rows; a row that goes on in the rows below it is one row. */
export function rowsOf(sheet: ReadSheet | undefined): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of sheet?.cells ?? []) {
    const above = rows.at(-1);
    if (row[0] !== '(continued)' || !above) rows.push([...row]);
    else
      row.forEach((cell, at) => {
        if (at > 0 && cell !== null) above[at] = `${above[at]}${cell}`;
      });
  }
  return rows;
}

/** The sheet of a book by its name. */
export function sheetIn(book: ReadBook | undefined, name: string): ReadSheet {
  const sheet = book?.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function runReader<Read>(files: readonly Uint8Array[], ...options: string[]): Read[] {
  return inFolder((folder) => {
    const names = files.map((bytes, at) => {
      const name = path.join(folder, `${at}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const script = path.join(import.meta.dirname, 'read.py');
    return JSON.parse(
      execFileSync('/usr/bin/python3', [script, ...options, ...names], {
        encoding: 'utf8',
        maxBuffer: 2 ** 29,
      }),
    );
  });
}

function inFolder<Made>(make: (folder: string) => Made): Made {
  const folder = mkdtempSync(path.join(tmpdir(), 'board-workbook-'));
  try {
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
