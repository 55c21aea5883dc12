import { Link } from '@remix-run/react';
import { paths } from '~/paths';

export const handle = { title: 'Help' };

export default function HelpPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Help</h1>
        <h2 className="govuk-heading-m">Sending your area’s return</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Your last answers are beside each item. Where nothing has changed, say so with one press.</li>
          <li>
            You can save at any time, however little you have answered. Nothing is sent until the area lead
            signs.
          </li>
          <li>
            A comment is needed where something is not being implemented, and where an answer moved back.
            Everywhere else it is up to you.
          </li>
          <li>Never write anything that could identify a child, a family or a member of staff.</li>
          <li>
            What you send is kept exactly as it was. To change it, the programme asks you for a new version.
          </li>
        </ul>
        <h2 className="govuk-heading-m" id="figures">
          How figures are counted
        </h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Only returns that were signed and sent are counted, each in its latest version.</li>
          <li>
            Every figure says how many areas it stands on. An area that has not sent is not submitted, never a
            no.
          </li>
          <li>
            An item that an area is not asked is not in scope for it: neither missing nor not being
            implemented.
          </li>
          <li>
            Answers that moved up and answers that slipped back are counted apart, never one against the
            other.
          </li>
          <li>Trends follow the same areas throughout unless you ask for all of them.</li>
        </ul>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.helpApi()}>
            Reading figures from Excel, Power BI and other systems
          </Link>
        </p>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.helpBoardPacks()}>
            How to read a board pack, and check a figure in it
          </Link>
        </p>
        <h2 className="govuk-heading-m">About this service</h2>
        <p className="govuk-body">
          Read about its{' '}
          <Link className="govuk-link" to={paths.accessibility()}>
            accessibility
          </Link>
          ,{' '}
          <Link className="govuk-link" to={paths.privacy()}>
            privacy
          </Link>{' '}
          and{' '}
          <Link className="govuk-link" to={paths.cookies()}>
            cookies
          </Link>
          .
        </p>
      </div>
    </div>
  );
}
