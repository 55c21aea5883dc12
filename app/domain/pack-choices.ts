import type { FigureFilter } from './figure-filter';
import type { ExportKind } from './pack-exports';

/** What a board pack can hold beside its cover, contents and notes, in the order in which it holds it. */
export const packSections = [
  'headlines',
  'movement',
  'exceptions',
  'matrix',
  'grid',
  'trends',
  'barriers',
  'comments',
  'definitions',
] as const;
export type PackSection = (typeof packSections)[number];

/** What each section is called, on a page, a sheet and a slide. */
export const packSectionNames: Record<PackSection, string> = {
  headlines: 'Headlines',
  movement: 'What moved',
  exceptions: 'Overdue and exceptions',
  matrix: 'Matrix',
  grid: 'Area grid',
  trends: 'Trends',
  barriers: 'Barriers',
  comments: 'Comments',
  definitions: 'Definitions',
};

/** What goes into a pack, and in which forms it is made. */
export type PackChoices = {
  kinds: readonly ExportKind[];
  sections: readonly PackSection[];
  filter: FigureFilter;
  /** Anonymised: areas are numbered, and nothing that anybody wrote goes in. */
  areas: 'named' | 'anonymised';
};

/** What is in a pack that nobody has narrowed: all but what areas wrote. */
export const usualChoices: PackChoices = {
  kinds: ['workbook'],
  sections: packSections.filter((section) => section !== 'comments'),
  filter: {},
  areas: 'named',
};

const packFaults = [
  'no_kind',
  'no_section',
  'comments_name_areas',
  'choice_names_areas',
  'data_workbook_names_areas',
] as const;
export type PackFault = (typeof packFaults)[number];

/**
 * What is wrong with a choice: comments may name their areas, a choice of areas names them by itself, and
 * the data workbook always names them.
 */
export function faultsOf({ kinds, sections, filter, areas }: PackChoices): PackFault[] {
  const isAnonymised = areas === 'anonymised';
  const faults: Record<PackFault, boolean> = {
    no_kind: kinds.length === 0,
    no_section: sections.length === 0,
    comments_name_areas: isAnonymised && sections.includes('comments'),
    choice_names_areas: isAnonymised && filter.areas !== undefined,
    data_workbook_names_areas: isAnonymised && kinds.includes('data_workbook'),
  };
  return packFaults.filter((fault) => faults[fault]);
}

/** The choice that a data workbook alone is asked for with: whatever else was asked for with it makes no other file. */
export function dataWorkbookChoices(filter: FigureFilter, comments: boolean): PackChoices {
  const sections = packSections.filter((section) => comments || section !== 'comments');
  return { kinds: ['data_workbook'], sections, filter, areas: 'named' };
}
