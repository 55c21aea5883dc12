import { Link } from '@remix-run/react';
import { listNames } from '~/domain/words';
import { paths } from '~/paths';
import { ContributorForm } from './area-people-invite';
import { AreaPeopleList, type AreaPerson } from './area-people-list';
import { BackLink } from './govuk/back-link';
import { NotificationBanner } from './govuk/notification-banner';
import { LinkToSend } from './people-link';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  area: { slug: string; name: string };
  /** Whether whoever is looking leads the area. */
  leads: boolean;
  people: readonly AreaPerson[];
  /** The sections that were handed to nobody. */
  nobodys: readonly { title: string }[];
  news: string | null;
  result:
    | {
        typed: { email: string; name: string } | null;
        errors: readonly FieldError[];
        invited: { name: string; link: string | null } | null;
      }
    | undefined;
};

/** Who works for an area and what each prepares; its lead also invites, hands over sections and ends work here. */
export function AreaPeople({ area, leads, people, nobodys, news, result }: Props) {
  const errors = result?.errors ?? [];
  const invited = result?.invited;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.home({ area: area.slug })}>Back to home</BackLink>
        <ProblemSummary errors={errors} />
        {invited?.link && (
          <LinkToSend heading={`Invited ${invited.name}. Send them this link.`} link={invited.link} />
        )}
        {invited && !invited.link && (
          <NotificationBanner
            type="success"
            text={`${invited.name} has an account already and can now work for ${area.name} too. They sign in as before.`}
          />
        )}
        {!result && news && <NotificationBanner type="success" text={news} />}
        <h1 className="govuk-heading-l">People working for {area.name}</h1>
        <p className="govuk-body">
          Contributors prepare the answers. An area lead signs and sends them. A section that is handed to
          somebody is theirs to prepare; everybody here can still change every answer.
        </p>
        <AreaPeopleList area={area} leads={leads} people={people} />
        <p className="govuk-body">
          {nobodys.length > 0
            ? `Handed to nobody yet: ${listNames(nobodys.map(({ title }) => title))}.`
            : 'Every section is handed to somebody.'}
        </p>
        {leads ? (
          <>
            <h2 className="govuk-heading-m">Invite a contributor</h2>
            <ContributorForm
              key={invited?.link}
              action={paths.areaPeople(area.slug)}
              typed={result?.typed ?? null}
              errors={errors}
            />
            <p className="govuk-body">Another area lead, or a deputy, is added by an administrator.</p>
          </>
        ) : (
          <p className="govuk-body">
            Your area lead hands over sections, invites people and ends their work.{' '}
            <Link className="govuk-link" to={paths.help()}>
              Get help
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
