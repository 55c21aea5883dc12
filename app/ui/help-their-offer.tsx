import { sayMoment } from '~/domain/dates';
import type { KeptOffer } from '~/domain/help-offer';
import { OfferText } from './help-offer-text';

/** What others saved while an offer was typed, above the form that still holds what was typed. */
export function TheirOffer({ offer }: { offer: KeptOffer | null }) {
  return (
    <div className="app-clash" id="theirs" tabIndex={-1}>
      <p className="govuk-body">
        <strong>
          {offer
            ? `Saved by somebody else at ${sayMoment(offer.offeredAt)}, and what others see now:`
            : 'The offer was taken back while you were writing.'}
        </strong>
      </p>
      {offer && <OfferText offer={offer} />}
      <p className="govuk-body">
        What you typed is in the fields below and is not saved. Saving puts it{' '}
        {offer ? 'in place of the above.' : 'there again.'}
      </p>
    </div>
  );
}
