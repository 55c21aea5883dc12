import { Link } from '@remix-run/react';
import { type Standing, standingNames } from '~/domain/status';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { BackLink } from './govuk/back-link';
import { NotificationBanner } from './govuk/notification-banner';
import { HelpTable } from './help-table';
import { StatusWord } from './status';

type Item = {
  code: string;
  shortName: string;
  standing: Standing;
  /** Who can be asked, where the area offers help. */
  offered: string | undefined;
  /** How many other areas are happy to be asked. */
  happy: number;
};
type Props = {
  area: { slug: string; name: string };
  inPlace: readonly Item[];
  others: readonly Item[];
  news: string | null;
};

/** What an area can help others with, and what it can ask others about. */
export function AreaHelp({ area, inPlace, others, news }: Props) {
  const asked = inPlace.length + others.length;
  const offered = inPlace.filter((item) => item.offered !== undefined).length;
  return (
    <>
      <BackLink href={paths.home({ area: area.slug })}>Back to home</BackLink>
      {news && <NotificationBanner type="success" text={news} />}
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">Help between areas</h1>
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
                  <Ask key="ask" {...{ area, item }} />,
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
                  cells: [<Offer key="offer" {...{ area, item }} />],
                }))}
              />
            </>
          )}
        </>
      )}
    </>
  );
}

function Offer({ area, item }: { area: { slug: string }; item: Item }) {
  const [words, of] = item.offered === undefined ? ['Offer help', ' with '] : ['Change or take back', ': '];
  return (
    <>
      {item.offered !== undefined && <span className="app-block app-typed">Ask {item.offered}.</span>}
      <Link to={paths.areaHelpItem(area.slug, item.code)} className="govuk-link">
        {words}
        <span className="govuk-visually-hidden">
          {of}
          {item.shortName}
        </span>
      </Link>
    </>
  );
}

function Ask({ area, item }: { area: { slug: string }; item: Item }) {
  return (
    <>
      {item.offered !== undefined && (
        <span className="app-block">
          <Link to={paths.areaHelpItem(area.slug, item.code)} className="govuk-link">
            Your own offer
          </Link>{' '}
          is not shown at the moment: you last said {standingNames[item.standing].toLowerCase()}.
        </span>
      )}
      {item.happy === 0 ? (
        'No area has offered yet'
      ) : (
        <Link to={paths.areaHelpItem(area.slug, item.code)} className="govuk-link">
          {plural(item.happy, 'area')} happy to be asked
          <span className="govuk-visually-hidden">: {item.shortName}</span>
        </Link>
      )}
    </>
  );
}
