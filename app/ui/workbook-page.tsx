import { Link } from '@remix-run/react';
import type { ReturnState } from '~/domain/area-return';
import { workbookEndings } from '~/domain/filled-form';
import type { Phase } from '~/domain/phase';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { FileUpload } from './govuk/file-upload';
import { NotificationBanner } from './govuk/notification-banner';
import { LockedNotice } from './locked-notice';
import { ProblemSummary } from './problem-summary';
import { type Refused, RightPlace, sayRefusal } from './upload-refusal';

type Props = {
  now: Date;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: { slug: string; name: string };
  state: ReturnState;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  editable: boolean;
  /** How many answers a workbook that was just applied has changed. */
  applied: number | null;
  /** The next item to see to; undefined when none is left. */
  next: { section: string; title: string; code: string } | undefined;
  refused: Refused | undefined;
};

/** The offline workbook of a return: where to get it, and where to bring it back. */
export function WorkbookPage(props: Props) {
  const { phase, area, editable, applied, refused } = props;
  const error = refused && sayRefusal(refused, props);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.taskList(phase.id, area.slug)}>Back to all sections</BackLink>
        <ProblemSummary
          errors={error ? [{ href: editable ? '#workbook' : '#main-content', text: error }] : []}
          title="Nothing was changed"
        />
        {applied !== null && !error && (
          <NotificationBanner type="success" text={`Applied. ${plural(applied, 'answer')} changed.`} />
        )}
        <span className="govuk-caption-l">
          {area.name}, {phase.name}
        </span>
        <h1 className="govuk-heading-l">Work offline in a spreadsheet</h1>
        {applied !== null && !error && editable && <Onwards {...props} />}
        {editable ? <DueLine phase={phase} now={props.now} /> : <LockedNotice {...props} />}
        {refused && <RightPlace refused={refused} here={props} />}
        <h2 className="govuk-heading-m">Download the workbook</h2>
        <p className="govuk-body">
          It holds what you said last time, and your answers as they stand now. You can fill it in without a
          connection, and pass it to a colleague.
        </p>
        <ul className="govuk-list">
          <Download {...props} format="xlsx" program="Excel" />
          <Download {...props} format="ods" program="LibreOffice and others" />
        </ul>
        {editable && <Upload error={error} />}
      </div>
    </div>
  );
}

/** Where to go once a workbook was applied. */
function Onwards({ phase, area, next }: Props) {
  const place = [phase.id, area.slug] as const;
  if (!next)
    return (
      <>
        <p className="govuk-body">Every item is answered. Check what you said before it is sent.</p>
        <Button href={paths.check(...place)}>Check answers</Button>
      </>
    );
  return (
    <>
      <p className="govuk-body">There is more to do in “{next.title}”.</p>
      <Button href={paths.section(...place, next.section, next.code)}>Go to the next item</Button>
    </>
  );
}

type Format = { phase: Phase; area: { slug: string }; format: 'xlsx' | 'ods'; program: string };

function Download({ phase, area, format, program }: Format) {
  return (
    <li>
      <Link className="govuk-link" reloadDocument to={paths.workbookFile(phase.id, area.slug, format)}>
        Download for {program} ({format.toUpperCase()})
      </Link>
    </li>
  );
}

function Upload({ error }: { error: string | undefined }) {
  return (
    <>
      <h2 className="govuk-heading-m">Upload it when you have filled it in</h2>
      <p className="govuk-body">
        You see what would change before anything does. Cells that you did not edit never replace what is on
        screen. Uploading does not send the return.
      </p>
      <PostForm encType="multipart/form-data" reloadDocument>
        <FileUpload
          name="workbook"
          label={{ text: 'Workbook', classes: 'govuk-label--s' }}
          hint={{ text: 'An XLSX or ODS file, up to 5 MB.' }}
          accept={workbookEndings.join(',')}
          errorMessage={error ? { text: error } : undefined}
        />
        <Button preventDoubleClick>Upload and see the differences</Button>
      </PostForm>
    </>
  );
}
