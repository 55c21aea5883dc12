import type { Phase } from '~/domain/phase';
import { typedLine } from './typed-words';

/** What a file says about itself beside its figures. */
export type About = {
  takenAt: Date;
  /** Role and name, as shown on screen. */
  takenBy: string;
  /** In words, e.g. `Wave 1 only`. */
  filters: string[];
  /** Whether area names, people and answers are made up. */
  illustrative: boolean;
  /** By which the figures can be found and recomputed, and whether they can still change, in words. */
  reference?: string;
  state?: string;
  /** The page's address in full, with its query. */
  address: string;
  /** Whether areas' comments go into the file; they do not unless asked for. */
  comments?: boolean;
  /** What programmes are called, by id; the id stands where there is no name. */
  programmeNames?: Readonly<Record<string, string>>;
  publicationNote?: string;
  /** When the figures were frozen, where they were. */
  frozenAt?: Date | undefined;
  /** Every phase that is known of as the file is taken. */
  known?: readonly Phase[];
};

/** Who took a file: the role and the name, or the name alone where it says the role already. */
export function sayTaker(role: string, name: string): string {
  return name.toLowerCase().startsWith(role.toLowerCase()) ? name : `${role}, ${name}`;
}

/** How every file is to be handled. */
export const marking = 'OFFICIAL: management information, not official statistics, not for publication';

/** What a file of made-up data says on its cover and above each table. */
export const illustrativeWarning = 'Illustrative data: area names, people and answers are made up';

/** The lines above a table, in the order that a reader who hears them needs them. */
export function aboveTable(about: Pick<About, 'illustrative'>, lines: readonly string[]): string[] {
  return [
    'This worksheet contains one table.',
    ...(about.illustrative ? [illustrativeWarning] : []),
    ...lines.map(typedLine),
  ];
}

/** What narrows a file’s figures, in words. */
export function sayFilters({ filters }: Pick<About, 'filters'>): string {
  return `Narrowed to: ${filters.join('; ') || 'nothing, all areas and items are in'}`;
}

/** What a programme is called in a file. */
export function sayProgramme(programme: string, about: Pick<About, 'programmeNames'>): string {
  return about.programmeNames?.[programme] ?? programme.toUpperCase();
}
