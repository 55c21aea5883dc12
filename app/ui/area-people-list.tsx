import { Link } from '@remix-run/react';
import { namesRole, type Role, roleNames } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { paths } from '~/paths';

export type AreaPerson = {
  id: string;
  name: string;
  role: Role;
  /** Whether this is who is looking. */
  self: boolean;
  /** Only for who leads the area. */
  account: { email: string; canSignIn: boolean } | undefined;
  /** The titles of the sections that they were handed. */
  sections: readonly string[];
};

type Props = { area: { slug: string }; leads: boolean; people: readonly AreaPerson[] };

/** Everybody of an area with the sections they prepare and, for its lead, what can be done about each. */
export function AreaPeopleList({ area, leads, people }: Props) {
  return (
    <ul className="govuk-list app-people">
      {people.map((person) => (
        <li key={person.id}>
          <strong>{person.name}</strong>
          {person.self && ' (you)'}
          {!namesRole(person.name, person.role) && `, ${roleNames[person.role].toLowerCase()}`}
          <span className="app-block">
            {person.sections.length > 0
              ? `Prepares ${listNames(person.sections)}`
              : 'No sections handed over'}
          </span>
          {person.account && (
            <span className="app-block app-typed app-quiet">
              {person.account.email}
              {!person.account.canSignIn && ', has not chosen a password yet'}
            </span>
          )}
          {leads && <Steps area={area.slug} {...person} />}
        </li>
      ))}
    </ul>
  );
}

function Steps({ area, id, name, role, self, account }: AreaPerson & { area: string }) {
  const steps = [
    ['Hand over sections', ' to ', paths.areaPerson(area, id)],
    role === 'contributor' &&
      !account?.canSignIn && ['New link', ' for ', paths.areaPerson(area, id, 'link')],
    !self && ['End work', ' of ', paths.areaPerson(area, id, 'end-work')],
  ].filter((step) => step !== false);
  return (
    <ul className="app-steps">
      {steps.map(([words, of, href = '']) => (
        <li key={href}>
          <Link className="govuk-link" to={href}>
            {words}
            <span className="govuk-visually-hidden">
              {of}
              {name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
