import type { MatrixArea } from '~/domain/matrix';
import { type About, aboveTable, sayProgramme } from './about';
import { type Base, sayBase } from './base';
import type { Introduced } from './cover';
import { dataTitle } from './data-workbook/data-title';
import { type Column, labelWidth, tabulate } from './sheet';
import { explainShorthand, shorthand } from './shorthand';

/** The areas that the figures stand on, each with the submission counted for it. */
export function areasSheet(base: Base, about: About): Introduced {
  const columns = columnsFor(about);
  const table = tabulate(columns, base.areas);
  return {
    sheet: {
      name: 'Areas',
      title: dataTitle('Areas asked and their submissions', base, about),
      notes: aboveTable(about, [sayBase(base), ...explainShorthand(table.rows)]),
      ...table,
    },
    says: 'each area asked, and the submission counted for it.',
    columns,
  };
}

function columnsFor(about: About): Column<MatrixArea>[] {
  return [
    {
      header: 'Area',
      meaning: 'the local authority taking part.',
      width: labelWidth,
      cell: ({ name }) => name,
    },
    {
      header: 'Programme',
      meaning: 'the programme it takes part in.',
      width: 46,
      cell: ({ programme }) => sayProgramme(programme, about),
    },
    { header: 'Wave', meaning: 'the wave it joined in.', width: 10, cell: ({ wave }) => wave },
    {
      header: 'Sent',
      meaning: 'whether it has sent its return for this phase.',
      width: 10,
      cell: ({ submissionId }) => (submissionId === null ? 'No' : 'Yes'),
    },
    {
      header: 'Submission reference',
      meaning: 'the frozen submission that is counted, its last for this phase.',
      width: 44,
      cell: ({ reference }) => reference ?? shorthand.notSubmitted,
    },
  ];
}
