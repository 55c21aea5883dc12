import { type HelpLink, mailTo, siteOf } from '~/domain/help-offer';
import { isOrAre, plural } from '~/domain/words';

export type HelperView = {
  name: string;
  /** The phase since which it has the item in place; undefined where that is not to be told. */
  since: string | undefined;
  reasons: readonly string[];
  contactName: string;
  contactEmail: string;
  note: string;
  links: readonly HelpLink[];
};
type Props = {
  item: { code: string; shortName: string };
  /** How many areas are happy to be asked in all. */
  happy: number;
  helpers: readonly HelperView[];
};

/** Up to five areas that are happy to be asked about an item, each with why it fits and how to ask. */
export function Helpers({ item, happy, helpers }: Props) {
  if (helpers.length === 0)
    return (
      <p className="govuk-body">
        No area has offered to help with this item yet. The delivery partner sees which items have no helper.
      </p>
    );
  return (
    <>
      <p className="govuk-body">
        {helpers.length < happy
          ? `${plural(happy, 'area')} with this item in place are happy to be asked. Here are ${helpers.length} of them.`
          : `${plural(happy, 'area')} with this item in place ${isOrAre(happy)} happy to be asked.`}{' '}
        Their order says nothing of how well anybody does.
      </p>
      <ul className="app-helpers">
        {helpers.map((helper) => (
          <li key={helper.name}>
            <h2 className="govuk-heading-m">{helper.name}</h2>
            {helper.note && <p className="govuk-body app-typed">{helper.note}</p>}
            <p className="govuk-body app-typed">
              Ask {helper.contactName}:{' '}
              <a
                className="govuk-link"
                href={mailTo(helper.contactEmail, `${item.code} ${item.shortName}: may we ask you?`)}
              >
                {helper.contactEmail}
              </a>
            </p>
            <h3 className="govuk-heading-s app-tight">Why it fits</h3>
            <ul className="govuk-list govuk-list--bullet">
              <li>{helper.since ? `In place since ${helper.since}` : 'It has this item in place'}</li>
              {helper.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            {helper.links.length > 0 && (
              <>
                <h3 className="govuk-heading-s app-tight">What it used</h3>
                <ul className="govuk-list app-typed">
                  {helper.links.map((link) => (
                    <li key={`${link.title} ${link.url}`}>
                      <a className="govuk-link" href={link.url} rel="noreferrer noopener">
                        {link.title}
                      </a>{' '}
                      <span className="app-quiet">({siteOf(link)})</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
