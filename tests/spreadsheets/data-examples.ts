import type { PhaseFigures } from '~/domain/figures';
import type { About } from '~/spreadsheets/about';
import type { DataLinks } from '~/spreadsheets/data-workbook/data-cover';
import { dataFiguresOf } from '~/spreadsheets/data-workbook/data-figures';
import { dataWorkbook } from '~/spreadsheets/data-workbook/data-workbook';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { withComment } from './examples';

export const dataFileName = 'progress-data-february-2025-illustrative';

export const dataAbout: About & { frozen: boolean; links: DataLinks } = {
  takenAt: new Date('2026-07-21T19:15:00Z'),
  takenBy: 'Programme manager, Sam Example',
  filters: ['Wave 1 only'],
  illustrative: true,
  reference: '2025-02.e1.progress.past.c3f9a2c01',
  state: 'Edition 1, frozen on 5 March 2025',
  address: 'https://progress.example/progress/matrix?phase=2025-02',
  comments: true,
  frozen: true,
  links: {
    page: 'https://progress.example/progress/matrix?phase=2025-02',
    help: 'https://progress.example/help',
  },
};

const before = figuresOf('2024-11', proformaOf([[1], [1]]), {
  Ashcombe: 'DP',
  Brackenshire: 'PD',
  Calderholt: '--',
});

/** Four areas of which one has not submitted; an item is new, so that there are notes, and not asked of one area. */
export const twoPhases: readonly PhaseFigures[] = [
  before,
  withComment(
    figuresOf('2025-02', proformaOf([[2], [1]], 2), {
      Ashcombe: 'PPD',
      Brackenshire: 'PDN',
      Calderholt: '---',
      Dunmere: '..P',
    }),
    '=1+1 is what we wrote',
  ),
];

/** The workbook of the last of these phases, laid beside those before it. */
export function dataBook(phases: readonly PhaseFigures[], more: Partial<typeof dataAbout> = {}) {
  const [earlier, current] = [phases.slice(0, -1), phases.at(-1)];
  if (!current) throw new Error('A workbook is of some phase.');
  const previous = earlier.findLast(({ submissions }) => submissions.length > 0);
  const figures = dataFiguresOf(current, previous, earlier, dataAbout.takenAt);
  return dataWorkbook({ ...figures, proforma: current.proforma }, { ...dataAbout, ...more });
}
