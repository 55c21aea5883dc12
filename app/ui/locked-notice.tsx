import { Link } from '@remix-run/react';
import type { ReturnState } from '~/domain/area-return';
import { sayDeadline, sayMoment } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { ExtendedLine } from './due-line';
import { InsetText } from './govuk/inset-text';

type Props = {
  phase: Phase;
  phaseState: 'open' | 'closed';
  state: ReturnState;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
};

/** Why a return's answers can't be changed now, and what that leaves. */
export function LockedNotice({ phase, phaseState, state, submission }: Props) {
  const closed = phaseState === 'closed';
  return (
    <InsetText>
      {closed && <>This phase closed at {sayDeadline(phase.closesAt)}. </>}
      {state === 'awaiting_sign_off' ? (
        closed ? (
          'It was with the area lead for sign-off and was not sent. The answers can only be read.'
        ) : (
          'With the area lead for sign-off. Answers are locked until the return is sent, sent back or taken back.'
        )
      ) : submission && state !== 'changes_requested' ? (
        <>
          Sent at {sayMoment(submission.submittedAt)}.{' '}
          <Link className="govuk-link" to={paths.submission(submission.id)}>
            See what was sent, {submission.reference}
          </Link>
          . These answers can only be read.
        </>
      ) : submission ? (
        <>
          Changes were begun and not sent. What counts is{' '}
          <Link className="govuk-link" to={paths.submission(submission.id)}>
            the version that was sent, {submission.reference}
          </Link>
          .
        </>
      ) : (
        'Nothing was sent. The answers below can only be read. Ask the delivery partner if you need more time.'
      )}
      <ExtendedLine phase={phase} />
    </InsetText>
  );
}
