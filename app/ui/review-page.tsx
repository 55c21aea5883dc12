import { Link } from '@remix-run/react';
import { sayDue } from '~/domain/due';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { sayDate, sayMoment } from './dates';
import { SummaryList } from './govuk/summary-list';
import { type ReturnRow, StateTag } from './phase-returns-row';
import { type FieldError, ProblemSummary } from './problem-summary';
import { ReviewForms } from './review-form';
import { type Moved, ReviewMoves } from './review-moves';

type Props = {
  phase: Pick<Phase, 'id' | 'name' | 'dueAt' | 'closesAt'>;
  phaseState: 'open' | 'closed';
  /** Whether reviewing is the viewer's to do at all. */
  reviews: boolean;
  moved: Moved | null;
  areaReturn: ReturnRow;
  /** What was asked to be changed, while the area works on it. */
  reason: string;
  errors: readonly FieldError[];
  typed: string;
};

/** One area's return with what may be done to it now. */
export function ReviewPage(props: Props) {
  const { phase, phaseState, areaReturn, reason, moved, errors, typed } = props;
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
                value: {
                  text: `${sayMoment(firstSentAt)}, ${late ? sayDue(phase.dueAt, firstSentAt).words : 'on time'}`,
                },
              },
              reason && {
                key: { text: 'Changes requested' },
                value: { text: <span className="app-typed">{reason}</span> },
              },
            ]}
          />
        </div>
        {submission && <ReviewMoves moved={moved} area={area.name} />}
        {submission && phaseState === 'closed' && (
          <p className="govuk-body">
            Changes can no longer be requested: this phase closed on {sayDate(phase.closesAt)}.
          </p>
        )}
        {submission && actions.length > 0 ? (
          <ReviewForms
            version={submission.version}
            actions={actions}
            withdraws={state === 'changes_requested'}
            errors={errors}
            typed={typed}
            area={area.name}
          />
        ) : (
          <NoActionLeft {...props} />
        )}
      </div>
    </div>
  );
}

/** Why there is no form: it is not the viewer's to review, not sent, or back with its area. */
function NoActionLeft({ phase, phaseState, reviews, areaReturn: { area, submission } }: Props) {
  const closed = phaseState === 'closed';
  if (submission && reviews && closed) return null;
  const why = !submission
    ? closed
      ? `${area.name} did not send this return before the phase closed on ${sayDate(phase.closesAt)}.`
      : `${area.name} has not sent this return, so there is nothing to review yet.`
    : reviews
      ? `${area.name} is working on the changes. You can review this return when it is sent again.`
      : 'DfE officials and the delivery partner review returns. There is nothing for you to do here.';
  return <p className="govuk-body">{why}</p>;
}
