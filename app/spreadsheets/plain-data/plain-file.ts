import { createHash } from 'node:crypto';
import { inChunks } from './chunks';
import type { PlainTable } from './table';
import { csvLines, jsonLines } from './text-tables';

/** A file that is made while it is read; each time the same bytes. */
export type PlainFile = {
  /** As it is called in the archive. */
  name: string;
  /** Its media type. */
  type: string;
  body: () => AsyncIterable<Uint8Array>;
};

/** What is known of a file once it has been read to its end. */
export type MadeFile = { rows: number; bytes: number; sha256: string };

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json' };

/** A table as a file, which notes under its name what came out whenever it was read to its end. */
export function tableFile<Line>(
  table: PlainTable<Line>,
  format: 'csv' | 'json',
  made: Map<string, MadeFile>,
): PlainFile {
  const name = `${table.name}.${format}`;
  return {
    name,
    type: types[format],
    body: () => {
      const tally = { rows: 0 };
      const counted = { ...table, lines: () => counting(table.lines(), tally) };
      const lines = format === 'csv' ? csvLines(counted) : jsonLines(counted);
      return noting(inChunks(lines), tally, (file) => made.set(name, file));
    },
  };
}

/** Reads a file to its end. */
export async function drain({ body }: Pick<PlainFile, 'body'>): Promise<void> {
  for await (const _piece of body());
}

function* counting<Line>(lines: Iterable<Line>, tally: { rows: number }): Generator<Line> {
  for (const line of lines) {
    tally.rows += 1;
    yield line;
  }
}

async function* noting(
  pieces: AsyncIterable<Uint8Array>,
  tally: { rows: number },
  note: (file: MadeFile) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  note({ rows: tally.rows, bytes, sha256: hash.digest('hex') });
}
