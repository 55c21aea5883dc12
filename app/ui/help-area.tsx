import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { BackLink } from './govuk/back-link';
import { NotificationBanner } from './govuk/notification-banner';
import { Ask, type Item, Offer } from './help-area-item';
import { HelpTable } from './help-table';
import { TakeBack } from './help-take-back';
import { StatusWord } from './status';

type Unasked = Pick<Item, 'code' | 'shortName'> & { offered: string };
type Props = {
  area: { slug: string; name: string };
  /** Whether the viewer leads the area. */
  mayOffer: boolean;
  inPlace: readonly Item[];
  others: readonly Item[];
  /** What the area offers help with but is not asked now. */
  unasked: readonly Unasked[];
  news: string | null;
};

/** What an area can help others with, and what it can ask others about. */
export function AreaHelp({ area, mayOffer, inPlace, others, unasked, news }: Props) {
  const asked = inPlace.length + others.length;
  const offered = inPlace.filter((item) => item.offered !== undefined).length;
  return (
    <>
      <BackLink href={paths.home({ area: area.slug })}>Back to home</BackLink>
      {news && <NotificationBanner type="success" text={news} />}
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">Help between areas</h1>
      {!mayOffer && (
        <p className="govuk-body">
          Only your area’s lead can offer help, change an offer or take it back, because it names your area
          and a contact to others.
        </p>
      )}
      {asked === 0 ? (
        <p className="govuk-body">
          Nothing is asked of your area at the moment, so there is nothing to offer or to ask about.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            Whether an item is in place is what the last return you sent says. Nobody is named who has not
            offered, and every offer can be taken back.
          </p>
          <h2 className="govuk-heading-m">What you could ask others about</h2>
          {others.length === 0 ? (
            <p className="govuk-body">You have every item in place.</p>
          ) : (
            <HelpTable
              caption="Items not in place, and how many areas are happy to be asked"
              heads={['Item', 'You said', 'Who can help']}
              rows={others.map((item) => ({
                ...item,
                cells: [
                  <StatusWord key="standing" standing={item.standing} />,
                  <Ask key="ask" {...{ area, item, mayOffer }} />,
                ],
              }))}
            />
          )}
          <h2 className="govuk-heading-m">What you could help others with</h2>
          {inPlace.length === 0 ? (
            <p className="govuk-body">You have no items in place yet.</p>
          ) : (
            <>
              <p className="govuk-body">
                You offer help with {offered} of the {plural(inPlace.length, 'item')} that you have in place.
              </p>
              <HelpTable
                caption="Items in place, and whether you offer help with them"
                heads={['Item', 'Your offer']}
                rows={inPlace.map((item) => ({
                  ...item,
                  cells: [<Offer key="offer" {...{ area, item, mayOffer }} />],
                }))}
              />
            </>
          )}
        </>
      )}
      {unasked.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you offer but are not asked now</h2>
          <p className="govuk-body">Nobody outside your area and the administrators sees these offers now.</p>
          <HelpTable
            caption="Items that your area is not asked now, with your offers to help with them"
            heads={['Item', 'Your offer']}
            rows={unasked.map((item) => ({
              ...item,
              cells: [
                <div key="offer">
                  <span className="app-block app-typed">Ask {item.offered}.</span>
                  {mayOffer && <TakeBack {...{ area, item }} />}
                </div>,
              ],
            }))}
          />
        </>
      )}
    </>
  );
}
