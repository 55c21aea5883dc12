import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { allOf, plural } from '~/domain/words';
import type { Conflict, UploadedChange } from '~/domain/workbook-upload';
import { paths } from '~/paths';
import { BackLink } from './govuk/back-link';
import { type FieldError, ProblemSummary } from './problem-summary';
import { UploadAbsent } from './upload-absent';
import { UploadApply } from './upload-apply';
import { type ItemNames, type ToldProblem, UploadProblems } from './upload-problems';

export type PreviewProps = {
  phase: { id: string; name: string };
  area: { slug: string; name: string };
  upload: { id: string; fileName: string; uploadedAt: Date; appliedAt: Date | null };
  /** Null once it has been applied. */
  preview: {
    sheet: string;
    downloadedAt: Date | null;
    items: number;
    problems: ToldProblem[];
    conflicts: Conflict[];
    differences: UploadedChange[];
    same: number;
    absent: string[];
  } | null;
  names: ItemNames;
  errors: readonly FieldError[];
  /** What was chosen for each conflict, when the page came back. */
  chosen: Readonly<Record<string, string>>;
};

/** What an uploaded workbook would change, before it does. */
export function UploadPreview(props: PreviewProps) {
  const { phase, area, upload, preview, errors } = props;
  const here = paths.workbook(phase.id, area.slug);
  return (
    <>
      <BackLink href={here}>Back to the workbook</BackLink>
      <ProblemSummary errors={errors} title="Nothing was changed" />
      <span className="govuk-caption-l">
        {area.name}, {phase.name}
      </span>
      <h1 className="govuk-heading-l">{titleOf(preview)}</h1>
      {preview ? (
        <>
          <p className="govuk-body">
            <strong>Nothing has changed yet.</strong> You uploaded {upload.fileName} at{' '}
            {sayMoment(upload.uploadedAt)}.
            {preview.downloadedAt && ` It was downloaded at ${sayMoment(preview.downloadedAt)}.`}
          </p>
          <PreviewBody {...props} preview={preview} />
        </>
      ) : (
        <p className="govuk-body">
          {upload.fileName} was applied
          {upload.appliedAt && ` at ${sayMoment(upload.appliedAt)}`}. What it changed is in the history of
          each answer.{' '}
          <Link className="govuk-link" to={paths.taskList(phase.id, area.slug)}>
            Go to the task list
          </Link>
        </p>
      )}
    </>
  );
}

/** As above, of a workbook that was not applied yet. */
export type NotApplied = PreviewProps & { preview: NonNullable<PreviewProps['preview']> };

function PreviewBody(props: NotApplied) {
  const { phase, area, upload, preview, names } = props;
  const { problems, conflicts, differences, same, absent, items } = preview;
  const lacking = [...conflicts, ...differences].filter(({ lacks }) => lacks.length > 0).length;
  if (problems.length + conflicts.length + differences.length === 0)
    return (
      <>
        <p className="govuk-body">
          {absent.length > 0 ? 'What is in the workbook' : 'The workbook'} matches what is on screen. There is
          nothing to apply.
        </p>
        <UploadAbsent codes={absent} items={items} names={names} />
      </>
    );
  return (
    <>
      <p className="govuk-body">
        {absent.length === 0 && `The workbook has ${allOf(items, 'item')} of the form. `}Cells that you did
        not edit never replace what is on screen.
      </p>
      <ul className="app-tally">
        <Tally count={problems.length} one="problem" href="#problems" />
        <Tally count={conflicts.length} one="conflict" href="#conflicts" />
        <Tally count={differences.length} one="difference" href="#differences" />
        <Tally count={same} one="the same" many="the same" />
        <Tally count={absent.length} one="not in the file" many="not in the file" href="#absent" />
      </ul>
      {lacking > 0 && (
        <p className="govuk-body">
          <strong>{plural(lacking, 'answer')} will have to be fixed before sending.</strong> You can apply the
          workbook as it is, and put that right on screen.
        </p>
      )}
      <UploadAbsent codes={absent} items={items} names={names} />
      <UploadProblems
        problems={problems}
        sheet={preview.sheet}
        names={names}
        place={[phase.id, area.slug]}
        marked={paths.markedWorkbook(phase.id, area.slug, upload.id)}
      />
      <UploadApply {...props} />
    </>
  );
}

function Tally({ count, one, many, href }: { count: number; one: string; many?: string; href?: string }) {
  if (count === 0) return null;
  const words = count === 1 ? one : (many ?? `${one}s`);
  return (
    <li>
      <b>{count}</b>{' '}
      {href ? (
        <a className="govuk-link" href={href}>
          {words}
        </a>
      ) : (
        words
      )}
    </li>
  );
}

function titleOf(preview: PreviewProps['preview']): string {
  if (!preview) return 'This workbook was applied';
  if (preview.problems.length > 0) return 'Put the workbook right, then upload it again';
  const changes = preview.conflicts.length + preview.differences.length;
  return changes === 0 ? 'There is nothing to apply' : 'Check the differences before you apply them';
}
