import { Link } from '@remix-run/react';
import type { ReturnState } from '~/domain/area-return';
import type { Tally } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { type Role, roleNames } from '~/domain/viewer';
import { paths } from '~/paths';
import { sayDeadline } from './dates';
import { InsetText } from './govuk/inset-text';
import { type CurrentReturn, HomeReturn } from './home-return';
import { type PastReturn, PastReturns } from './past-returns';

type Props = {
  area: { slug: string; name: string };
  now: Date;
  current: CurrentReturn | undefined;
  alsoOpen: readonly { phase: Phase; state: ReturnState | null }[];
  past: readonly PastReturn[];
  people: readonly { id: string; name: string; role: Role }[];
};
export type SectionTally = { slug: string; title: string; tally: Tally };

/** An area's home: what is due, what is left of it, and what was sent before. */
export function AreaHome({ area, now, current, alsoOpen, past, people }: Props) {
  const [last] = past;
  const missed = last && !last.submission && last.state !== 'not_started' ? last : undefined;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {current ? (
          <HomeReturn current={current} now={now} />
        ) : (
          <>
            <span className="govuk-caption-l">{area.name}</span>
            <h1 className="govuk-heading-l">Nothing is open</h1>
            <p className="govuk-body">The next quarter opens on its first day. You will see it here.</p>
          </>
        )}
        {missed && (
          <InsetText>
            {missed.phase.name} closed at {sayDeadline(missed.phase.closesAt)}. Your return was not sent.{' '}
            <Link className="govuk-link" to={paths.taskList(missed.phase.id, area.slug)}>
              Read the answers that were kept
            </Link>
            . Ask the delivery partner if you need it to be counted.
          </InsetText>
        )}
        {alsoOpen.map(({ phase }) => (
          <p className="govuk-body" key={phase.id}>
            Also open:{' '}
            <Link className="govuk-link" to={paths.taskList(phase.id, area.slug)}>
              {phase.name}
            </Link>
          </p>
        ))}
        <PastReturns past={past} area={area.slug} />
      </div>
      <div className="govuk-grid-column-one-third">
        <div className="app-side">
          <h2 className="govuk-heading-s">People working on this</h2>
          <ul className="govuk-list">
            {people.map(({ id, name, role }) => (
              <li key={id}>
                {name}
                {name === roleNames[role] ? (
                  ''
                ) : (
                  <span className="app-quiet">, {roleNames[role].toLowerCase()}</span>
                )}
              </li>
            ))}
          </ul>
          <p className="govuk-body">Contributors prepare the answers. The area lead signs and sends them.</p>
        </div>
      </div>
    </div>
  );
}
