import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { SectionTally } from '~/domain/handed-sections';
import { namesRole, type Role, roleNames } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { paths } from '~/paths';

export type HomePerson = { id: string; name: string; role: Role; savedAt: Date | undefined };
type Props = {
  area: { slug: string };
  viewer: { id: string; role: Role };
  people: readonly HomePerson[];
  sections: readonly SectionTally[];
  /** The phase whose answers can be changed; undefined when none can. */
  phase: string | undefined;
};

/** Beside the home page: who works on the return, who signs it, help between areas, and the way round by spreadsheet. */
export function HomeSide({ area, viewer, people, sections, phase }: Props) {
  const leads = people.filter(({ role }) => role === 'area_lead');
  return (
    <>
      <div className="app-side">
        <h2 className="govuk-heading-s">People working on this</h2>
        <ul className="govuk-list app-side-people">
          {[...leads, ...people.filter(({ role }) => role !== 'area_lead')].map((person) => (
            <li key={person.id}>
              <PersonLines person={person} self={person.id === viewer.id} sections={sections} />
            </li>
          ))}
        </ul>
        <p className="govuk-body-s">{whoSigns(leads)}</p>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.areaPeople(area.slug)}>
            {viewer.role === 'area_lead'
              ? 'Add or remove people, and hand over sections'
              : 'Who prepares what'}
          </Link>
        </p>
      </div>
      <div className="app-side">
        <h2 className="govuk-heading-s">Our progress</h2>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.areaOwnProgress(area.slug)}>
            Our progress and areas like ours
          </Link>
        </p>
      </div>
      <div className="app-side">
        <h2 className="govuk-heading-s">Help between areas</h2>
        <p className="govuk-body-s">
          Ask areas that have an item in place, or say that you are happy to be asked.
        </p>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.areaHelp(area.slug)}>
            Offer help or find help
          </Link>
        </p>
      </div>
      {phase && (
        <div className="app-side">
          <h2 className="govuk-heading-s">Work offline in a spreadsheet</h2>
          <p className="govuk-body-s">
            Send it round, fill it in offline, then upload it. You see every difference before anything
            changes.
          </p>
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.workbook(phase, area.slug)}>
              Download or upload the workbook
            </Link>
          </p>
        </div>
      )}
    </>
  );
}

function PersonLines(props: { person: HomePerson; self: boolean; sections: readonly SectionTally[] }) {
  const { name, role, savedAt } = props.person;
  const own = props.sections.filter((section) => section.with.includes(name)).map(({ title }) => title);
  return (
    <>
      <strong>{name}</strong>
      {props.self && ' (you)'}
      {!namesRole(name, role) && <span className="app-quiet">, {roleNames[role].toLowerCase()}</span>}
      {own.length > 0 && <span className="app-side-line">Prepares {listNames(own)}.</span>}
      {savedAt && <span className="app-side-line">Last saved at {sayMoment(savedAt)}.</span>}
    </>
  );
}

function whoSigns(leads: readonly { name: string }[]) {
  const [only, ...deputies] = leads.map(({ name }) => name);
  if (!only) return 'Nobody can sign for your area yet. Ask the delivery partner for an area lead.';
  if (deputies.length > 0) return `${listNames([only, ...deputies])} can sign and send it.`;
  return `Only ${only} can sign and send it. An administrator can add a deputy.`;
}
