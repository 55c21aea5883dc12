import { paths } from '~/paths';

const links = [
  { text: 'Help', href: paths.help() },
  { text: 'Accessibility', href: paths.accessibility() },
  { text: 'Privacy', href: paths.privacy() },
  { text: 'Cookies', href: paths.cookies() },
];

/** The foot of every page: help, the statements a public service makes, and whose words the proforma is. */
export function SiteFooter({ container }: { container: string }) {
  return (
    <footer className="govuk-template__footer app-footer">
      <div className={container}>
        <ul>
          {links.map(({ text, href }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p>
          The 35 statements are from the proforma in the evaluation report of the Families First for Children
          pathfinder. They contain public sector information licensed under the{' '}
          <a
            className="govuk-link"
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="license"
          >
            Open Government Licence v3.0
          </a>
          .
        </p>
      </div>
    </footer>
  );
}
