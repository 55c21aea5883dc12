import type { ChangeRequest } from '~/domain/change-request';
import { sayMoment } from '~/domain/dates';
import type { ItemPlace } from '~/domain/item-places';

type Props = { requests: readonly ChangeRequest[]; places: Readonly<Record<string, ItemPlace>> };

/** What reviewers have asked to be changed and the area has not yet sent. */
export function ReviewRequests({ requests, places }: Props) {
  return requests.map(({ id, reason, items, madeBy, madeAt }) => (
    <section key={id} aria-labelledby={`request-${id}`}>
      <h2 className="govuk-heading-m" id={`request-${id}`}>
        Changes requested
      </h2>
      <p className="govuk-body">
        <span className="app-typed">“{reason}”</span>
        <span className="app-block app-quiet">
          {madeBy}, {sayMoment(madeAt)}
        </span>
      </p>
      {items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {items.map((item) => (
            <li key={item.code}>
              {places[item.code]?.name ?? item.code} <span className="app-code">{item.code}</span>
              {item.reason && <span className="app-block app-typed">“{item.reason}”</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}
