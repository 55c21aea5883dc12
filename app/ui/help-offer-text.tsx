import type { HelpContent } from '~/domain/help-offer';

type Props = { offer: HelpContent };

/** What an offer says, to be read and not to be changed. */
export function OfferText({ offer: { contactName, contactEmail, note, links } }: Props) {
  return (
    <ul className="govuk-list app-typed">
      <li>
        Ask {contactName}: {contactEmail}
      </li>
      <li>{note || 'Nothing is said of what they can ask about.'}</li>
      {links.map((link) => (
        <li key={`${link.title} ${link.url}`}>
          {link.title}: {link.url}
        </li>
      ))}
    </ul>
  );
}
