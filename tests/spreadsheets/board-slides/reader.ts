import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip } from '~/spreadsheets/unzip';

/** From the left, from above, how wide and how high, in inches. */
export type ReadBox = [x: number, y: number, w: number, h: number];
export type ReadChart = {
  alt: string | null;
  box: ReadBox;
  series: { name: string; labels: string[]; values: (number | null)[]; from: string[] }[];
  cells: Record<string, string | number>;
};
export type ReadSlide = {
  title: string | null;
  shapes: { name: string; kind: string | null; text: string; size: number; box: ReadBox | null }[];
  charts: ReadChart[];
  tables: { alt: string | null; head: string | null; rows: string[][]; box: ReadBox }[];
  smallest: number;
  sameIds: number;
  notes: string;
};
export type ReadDeck = { slides: ReadSlide[]; languages: string[]; times: string[]; parts: string[] };

/** Slides as Python reads them, which shares no code with what wrote them. */
export function readDecks(files: readonly Uint8Array[]): ReadDeck[] {
  return inFolder((folder) => {
    const names = files.map((bytes, at) => write(folder, `${at}.pptx`, bytes));
    const script = path.join(import.meta.dirname, 'read.py');
    return JSON.parse(
      execFileSync('/usr/bin/python3', [script, ...names], { encoding: 'utf8', maxBuffer: 2 ** 29 }),
    );
  });
}

export function readDeck(bytes: Uint8Array): ReadDeck {
  const [deck] = readDecks([bytes]);
  if (!deck) throw new Error('Nothing was read.');
  return deck;
}

/** How many pages LibreOffice makes of slides. */
export function pagesOf(bytes: Uint8Array): number {
  return inFolder((folder) => {
    const name = write(folder, 'slides.pptx', bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, name], {
      stdio: 'ignore',
    });
    const told = execFileSync('pdfinfo', [path.join(folder, 'slides.pdf')], { encoding: 'utf8' });
    return Number(/^Pages:\s+(\d+)$/m.exec(told)?.[1]);
  });
}

function inFolder<Value>(use: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), 'slides-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Every part of a file as text, those of the files within it too. */
export async function textsIn(bytes: Uint8Array): Promise<string[]> {
  const parts = await unzip(bytes);
  if (!parts.ok) throw new Error('It cannot be unpacked.');
  const texts = [...parts.value].map(async ([path, content]) =>
    path.endsWith('.xlsx') ? textsIn(content) : [path, new TextDecoder().decode(content)],
  );
  return (await Promise.all(texts)).flat();
}
