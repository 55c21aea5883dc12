import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { cleanText } from '~/domain/clean-text';
import { accept, type Result, refuse } from '~/domain/result';
import source from './read-cells.child.cjs?raw';

/** A cell as it was typed; a formula or an error has no text that anybody typed. */
export type ReadCell = { kind: 'text' | 'number' | 'boolean' | 'date' | 'formula' | 'error'; text: string };

/** The cells of sheets by their names, row by row; sheets that the file does not have are left out. */
export type ReadSheets = Partial<Record<string, (ReadCell | null)[][]>>;

/** The most rows of a sheet, cells of a file, characters in them, and seconds and memory that are spent on it. */
export const readLimits = { rows: 500, cells: 50_000, characters: 5_000_000, seconds: 10, megabytes: 256 };

/** Reads these sheets in a process that has its own memory and time. */
export async function readCells(
  bytes: Uint8Array,
  sheets: readonly string[],
  limits = readLimits,
): Promise<Result<ReadSheets, 'unreadable' | 'too_many_cells'>> {
  const read = await answerOf(bytes, JSON.stringify({ sheets, limits }), limits);
  if (!read) return refuse('unreadable' as const);
  if (read === 'too_many_cells') return refuse('too_many_cells' as const);
  return accept(Object.fromEntries(Object.entries(read).map(([name, rows]) => [name, rows?.map(clean)])));
}

/**
 * What the process says; undefined when it dies, is stopped, or says too much. Its code is carried as text, because
 * the build puts everything else into one file.
 */
function answerOf(bytes: Uint8Array, asked: string, { seconds, megabytes, characters }: typeof readLimits) {
  return new Promise<ReadSheets | 'too_many_cells' | undefined>((settle) => {
    const child = execFile(
      process.execPath,
      [`--max-old-space-size=${megabytes}`, '-e', source, library, asked],
      // A character takes at most six bytes of JSON, beside what each cell takes.
      {
        env: { NODE_ENV: 'production' },
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: characters * 8,
      },
      (error, said) => settle(error || !said ? undefined : JSON.parse(said)),
    );
    // A child that has ended reads no more: what became of it is said above.
    child.stdin?.on('error', () => {}).end(bytes);
  });
}

function clean(row: (ReadCell | null)[]): (ReadCell | null)[] {
  return row.map((cell) => cell && { ...cell, text: cleanText(cell.text) });
}

const library = createRequire(import.meta.url).resolve('xlsx');
