import type { PlainPhase } from '~/domain/plain-data';
import type { PlainColumn } from './table';

/** The columns that every row begins with, so that none can be cut loose from its phase and moment. */
export function phaseColumns(illustrative: boolean): PlainColumn<PlainPhase>[] {
  return [
    {
      name: 'phase',
      meaning: 'The phase: its first month',
      type: 'month',
      source: 'Phase',
      cell: ({ figures }) => figures.phase.id,
    },
    {
      name: 'phase_name',
      meaning: 'What the phase is called',
      type: 'text',
      source: 'Phase',
      cell: ({ figures }) => figures.phase.name,
    },
    {
      name: 'edition',
      meaning: 'The number of the frozen edition that the row stands on; live while the phase is not frozen',
      type: 'text',
      allowed: ['live', 'a whole number from 1'],
      source: 'Edition',
      cell: ({ edition }) => (edition === undefined ? 'live' : String(edition)),
    },
    {
      name: 'as_at',
      meaning: 'When the edition was made; for a live phase when the data were read',
      type: 'moment',
      unit: 'UTC',
      source: 'Edition',
      cell: ({ asAt }) => asAt.toISOString(),
    },
    {
      name: 'data',
      meaning: 'Whether areas reported this, or it is made up for a demonstration',
      type: 'text',
      allowed: ['Reported', 'Illustrative'],
      source: 'Settings',
      cell: () => (illustrative ? 'Illustrative' : 'Reported'),
    },
  ];
}

/** The column by which the figures of a row can be found and recomputed. */
export const referenceColumn: PlainColumn<PlainPhase> = {
  name: 'figure_reference',
  meaning: 'By which the phase’s figures can be found and recomputed in the service',
  type: 'text',
  source: 'Figures',
  cell: ({ reference }) => reference ?? null,
};
