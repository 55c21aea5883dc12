import type { ReturnAction } from '~/domain/area-return';
import type { Amendment } from '~/domain/change-request';
import { sayDeadline, sayMoment } from '~/domain/dates';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { InsetText } from './govuk/inset-text';

type Props = {
  amendment: Amendment | undefined;
  actions: readonly ReturnAction[];
  phase: { id: string };
  area: { slug: string; name: string };
};

/** An area's wish to correct what it sent, for whoever decides on it, and what was decided. */
export function ReviewAmendment({ amendment, actions, phase, area }: Props) {
  if (!amendment) return null;
  const { decision, decidedBy, decidedAt, until, decisionReason } = amendment;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{area.name} asked to correct this return after the phase had closed.</strong>
        <span className="app-block app-quiet">
          {amendment.requestedBy}, {sayMoment(amendment.requestedAt)}
        </span>
      </p>
      <p className="govuk-body app-typed">“{amendment.reason}”</p>
      {decision && decidedAt && (
        <p className="govuk-body">
          {decision === 'granted' && until
            ? `Agreed until ${sayDeadline(until)} by ${decidedBy}, ${sayMoment(decidedAt)}.`
            : `Refused by ${decidedBy}, ${sayMoment(decidedAt)}.`}
          {decisionReason && <span className="app-block app-typed">“{decisionReason}”</span>}
        </p>
      )}
      {actions.includes('grant_amendment') && (
        <Button href={paths.decideAmendment(phase.id, area.slug)}>Decide on the correction</Button>
      )}
    </InsetText>
  );
}
