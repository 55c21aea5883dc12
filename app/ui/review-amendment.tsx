import type { ReturnAction } from '~/domain/area-return';
import type { Amendment } from '~/domain/change-request';
import { sayDeadline, sayMoment } from '~/domain/dates';
import type { ItemPlace } from '~/domain/item-places';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { InsetText } from './govuk/inset-text';

type Props = {
  amendment: Amendment | undefined;
  actions: readonly ReturnAction[];
  places: Readonly<Record<string, ItemPlace>>;
  phase: { id: string };
  area: { slug: string; name: string };
};

/** An area's wish to correct what it sent, for whoever decides on it, and what was decided. */
export function ReviewAmendment({ amendment, actions, places, phase, area }: Props) {
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
      <p className="govuk-body">What it asked to correct:</p>
      <ul className="govuk-list govuk-list--bullet">
        {amendment.items.map(({ code, reason }) => (
          <li key={code}>
            {places[code]?.name ?? code} <span className="app-code">{code}</span>
            {reason && <span className="app-block app-typed">“{reason}”</span>}
          </li>
        ))}
      </ul>
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
