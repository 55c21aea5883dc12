import type { Area } from '~/domain/area';
import { listNames } from '~/domain/words';
import { NotificationBanner } from './govuk/notification-banner';
import { InvitationForm, type Typed } from './people-invite';
import { LinkToSend } from './people-link';
import { PeopleList, type Person } from './people-list';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  people: readonly Person[];
  areas: readonly Area[];
  /** The names of the areas that nobody leads: their returns cannot be signed. */
  leadless: readonly string[];
  /** What has just been done to somebody's access, in words. */
  news: string | null;
  /** Why something was not done to somebody's access, in words. */
  refusal: string | null;
  result: { typed: Typed | null; errors: readonly FieldError[]; link: string | null } | undefined;
};

/** Everybody who may sign in, what can be done about their access, and a form that invites one more. */
export function PeopleAdmin({ people, areas, leadless, news, refusal, result }: Props) {
  const refused = refusal ? [{ href: '#people', text: refusal }] : [];
  const errors = result?.errors ?? refused;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        {result?.link && <LinkToSend heading="Invited. Send them this link." link={result.link} />}
        {!result && news && <NotificationBanner type="success" text={news} />}
        <h1 className="govuk-heading-l">People</h1>
        {leadless.length > 0 && (
          <p className="govuk-body">
            Nobody can sign for these areas, because they have no area lead: {listNames(leadless)}.
          </p>
        )}
        <h2 className="govuk-heading-m" id="people">
          Everybody who may sign in
        </h2>
        <PeopleList people={people} />
        <h2 className="govuk-heading-m">Invite somebody</h2>
        <InvitationForm key={result?.link} areas={areas} typed={result?.typed ?? null} errors={errors} />
      </div>
    </div>
  );
}
