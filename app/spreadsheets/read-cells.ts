import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { cleanText } from '~/domain/clean-text';
import { accept, type Result, refuse } from '~/domain/result';
import source from './read-cells.worker.cjs?raw';

/** A cell as it was typed; a formula or an error has no text that anybody typed. */
export type ReadCell = { kind: 'text' | 'number' | 'boolean' | 'date' | 'formula' | 'error'; text: string };

/** The cells of sheets by their names, row by row; sheets that the file does not have are left out. */
export type ReadSheets = Partial<Record<string, (ReadCell | null)[][]>>;

/** The most rows of a sheet, cells of a file and seconds that are spent on it. */
export const readLimits = { rows: 500, cells: 50_000, seconds: 10, megabytes: 256 };

/** Reads these sheets in a worker that has its own memory and time, one file after the other. */
export function readCells(
  bytes: Uint8Array,
  sheets: readonly string[],
  limits = readLimits,
): Promise<Result<ReadSheets, 'unreadable' | 'too_many_cells'>> {
  const read = waiting.then(() => readInWorker(bytes, sheets, limits));
  waiting = read;
  return read;
}

// However many files come in at once, they take the memory of one.
let waiting: Promise<unknown> = Promise.resolve();

async function readInWorker(bytes: Uint8Array, sheets: readonly string[], limits: typeof readLimits) {
  const read = await answerOf(startWorker(bytes, sheets, limits), limits.seconds);
  if (!read) return refuse('unreadable' as const);
  const tables = Object.values(read).filter((rows) => rows !== undefined);
  const cells = tables.flat().reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
  if (cells > limits.cells || tables.some((rows) => rows.length > limits.rows))
    return refuse('too_many_cells' as const);
  return accept(Object.fromEntries(Object.entries(read).map(([name, rows]) => [name, rows?.map(clean)])));
}

// The worker's code is carried as text, because the build puts everything else into one file.
function startWorker(bytes: Uint8Array, sheets: readonly string[], limits: typeof readLimits): Worker {
  return new Worker(source, {
    eval: true,
    workerData: { library, bytes, sheets, limits },
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: 32,
      stackSizeMb: 4,
    },
    execArgv: [],
    env: {},
  });
}

function answerOf(worker: Worker, seconds: number): Promise<ReadSheets | undefined> {
  return new Promise((settle) => {
    const end = (read?: ReadSheets) => {
      clearTimeout(limit);
      settle(read);
      void worker.terminate();
    };
    const limit = setTimeout(end, seconds * 1000);
    worker.once('message', end);
    worker.once('error', () => end());
    worker.once('exit', () => end());
  });
}

function clean(row: (ReadCell | null)[]): (ReadCell | null)[] {
  return row.map((cell) => cell && { ...cell, text: cleanText(cell.text) });
}

const library = createRequire(import.meta.url).resolve('xlsx');
