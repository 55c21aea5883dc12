import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { type HelpRow, hasNoHelper } from '~/domain/help-overview';
import { listNames, outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import { Details } from './govuk/details';
import { NotificationBanner } from './govuk/notification-banner';
import { type HelpAsked, HelpFiles, HelpFilter } from './help-filter';
import { HelpRemovals, type ItemOffers } from './help-removals';
import { HelpTable } from './help-table';

type Props = {
  phase: { id: string; name: string };
  asAt: Date;
  asked: number;
  sent: number;
  missing: readonly string[];
  /** How many items the form has, and how many of them have no helper; the rows may be fewer. */
  items: number;
  withoutHelper: number;
  rows: readonly HelpRow[];
  /** Every offer, for those who may remove them. */
  offers: readonly ItemOffers[] | null;
  asking: HelpAsked;
  news: string | null;
};

/** Every item with the areas that have it in place, those of them that offer help, and those that may need it. */
export function HelpOverviewPage({
  phase,
  asAt,
  asked,
  sent,
  missing,
  items,
  rows,
  asking,
  ...props
}: Props) {
  return (
    <>
      {props.news && <NotificationBanner type="success" text={props.news} />}
      <h1 className="govuk-heading-l">Who can help</h1>
      <ul className="app-meta">
        <li>
          <b>{asked}</b> {asked === 1 ? 'area' : 'areas'} asked in {phase.name}
        </li>
        <li>
          <b>{sent}</b> have sent a return
        </li>
        <li>As at {sayMoment(asAt)}</li>
      </ul>
      <p className="app-sub">
        Each area counts as it stands in the last return it sent, in whichever phase that was, so these are
        not the figures of one phase. Areas offer help themselves; nobody is named who has not. Contacts stand
        on each item’s page, not here and in no file.
        {missing.length > 0 && ` Never sent a return: ${listNames(missing)}.`}
      </p>
      <p className="govuk-body">
        {outOf(props.withoutHelper, items, 'item')} {props.withoutHelper === 1 ? 'has' : 'have'} no helper.
      </p>
      <HelpFilter asking={asking} />
      <HelpFiles asking={asking} />
      {rows.length === 0 ? (
        <p className="govuk-body">Every item has at least one area that is happy to be asked.</p>
      ) : (
        <HelpTable
          caption="Items, the areas that have each in place, and those of them that are happy to be asked"
          heads={['Item', 'In place', 'Happy to be asked', 'Not in place']}
          rows={rows.map((row) => ({
            ...row,
            address: paths.item(row.code, { phase: asking.phase }),
            cells: [
              <Named key="in-place" areas={row.inPlace} base={row.base} />,
              <Happy key="happy" row={row} />,
              <NotInPlace key="not-in-place" row={row} />,
            ],
          }))}
        />
      )}
      {props.offers && <HelpRemovals items={props.offers} />}
    </>
  );
}

/** A count with the areas behind it. */
function Named({ areas, base }: { areas: HelpRow['inPlace']; base: number }) {
  const words = outOf(areas.length, base, 'area');
  if (areas.length === 0) return words;
  return <Details summaryText={words}>{listNames(areas.map(({ name }) => name))}</Details>;
}

function NotInPlace({ row: { notInPlace, notSubmitted, base } }: { row: HelpRow }) {
  return (
    <>
      <Named areas={notInPlace} base={base} />
      {notSubmitted.length > 0 && (
        <span className="app-block app-quiet">{plural(notSubmitted.length, 'area')} not submitted</span>
      )}
    </>
  );
}

function Happy({ row }: { row: HelpRow }) {
  if (hasNoHelper(row))
    return (
      <>
        <strong>No helper</strong>
        <span className="app-block">
          {row.inPlace.length === 0 ? 'No area has it in place' : 'No area has offered'}
        </span>
      </>
    );
  return (
    <>
      {row.happy.length} of {row.inPlace.length} in place
      <ul className="app-help__areas">
        {row.happy.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={paths.areaProgress(slug)} className="govuk-link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
