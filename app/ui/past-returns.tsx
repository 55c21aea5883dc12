import { Link } from '@remix-run/react';
import { type ReturnState, returnStateNames } from '~/domain/area-return';
import { sayShortDate } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { Table } from './govuk/table';

export type PastReturn = {
  phase: Phase;
  state: ReturnState;
  submission: { id: string; version: number; submittedAt: Date } | undefined;
  late: boolean;
};

/** The returns of phases that have closed, newest first, each leading to what was sent. */
export function PastReturns({ past, area }: { past: readonly PastReturn[]; area: string }) {
  if (past.length === 0)
    return <p className="govuk-body">This is your first return, so there are no past ones.</p>;
  return (
    <Table
      caption="Past returns"
      captionClasses="govuk-table__caption--m"
      classes="govuk-table--small-text-until-tablet"
      head={[{ text: 'Return' }, { text: 'Sent' }, { text: 'Form' }]}
      rows={past.map(({ phase, state, submission, late }) => [
        {
          text: (
            <Link
              className="govuk-link"
              to={submission ? paths.submission(submission.id) : paths.taskList(phase.id, area)}
            >
              {phase.name}
            </Link>
          ),
        },
        {
          text: submission
            ? `${sayShortDate(submission.submittedAt)}, ${late ? 'late' : 'on time'}`
            : 'Not sent',
        },
        {
          text: submission
            ? `${returnStateNames[state]}, version ${submission.version}`
            : returnStateNames[state],
        },
      ])}
    />
  );
}
