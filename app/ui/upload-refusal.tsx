import { Link } from '@remix-run/react';
import { sayTime } from '~/domain/dates';
import { type FileRefusal, uploadsPerHour } from '~/domain/filled-form';
import type { MismatchReason } from '~/domain/workbook-upload';
import { paths } from '~/paths';

type Place = { phase: { id: string; name: string }; area: { slug: string; name: string } };

export type Refused = {
  reason: FileRefusal | MismatchReason | 'closed' | 'not_allowed' | 'too_many' | 'none';
  /** When the hour ends in which there were too many. */
  until?: Date;
  /** The return that the workbook was made for, where the same person may fill it in. */
  elsewhere?: Place;
};

/** Why a workbook was not taken, in one sentence that the file field and the summary share. */
export function sayRefusal({ reason, elsewhere, until }: Refused, here: Place): string {
  if (reason === 'other_area') return `This is not the workbook for ${here.area.name}. Download it again`;
  if (reason === 'other_phase')
    return `This workbook is for ${elsewhere?.phase.name ?? 'another phase'}, not for ${here.phase.name}`;
  if (reason !== 'too_many') return sentences[reason];
  const when = until ? `after ${sayTime(until)}` : 'in an hour';
  return `You have uploaded ${uploadsPerHour} workbooks within an hour. Try again ${when}`;
}

/** Where to go with a workbook that was made for another return or an older form; nothing for other refusals. */
export function RightPlace({ refused: { reason, elsewhere }, here }: { refused: Refused; here: Place }) {
  if (elsewhere && (reason === 'other_area' || reason === 'other_phase'))
    return (
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.workbook(elsewhere.phase.id, elsewhere.area.slug)}>
          Upload it for {elsewhere.area.name}, {elsewhere.phase.name}
        </Link>
        , or download the workbook for {here.area.name}, {here.phase.name}, below.
      </p>
    );
  if (!fetchAgain.has(reason)) return null;
  return <p className="govuk-body">Download it again below, and copy your answers into the new one.</p>;
}

const fetchAgain = new Set<Refused['reason']>([
  'other_area',
  'other_phase',
  'other_form',
  'stale',
  'headings',
  'not_ours',
]);

const sentences: Record<Exclude<Refused['reason'], 'other_area' | 'other_phase' | 'too_many'>, string> = {
  none: 'Select the workbook that you filled in',
  too_large: 'The workbook must be smaller than 5 MB. Take out any pictures or sheets that were added',
  wrong_kind: 'The file must be an XLSX or ODS workbook',
  macros: 'The workbook has macros in it. Save it as XLSX or ODS without them',
  password: 'The workbook has a password. Save it without one',
  too_much_inside: 'There is much more in the workbook than this form can hold. Take out what you added',
  too_many_cells: 'There are many more rows in the workbook than this form has. Take out what you added',
  unreadable: 'The workbook could not be read. Open it, save it again as XLSX or ODS, and upload that',
  not_ours: 'This is not a workbook that was downloaded here',
  stale: 'This workbook was made before the workbook itself was changed. Download it again',
  headings: 'The headings of the Answers sheet were changed, so it could not be read',
  other_form: 'This workbook was made for an older version of the form. Download it again',
  closed: 'This phase has closed, so nothing can be uploaded any more',
  not_allowed: 'The answers are locked now, so nothing can be uploaded',
};
