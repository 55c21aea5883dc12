import { londonParts } from '~/domain/london';
import { type About, illustrativeWarning, marking, sayFilters } from './about';
import { type Base, sayBase } from './base';
import { sayNextUpdate } from './next-update';
import type { Column, CoverLine, Sheet } from './sheet';
import { usedShorthand } from './shorthand';
import { typedLine } from './typed-words';

/** A table of the file as its cover introduces it. */
export type Introduced = {
  sheet: Sheet;
  says: string;
  columns: readonly Pick<Column<never>, 'header' | 'meaning'>[];
};

/** Whose figures they are, as the author of a file. */
export const department = 'Department for Education';

/** The tables that have a row, as a marked-up table has at least one. */
export function withRows(tables: readonly Introduced[]): Introduced[] {
  return tables.filter(({ sheet }) => sheet.rows.length > 0);
}

/** The cover below its title: what this is, who it stands on, who took it and when, and how to read it. */
export function coverOf(base: Base, about: About, tables: readonly Introduced[]): CoverLine[] {
  const marks = usedShorthand(tables.map(({ sheet }) => sheet));
  return [
    ...lines(marking, about.illustrative && illustrativeWarning, about.publicationNote),
    heading('Summary'),
    ...lines(
      'How far each item of the reform is in place in each area, as the areas report it themselves.',
      'An area that has not submitted is neither out of scope nor not implementing: the three are counted apart.',
    ),
    heading('What these figures stand on'),
    ...lines(
      `Phase: ${base.phase.name} (${base.phase.id})`,
      about.state,
      sayBase(base),
      sayFilters(about),
      `Figures as at ${sayLondonTime(about.frozenAt ?? about.takenAt)}`,
      about.reference && `Figure reference: ${about.reference}`,
      'Figures are counted from submissions only. The Areas worksheet gives the reference of each.',
    ),
    heading('When and by whom it was taken'),
    ...lines(
      `Taken on ${sayLondonTime(about.takenAt)}`,
      `Taken by ${about.takenBy}`,
      sayNextUpdate(base.phase, about),
      `Address of the page with these figures: ${about.address}`,
    ),
    heading('Worksheets'),
    ...lines(
      ...tables.map(({ sheet, says }) => `${sheet.name}: ${says}`),
      tables.length === 0 && 'There is nothing to show, so there is no worksheet but this cover.',
    ),
    ...tables.flatMap(({ sheet, columns }) => [
      heading(`Columns of the ${sheet.name} worksheet`),
      ...lines(...columns.map(({ header, meaning }) => `${header}: ${meaning}`)),
    ]),
    heading('Shorthand and notes'),
    ...lines(
      ...(marks.length === 0 ? ['No shorthand is used in this file.'] : marks),
      'No notes are used in this file.',
    ),
    heading('Source'),
    ...lines(
      figuresSource,
      'Wording of pillars, sections and statements: the proforma in Appendix 2 of the Families First for Children pathfinder evaluation report (Department for Education, July 2025, RR1541).',
      'That wording is © Crown copyright 2025, used under the Open Government Licence v3.0.',
    ),
    ...contactLines(new URL('/help', about.address).href),
  ];
}

/** Where figures come from, as every file says it. */
export const figuresSource =
  'Source: submissions signed by the areas, from the service Report pathfinder progress (Department for Education).';

/** Who answers questions, with the way to them. */
export function contactLines(help: string): CoverLine[] {
  return [
    heading('Contact'),
    ...lines('The Department for Education’s programme team answers questions about these figures.'),
    { text: 'Help pages of the service, which say how to ask', link: help },
  ];
}

/** A moment as London says it: `21 November 2026 at 8:15pm, London time`. */
export function sayLondonTime(instant: Date): string {
  const { hour, minute } = londonParts(instant);
  return `${day.format(instant)} at ${sayClock(hour, minute)}, London time`;
}

function sayClock(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

function lines(...texts: (string | false | undefined)[]): CoverLine[] {
  return texts.filter((text) => typeof text === 'string').map((text) => ({ text: typedLine(text) }));
}

function heading(text: string): CoverLine {
  return { text: typedLine(text), heading: true };
}

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' });
