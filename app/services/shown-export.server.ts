import type { listProgrammes } from 'db/areas';
import type { ExportRow } from 'db/exports';
import { stateAt } from '~/domain/pack-exports';
import { plural } from '~/domain/words';
import { sayFilter } from './figure-files.server';

export type ShownExport = ReturnType<ReturnType<typeof shownAt>>;

/** Makes what a page shows of an export at this instant. */
export function shownAt(now: Date, programmes: Awaited<ReturnType<typeof listProgrammes>>) {
  return (row: ExportRow) => {
    const { requestedById: _, mediaType: __, ...rest } = row;
    const { areas, ...filter } = row.choices.filter;
    const few = areas ? [`${plural(areas.length, 'area')} only`] : [];
    const narrowed = [...sayFilter(filter, programmes, []), ...few];
    const holdsComments = row.choices.sections.includes('comments');
    return { ...rest, state: stateAt(row, now), holdsComments, narrowed };
  };
}
