import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { NotificationBanner } from './govuk/notification-banner';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  person: { name: string; email: string };
  result: { link: string | null; errors: readonly FieldError[] } | undefined;
  /** The page that the person is listed on. */
  back?: string;
};

/** Making a person a new link, which this page shows once. */
export function NewLinkPage({ person, result, back = paths.people() }: Props) {
  const { link = null, errors = [] } = result ?? {};
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        {link && <LinkToSend heading={`Made. Send ${person.name} this link.`} link={link} />}
        <h1 className="govuk-heading-l">New link for {person.name}</h1>
        <p className="govuk-body">
          With it they choose a password, whether or not they had one before, and sign in as {person.email}.
          Only the newest link works: older ones stop working when a new one is made.
        </p>
        {!link && (
          <PostForm id="make">
            <Button preventDoubleClick>Make the link</Button>
          </PostForm>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={back}>
            Back to people
          </a>
        </p>
      </div>
    </div>
  );
}

/** A link for choosing a password, on the one occasion on which it can be seen. */
export function LinkToSend({ heading, link }: { heading: string; link: string }) {
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{heading}</p>
      <p className="govuk-body app-fingerprint">{link}</p>
      <p className="govuk-body">It works once, for 7 days, and is not shown again.</p>
    </NotificationBanner>
  );
}
