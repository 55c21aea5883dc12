import { type About, illustrativeWarning, marking, sayFilters } from '../about';
import { sayBase } from '../base';
import { contactLines, figuresSource, sayLondonTime } from '../cover';
import { sayNextUpdate } from '../next-update';
import type { CoverLine } from '../sheet';
import { typedLine } from '../typed-words';
import type { DataFigures } from './data-figures';
import { sayPeriod } from './data-title';

/** Where a reader is led from the cover, in full. */
export type DataLinks = { page: string; help: string };

/** The cover below its title, in the order of what readers look for first. */
export function dataCover(
  { matrix, movement, headlines }: DataFigures,
  about: About & { frozen: boolean; links: DataLinks },
  marks: readonly string[],
  hasNotes: boolean,
): CoverLine[] {
  const { phase } = matrix;
  return [
    ...lines(marking, about.illustrative && `${illustrativeWarning}.`),
    heading('Summary'),
    ...lines(
      'How far each item of the reform is in place in each area, as the areas report it themselves.',
      ...headlines,
      !movement && 'There is no earlier phase to compare with, so there is no worksheet of movement.',
    ),
    heading('Coverage'),
    ...lines(
      `Period: ${sayPeriod(phase)} (${phase.id})`,
      sayBase(matrix),
      sayFilters(about),
      'An area that has not submitted is neither out of scope nor not implementing: the three are counted apart.',
    ),
    heading('Status of the figures'),
    ...lines(
      about.state,
      `Figures as at ${sayLondonTime(about.takenAt)}`,
      about.reference && `Figure reference: ${about.reference}`,
      about.frozen
        ? `Extracted as the edition was frozen, on ${sayLondonTime(about.takenAt)}, by ${about.takenBy}`
        : `Extracted on ${sayLondonTime(about.takenAt)} by ${about.takenBy}`,
      sayNextUpdate(phase, { ...about, frozenAt: about.frozen ? about.takenAt : undefined }),
    ),
    heading('Shorthand and notes'),
    ...lines(...(marks.length > 0 ? marks : ['No shorthand is used in this file.'])),
    { text: hasNotes ? usedNotes : 'No notes are used in this file.' },
    heading('Source'),
    ...lines(
      figuresSource,
      'Wording of pillars, sections and statements: the Wording worksheet names its source and licence.',
    ),
    { text: 'The same figures as web pages of the service', link: about.links.page },
    ...contactLines(about.links.help),
  ];
}

function lines(...texts: (string | false | undefined)[]): CoverLine[] {
  return texts.filter((text) => typeof text === 'string').map((text) => ({ text: typedLine(text) }));
}

function heading(text: string): CoverLine {
  return { text, heading: true };
}

const usedNotes =
  'Notes are marked as in [note 1], in headers and in columns named Notes. The Notes worksheet has their texts.';
