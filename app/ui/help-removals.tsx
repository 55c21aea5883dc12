import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { HelpTable } from './help-table';

export type ItemOffers = {
  code: string;
  shortName: string;
  offers: readonly { area: { id: string; name: string }; shown: boolean }[];
};

/** Every offer of help, shown to others or not, each with a button that takes it away. */
export function HelpRemovals({ items }: { items: readonly ItemOffers[] }) {
  return (
    <section aria-labelledby="remove">
      <h2 className="govuk-heading-m" id="remove">
        Remove an offer
      </h2>
      <p className="govuk-body">
        {items.length === 0
          ? 'There is no offer to remove.'
          : 'Removing an offer deletes its contact, what the area wrote and the links at once. Tell the area: it is not told by the service.'}
      </p>
      {items.length > 0 && (
        <PostForm>
          <HelpTable
            caption="Every offer of help, each with a button that removes it"
            heads={['Item', 'Offers']}
            rows={items.map(({ code, shortName, offers }) => ({
              code,
              shortName,
              cells: [
                <ul key="offers" className="app-help__areas">
                  {offers.map(({ area, shown }) => (
                    <li key={area.id}>
                      {area.name}
                      {!shown && ' (not shown to others now)'}{' '}
                      <Button
                        classes="govuk-button--secondary app-small-button"
                        name="offer"
                        value={`${code} ${area.id}`}
                      >
                        Remove
                        <span className="govuk-visually-hidden">
                          {' '}
                          the offer of {area.name} to help with {shortName}
                        </span>
                      </Button>
                    </li>
                  ))}
                </ul>,
              ],
            }))}
          />
        </PostForm>
      )}
    </section>
  );
}
