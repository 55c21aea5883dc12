import { Link } from '@remix-run/react';
import { type Standing, standingNames } from '~/domain/status';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { TakeBack } from './help-take-back';

export type Item = {
  code: string;
  shortName: string;
  standing: Standing;
  /** Who can be asked, where the area offers help. */
  offered: string | undefined;
  /** How many other areas are happy to be asked. */
  happy: number;
};
type CellProps = { area: { slug: string }; item: Item; mayOffer: boolean };

/** What an area offers of an item that it has in place, and what its lead can do about that. */
export function Offer({ area, item, mayOffer }: CellProps) {
  const isOffered = item.offered !== undefined;
  if (!isOffered && !mayOffer) return 'Not offered';
  const [words, of] = isOffered ? [mayOffer ? 'Change' : 'See the offer', ': '] : ['Offer help', ' with '];
  return (
    <>
      {isOffered && <span className="app-block app-typed">Ask {item.offered}.</span>}
      <Link to={paths.areaHelpItem(area.slug, item.code)} className="govuk-link">
        {words}
        <span className="govuk-visually-hidden">
          {of}
          {item.shortName}
        </span>
      </Link>
      {isOffered && mayOffer && <TakeBack {...{ area, item }} />}
    </>
  );
}

/** Who can be asked about an item that is not in place, and the area’s own offer that is not shown meanwhile. */
export function Ask({ area, item, mayOffer }: CellProps) {
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
      {item.offered !== undefined && mayOffer && <TakeBack {...{ area, item }} />}
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
