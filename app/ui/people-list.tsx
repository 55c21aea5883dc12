import { isAreaRole, type Role, roleNames } from '~/domain/viewer';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

export type Person = {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
  hasPassword: boolean;
  /** The names of the areas they work for. */
  areas: readonly string[];
  /** Whether this is who is looking, who cannot change their own access. */
  self: boolean;
};

/** Everybody, with what can be done about the access of each. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  return (
    <ul className="govuk-list app-people">
      {people.map((person) => (
        <li key={person.id}>
          <strong>{person.name}</strong>
          {person.self && ' (you)'}, {roleNames[person.role]}
          {isAreaRole(person.role) && (
            <span className="app-block">{person.areas.join(', ') || 'Works for no area'}</span>
          )}
          <span className="app-block app-typed app-quiet">
            {person.email}
            {stateOf(person)}
          </span>
          {isAreaRole(person.role) && (
            <a className="govuk-link app-block" href={paths.areaWork(person.id)}>
              Change areas or role<span className="govuk-visually-hidden"> of {person.name}</span>
            </a>
          )}
          {!person.self && <AccessButtons {...person} />}
        </li>
      ))}
    </ul>
  );
}

function AccessButtons({ id, name, disabledAt }: Person) {
  const address = `${paths.people()}/${encodeURIComponent(id)}`;
  const offered = disabledAt
    ? [['restore-access', 'Restore access']]
    : [
        ['link', 'New link'],
        ['end-access', 'End access'],
      ];
  return (
    <div className="govuk-button-group govuk-!-margin-top-2 govuk-!-margin-bottom-0">
      {offered.map(([action, words]) => (
        <PostForm key={action} action={`${address}/${action}`}>
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {words}
            <span className="govuk-visually-hidden"> for {name}</span>
          </Button>
        </PostForm>
      ))}
    </div>
  );
}

function stateOf({ disabledAt, hasPassword }: Person) {
  if (disabledAt) return ', can no longer sign in';
  return hasPassword ? '' : ', has not chosen a password yet';
}
