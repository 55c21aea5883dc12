import type { EesFile, EesPair } from '~/domain/ees/pair';
import { stripControls } from './cell-text';

/** A file as it is handed over; its text is UTF-8 without a byte-order mark. */
export type EesTextFile = { name: string; body: string; type: string };

/**
 * Both files of a pair: commas, a line feed after each row, and quotes where a cell needs them and nowhere else. Nothing is
 * put before text that a spreadsheet program would take for a formula: the platform would show it, so the checks refuse it.
 */
export function eesFiles({ data, meta }: EesPair): readonly [data: EesTextFile, meta: EesTextFile] {
  return [fileOf(data), fileOf(meta)];
}

function fileOf({ name, header, rows }: EesFile): EesTextFile {
  // The same few values stand in many rows, so each is written out once.
  const written = new Map<string, string>();
  const write = (value: string) => {
    const known = written.get(value) ?? writeCell(value);
    written.set(value, known);
    return known;
  };
  const body = [header, ...rows].map((row) => `${row.map(write).join(',')}\n`).join('');
  return { name, body, type: 'text/csv; charset=utf-8' };
}

function writeCell(value: string): string {
  const text = stripControls(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
