import { Link } from '@remix-run/react';
import { paths } from '~/paths';

type Props = {
  place: readonly [phase: string, area: string];
  submission: { id: string; reference: string } | undefined;
  /** Whether its answers can be changed. */
  editable: boolean;
};

/** Beside the task list: the other ways into a return. */
export function ReturnSide({ place, submission, editable }: Props) {
  const links = [
    editable && [paths.workbook(...place), 'Work offline in a spreadsheet'],
    [paths.history(...place), 'History of every change'],
    [paths.areaPeople(place[1]), 'Who prepares what'],
    submission && [paths.submission(submission.id), `What was sent, ${submission.reference}`],
  ].filter((link) => !!link);
  return (
    <div className="govuk-grid-column-one-third">
      <div className="app-side">
        <h2 className="govuk-heading-s">Also for this return</h2>
        <ul className="govuk-list">
          {links.map(([to = '', words]) => (
            <li key={to}>
              <Link className="govuk-link" to={to}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
        {editable && (
          <p className="govuk-body">
            You can work at the same time as others. If two of you change the same answer, you see both and
            choose.
          </p>
        )}
      </div>
    </div>
  );
}
