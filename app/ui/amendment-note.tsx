import { Link } from '@remix-run/react';
import type { ReturnAction, ReturnWindow } from '~/domain/area-return';
import type { Amendment } from '~/domain/change-request';
import { sayDeadline, sayMoment } from '~/domain/dates';
import { paths } from '~/paths';

type Props = {
  phase: { id: string };
  area: { slug: string };
  actions: readonly ReturnAction[];
  amendment: Amendment | undefined;
  window: ReturnWindow;
};

/** What became of an area's wish to correct what it sent, and where it can ask. */
export function AmendmentNote({ phase, area, actions, amendment, window }: Props) {
  return (
    <>
      {amendment && <p className="govuk-body">{sayAmendment(amendment, window)}</p>}
      {amendment?.decisionReason && (
        <p className="govuk-body app-typed">
          {amendment.decidedBy}: “{amendment.decisionReason}”
        </p>
      )}
      {actions.includes('ask_amendment') && (
        <p className="govuk-body">
          Is something wrong in it?{' '}
          <Link className="govuk-link" to={paths.askAmendment(phase.id, area.slug)}>
            Ask to correct what you sent
          </Link>
        </p>
      )}
    </>
  );
}

function sayAmendment({ requestedBy, requestedAt, decision, until }: Amendment, window: ReturnWindow) {
  const asked = `${requestedBy} asked to correct it at ${sayMoment(requestedAt)}`;
  if (!decision) return `${asked}. DfE or the delivery partner decides.`;
  if (decision === 'refused' || !until) return `${asked}. It was refused.`;
  if (window === 'amendment') return `${asked}, and it was agreed.`;
  return `${asked}. It was agreed until ${sayDeadline(until)}.`;
}
