import { Link } from '@remix-run/react';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { sayMoment } from './dates';
import { SummaryList } from './govuk/summary-list';
import { type ReturnRow, StateTag } from './phase-returns-row';
import { type FieldError, ProblemSummary } from './problem-summary';
import { ReviewForms } from './review-form';

type Props = {
  phase: Pick<Phase, 'id' | 'name'>;
  areaReturn: ReturnRow;
  /** What was asked to be changed, while the area works on it. */
  reason: string;
  errors: readonly FieldError[];
  typed: string;
};

/** One area's return with what may be done to it now. */
export function ReviewPage({ phase, areaReturn, reason, errors, typed }: Props) {
  const { area, state, submission, firstSentAt, late, answered, inScope, actions } = areaReturn;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.phaseReturns(phase.id)} className="govuk-back-link">
          Returns for {phase.name}
        </Link>
        <ProblemSummary errors={errors} />
        <span className="govuk-caption-l">{phase.name}</span>
        <h1 className="govuk-heading-l">Review {area.name}</h1>
        <div id="return" tabIndex={-1}>
          <SummaryList
            rows={[
              { key: { text: 'Return' }, value: { text: <StateTag state={state} /> } },
              submission
                ? {
                    key: { text: 'Last version' },
                    value: {
                      text: (
                        <>
                          <Link to={paths.submission(submission.id)} className="govuk-link">
                            Version {submission.version}
                          </Link>{' '}
                          <span className="app-code">{submission.reference}</span>
                        </>
                      ),
                    },
                  }
                : { key: { text: 'Answered' }, value: { text: `${answered} of ${inScope} items` } },
              firstSentAt && {
                key: { text: 'First sent' },
                value: { text: `${sayMoment(firstSentAt)}, ${late ? 'late' : 'on time'}` },
              },
              reason && {
                key: { text: 'Changes requested' },
                value: { text: <span className="app-typed">{reason}</span> },
              },
            ]}
          />
        </div>
        {submission && actions.length > 0 ? (
          <ReviewForms
            version={submission.version}
            actions={actions}
            errors={errors}
            typed={typed}
            area={area.name}
          />
        ) : (
          <p className="govuk-body">{sayNothingToDo(areaReturn)}</p>
        )}
      </div>
    </div>
  );
}

function sayNothingToDo({ area, submission, state }: ReturnRow) {
  if (!submission) return `${area.name} has not sent this return, so there is nothing to review yet.`;
  if (state === 'submitted' || state === 'accepted')
    return 'DfE officials and the delivery partner review returns. There is nothing for you to do here.';
  return `${area.name} is working on the changes. You can review this return when it is sent again.`;
}
