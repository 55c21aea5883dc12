import { Link } from '@remix-run/react';
import type { Amendment } from '~/domain/change-request';
import { sayDate, sayMoment } from '~/domain/dates';
import type { ItemPlace } from '~/domain/item-places';
import type { Phase } from '~/domain/phase';
import type { TypedDate } from '~/domain/typed-date';
import { paths } from '~/paths';
import { DatedForm } from './dated-form';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  phase: Phase;
  area: { slug: string; name: string };
  version: number;
  places: Readonly<Record<string, ItemPlace>>;
  amendment: Amendment;
  typed: { decision: string; date: TypedDate; reason: string } | undefined;
  errors: readonly FieldError[];
};

/** What an area wants to correct and why, and the decision on it. */
export function AmendmentPage({ phase, area, version, places, amendment, typed, errors }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.review(phase.id, area.slug)} className="govuk-back-link">
          Back to the review
        </Link>
        <ProblemSummary errors={errors} />
        <h1 className="govuk-heading-l">
          Decide on {area.name}’s correction for {phase.name}
        </h1>
        <p className="govuk-body">
          {amendment.requestedBy} asked for it at {sayMoment(amendment.requestedAt)}. The phase closed on{' '}
          {sayDate(phase.closesAt)}.
        </p>
        <p className="govuk-body app-typed">“{amendment.reason}”</p>
        <ul className="govuk-list govuk-list--bullet">
          {amendment.items.map(({ code, reason }) => (
            <li key={code}>
              {places[code]?.name ?? code} <span className="app-code">{code}</span>
              {reason && <span className="app-block app-typed">“{reason}”</span>}
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          Figures use version {version} until version {version + 1} arrives. They then change, for a phase
          that has closed.
        </p>
        <DatedForm
          day={{
            id: 'until',
            legend: 'If so, until which day?',
            hint: 'For example, 27 3 2027. It counts until 11:59pm on that day, London time.',
          }}
          reason={{
            label: `What do you want to say to ${area.name}?`,
            hint: 'You have to say why if it cannot be corrected.',
          }}
          typed={typed}
          errors={errors}
          button="Save the decision"
        >
          <input type="hidden" name="amendment" value={amendment.id} />
          <Radios
            name="decision"
            fieldset={{ legend: { text: 'Can it be corrected?', classes: 'govuk-fieldset__legend--m' } }}
            value={typed?.decision}
            errorMessage={errorFor(errors, '#decision')}
            items={[
              { value: 'grant', text: 'Yes, these items and no others' },
              { value: 'refuse', text: 'No' },
            ]}
          />
        </DatedForm>
      </div>
    </div>
  );
}
