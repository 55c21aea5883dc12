import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayDay, sayTime } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { Panel } from './govuk/panel';

type Props = {
  submission: {
    reference: string;
    areaName: string;
    areaSlug: string;
    submittedAt: Date;
    version: number;
    phase: Phase;
  };
  late: boolean;
  /** What to do about a mistake. */
  children: ReactNode;
};

/** What is said to whoever has just sent a return: its reference, whether it was in time, and what comes next. */
export function SubmissionReceipt({ submission, late, children }: Props) {
  const { phase, areaName, submittedAt, reference, version } = submission;
  return (
    <>
      <Panel titleText="Return sent">
        Your reference
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p className="govuk-body-l">
        {areaName}’s return for {phase.name} was sent
        {version === 1 && (late ? ' late' : ' on time')}, at {sayTime(submittedAt)} on {sayDay(submittedAt)}.
        {version > 1 && ` It replaces version ${version - 1}.`}
      </p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          The delivery partner and DfE read your return. If something is unclear, they ask you about it, or
          for changes.
        </li>
        <li>You can come back to this page at any time from your home page, and print it to keep a copy.</li>
      </ol>
      <p className="govuk-body app-screen-only">
        <Link className="govuk-link" to={paths.home({ area: submission.areaSlug })}>
          Go to your home page
        </Link>
      </p>
      {children}
      <h2 className="govuk-heading-m">What you sent</h2>
    </>
  );
}
