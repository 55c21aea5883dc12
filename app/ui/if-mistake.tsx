import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { MistakeStep } from '~/domain/after-sending';
import { sayDeadline } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';

type Props = { step: MistakeStep; phase: Phase; area: { slug: string } };

/** What the people of an area can do when they find a mistake in what they sent. */
export function IfMistake(props: Props) {
  return (
    <div className="app-screen-only">
      <h2 className="govuk-heading-m">If you find a mistake</h2>
      {steps[props.step](props)}
    </div>
  );
}

const steps: Record<MistakeStep, (props: Props) => ReactNode> = {
  ask_for_changes: ({ phase }) => (
    <>
      <p className="govuk-body">
        Tell the delivery partner or DfE which items are wrong, and ask them to request changes, before{' '}
        {phase.name} closes at {sayDeadline(phase.closesAt)}. The return then comes back to you with those
        items to change, and you send it again. Until you do, what you sent counts.
      </p>
      <p className="govuk-body">
        After that, your area lead can ask to correct what you sent, from the page with all its sections.
      </p>
    </>
  ),
  change: ({ phase, area }) => (
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.taskList(phase.id, area.slug)}>
        Change the answers
      </Link>{' '}
      and send the return again, before {sayDeadline(phase.correcting?.until ?? phase.closesAt)}. Until you
      do, what you sent counts.
    </p>
  ),
  ask_to_correct: ({ phase, area }) => (
    <p className="govuk-body">
      {phase.name} has closed.{' '}
      <Link className="govuk-link" to={paths.askAmendment(phase.id, area.slug)}>
        Ask to correct what you sent
      </Link>
      . DfE or the delivery partner decides. Until you send a correction, what you sent counts.
    </p>
  ),
  ask_lead: ({ phase }) => (
    <p className="govuk-body">{phase.name} has closed. Your area lead can ask to correct what was sent.</p>
  ),
  wait: () => (
    <p className="govuk-body">
      Your area has asked to correct what was sent. DfE or the delivery partner decides.
    </p>
  ),
};
