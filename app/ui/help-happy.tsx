import { Link } from '@remix-run/react';
import { mailTo } from '~/domain/help-offer';
import { isOrAre, plural } from '~/domain/words';
import { paths } from '~/paths';

type Props = {
  item: { code: string; shortName: string };
  areas: readonly { slug: string; name: string; contactName: string; contactEmail: string }[];
};

/** The areas that are happy to be asked about an item, with their contacts, for those who see the programme. */
export function HappyAreas({ item, areas }: Props) {
  return (
    <section aria-labelledby="who-can-help" className="app-item-help">
      <h2 className="govuk-heading-s" id="who-can-help">
        Who can help
      </h2>
      {areas.length === 0 ? (
        <p className="govuk-body">No area has offered to help with this item.</p>
      ) : (
        <>
          <p className="app-sub">
            {plural(areas.length, 'area')} with this item in place {isOrAre(areas.length)} happy to be asked
            about it. Areas that do not have it in place see up to five of them; contacts are in no file.
          </p>
          <ul className="govuk-list app-typed">
            {areas.map(({ slug, name, contactName, contactEmail }) => (
              <li key={slug}>
                <Link to={paths.areaProgress(slug)} className="govuk-link">
                  {name}
                </Link>
                <span className="app-block">
                  {contactName},{' '}
                  <a className="govuk-link" href={mailTo(contactEmail, `${item.code} ${item.shortName}`)}>
                    {contactEmail}
                  </a>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        As offers stand now, whichever phase is shown.{' '}
        <Link to={paths.whoCanHelp()} className="govuk-link">
          Who can help with every item
        </Link>
      </p>
    </section>
  );
}
