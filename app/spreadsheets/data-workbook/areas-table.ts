import { sayShortDate } from '~/domain/dates';
import { type About, sayProgramme } from '../about';
import { type Base, sayBase } from '../base';
import { labelWidth } from '../sheet';
import { shorthand } from '../shorthand';
import type { DataArea } from './data-figures';
import { dataTable } from './data-table';
import { dataTitle } from './data-title';

/** The areas that the figures stand on, each with the submission that is counted for it. */
export function areasTable(areas: readonly DataArea[], base: Base, about: About) {
  return dataTable<DataArea>(
    {
      name: 'Areas',
      title: dataTitle('Areas asked and their submissions', base, about),
      says: 'Each area asked, and the submission counted for it.',
      lines: [sayBase(base)],
    },
    [
      { header: 'Area', width: labelWidth, cell: ({ name }) => name },
      { header: 'Area reference', width: 26, cell: ({ slug }) => slug },
      { header: 'Wave', width: 10, cell: ({ wave }) => wave },
      { header: 'Programme', width: 44, cell: ({ programme }) => sayProgramme(programme, about) },
      { header: 'Region', width: 28, cell: ({ region }) => region },
      {
        header: 'Submission reference',
        notes: ['The frozen submission that is counted, the area’s last for this phase.'],
        width: 40,
        cell: ({ reference }) => reference ?? shorthand.notSubmitted,
      },
      {
        header: 'Signed on',
        width: 16,
        cell: ({ signedAt }) => (signedAt ? sayTableDate(signedAt) : shorthand.notSubmitted),
      },
    ],
    areas,
  );
}

// September is Sept in the language's own short form.
function sayTableDate(at: Date): string {
  return sayShortDate(at).replace('Sept ', 'Sep ');
}
