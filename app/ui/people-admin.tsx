import type { Area } from '~/domain/area';
import { type Role, roleNames, roles } from '~/domain/viewer';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Input } from './govuk/input';
import { NotificationBanner } from './govuk/notification-banner';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError, ProblemSummary } from './problem-summary';

type Typed = { email: string; name: string; role: string; areaIds: readonly string[] };
type Props = {
  people: readonly {
    id: string;
    name: string;
    email: string;
    role: Role;
    disabledAt: Date | null;
    hasPassword: boolean;
  }[];
  areas: readonly Area[];
  result: { typed: Typed | null; errors: readonly FieldError[]; link: string | null } | undefined;
};

/** Everybody who may sign in, and a form that invites one more. */
export function PeopleAdmin({ people, areas, result }: Props) {
  const errors = result?.errors ?? [];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        {result?.link && (
          <NotificationBanner type="success">
            <p className="govuk-notification-banner__heading">Invited. Send them this link.</p>
            <p className="govuk-body app-fingerprint">{result.link}</p>
            <p className="govuk-body">It works once, for 7 days, and is not shown again.</p>
          </NotificationBanner>
        )}
        <h1 className="govuk-heading-l">People</h1>
        <h2 className="govuk-heading-m">Everybody who may sign in</h2>
        <ul className="govuk-list app-people">
          {people.map(({ id, name, email, role, disabledAt, hasPassword }) => (
            <li key={id}>
              <strong>{name}</strong>, {roleNames[role]}
              <span className="app-block app-typed app-quiet">
                {email}
                {disabledAt
                  ? ', can no longer sign in'
                  : hasPassword
                    ? ''
                    : ', has not chosen a password yet'}
              </span>
            </li>
          ))}
        </ul>
        <h2 className="govuk-heading-m">Invite somebody</h2>
        <InvitationForm key={result?.link} areas={areas} typed={result?.typed ?? null} errors={errors} />
      </div>
    </div>
  );
}

function InvitationForm({
  areas,
  typed,
  errors,
}: {
  areas: readonly Area[];
  typed: Typed | null;
  errors: readonly FieldError[];
}) {
  return (
    <PostForm>
      <Input
        id="email"
        name="email"
        type="email"
        label={{ text: 'Email address' }}
        value={typed?.email}
        spellcheck={false}
        autocomplete="off"
        errorMessage={errorFor(errors, '#email')}
      />
      <Input
        id="name"
        name="name"
        label={{ text: 'Name' }}
        value={typed?.name}
        autocomplete="off"
        errorMessage={errorFor(errors, '#name')}
      />
      <Radios
        name="role"
        idPrefix="role"
        fieldset={{ legend: { text: 'What do they do?', classes: 'govuk-fieldset__legend--s' } }}
        value={typed?.role}
        errorMessage={errorFor(errors, '#role')}
        items={roles.map((role) => ({ value: role, text: roleNames[role] }))}
      />
      <Checkboxes
        name="areaIds"
        idPrefix="areaIds"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Which areas do they work for?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Only for area leads and contributors.' }}
        values={[...(typed?.areaIds ?? [])]}
        errorMessage={errorFor(errors, '#areaIds')}
        items={areas.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button preventDoubleClick>Invite</Button>
    </PostForm>
  );
}
