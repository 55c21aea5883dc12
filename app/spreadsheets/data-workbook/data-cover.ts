import { sayDate } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { type About, illustrativeWarning, marking } from '../about';
import { sayBase } from '../base';
import { sayLondonTime } from '../cover';
import type { CoverLine } from '../sheet';
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
      `Period: ${sayPeriod(phase)}`,
      sayBase(matrix),
      `Narrowed to: ${about.filters.join('; ') || 'nothing, so everything is in'}`,
      'An area that has not submitted is neither out of scope nor not implementing: the three are counted apart.',
    ),
    heading('Status of the figures'),
    ...lines(
      about.state,
      about.reference && `Figure reference: ${about.reference}`,
      about.frozen
        ? `Extracted as the edition was frozen, on ${sayLondonTime(about.takenAt)}, by ${about.takenBy}`
        : `Extracted on ${sayLondonTime(about.takenAt)} by ${about.takenBy}`,
      sayNextUpdate(phase, about),
    ),
    heading('Shorthand and notes'),
    ...lines(
      ...(marks.length > 0 ? marks : ['No shorthand is used in this file.']),
      hasNotes
        ? 'Notes are marked as in [note 1], in headers and in columns named Notes. The Notes worksheet has their texts.'
        : 'No notes are used in this file.',
    ),
    heading('Source'),
    ...lines(
      'Source: submissions signed by the areas, from the service Report pathfinder progress (Department for Education).',
      'Wording of pillars, sections and statements: the Wording worksheet names its source and licence.',
    ),
    { text: 'The same figures as web pages of the service', link: about.links.page },
    heading('Contact'),
    ...lines('The Department for Education’s programme team answers questions about these figures.'),
    { text: 'Help pages of the service, which say how to ask', link: about.links.help },
  ];
}

function sayNextUpdate({ closesAt }: Phase, { frozen, takenAt }: { frozen: boolean; takenAt: Date }): string {
  if (frozen) return 'Next update: with the figures of the next phase. This edition does not change.';
  return takenAt > closesAt
    ? 'Next update: when these provisional figures are frozen as an edition.'
    : `Next update: provisional figures change as areas send, until the phase closes on ${sayDate(closesAt)}.`;
}

function lines(...texts: (string | false | undefined)[]): CoverLine[] {
  return texts.filter((text) => typeof text === 'string').map((text) => ({ text }));
}

function heading(text: string): CoverLine {
  return { text, heading: true };
}
