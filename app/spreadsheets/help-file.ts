import type { HelpOverview, HelpRow } from '~/domain/help-overview';
import { hasNoHelper } from '~/domain/help-overview';
import type { About } from './about';
import { writeCsv } from './csv';

/** Who can help with each item, over the areas that the newest phase asks. */
export type HelpFigures = Omit<HelpOverview, 'rows'> & {
  phase: { id: string; name: string };
  rows: readonly (HelpRow & { section: string })[];
};

/** Who can help as CSV, one row an item, with its own base in the row. No contact is in it. */
export function helpCsv({ phase, rows, asked, sent }: HelpFigures, about: About): string {
  const names = (areas: readonly { name: string }[]) => areas.map(({ name }) => name).join('; ');
  const fields: Record<string, (row: HelpFigures['rows'][number]) => string | number> = {
    newest_phase: () => phase.id,
    data: () => (about.illustrative ? 'Illustrative' : 'Reported'),
    as_at: () => about.takenAt.toISOString(),
    section: ({ section }) => section,
    item_code: ({ code }) => code,
    statement: ({ statement }) => statement,
    in_place: ({ inPlace }) => inPlace.length,
    happy_to_be_asked: ({ happy }) => happy.length,
    not_in_place: ({ notInPlace }) => notInPlace.length,
    not_submitted: ({ notSubmitted }) => notSubmitted.length,
    areas_asked_this_item: ({ base }) => base,
    helper: (row) => (hasNoHelper(row) ? 'No area has offered' : 'Yes'),
    areas_happy_to_be_asked: ({ happy }) => names(happy),
    areas_not_in_place: ({ notInPlace }) => names(notInPlace),
    areas_asked_in_newest_phase: () => asked,
    areas_ever_sent: () => sent,
  };
  return writeCsv({
    header: Object.keys(fields),
    rows: rows.map((row) => Object.values(fields).map((field) => field(row))),
  });
}

/** Who can help as data for machines, each count with the slugs of its areas. No contact is in it. */
export function helpJson({ phase, rows, asked, sent, missing, withoutHelper }: HelpFigures, about: About) {
  const { illustrative, takenAt, filters, state } = about;
  const slugs = (areas: readonly { slug: string }[]) => ({
    count: areas.length,
    areas: areas.map(({ slug }) => slug),
  });
  return {
    newestPhase: phase.id,
    newestPhaseName: phase.name,
    asked,
    sent,
    neverSent: missing,
    illustrative,
    takenAt: takenAt.toISOString(),
    state,
    filters,
    itemsWithoutHelper: withoutHelper,
    items: rows.map((row) => ({
      code: row.code,
      statement: row.statement,
      section: row.section,
      asked: row.base,
      inPlace: slugs(row.inPlace),
      happyToBeAsked: slugs(row.happy),
      notInPlace: slugs(row.notInPlace),
      notSubmitted: slugs(row.notSubmitted),
    })),
  };
}
