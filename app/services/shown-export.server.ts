import type { ExportRow } from 'db/exports';
import type { Reader } from 'db/store';
import { stateAt } from '~/domain/pack-exports';
import { readNarrowing } from './pack-narrowing.server';

/** What a page shows of an export. */
export type ShownExport = ReturnType<Awaited<ReturnType<typeof readShown>>>;

/** Makes what a page shows of an export at this instant. */
export async function readShown(db: Reader, now: Date) {
  const narrowedBy = await readNarrowing(db);
  return (row: ExportRow) => {
    const { requestedById: _, mediaType: __, ...rest } = row;
    return { ...rest, state: stateAt(row, now), narrowed: narrowedBy(row.choices) };
  };
}
