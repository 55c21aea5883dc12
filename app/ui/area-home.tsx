import { Link } from '@remix-run/react';
import type { ReturnState } from '~/domain/area-return';
import { sayDate, sayDeadline } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import type { Role } from '~/domain/viewer';
import { paths } from '~/paths';
import { InsetText } from './govuk/inset-text';
import { HomeElsewhere, type OtherArea } from './home-elsewhere';
import { type CurrentReturn, HomeReturn } from './home-return';
import { type HomePerson, HomeSide } from './home-side';
import { type PastReturn, PastReturns } from './past-returns';
import { type ListedQuery, QueryList } from './query-list';

type Props = {
  area: { slug: string; name: string };
  viewer: { id: string; role: Role };
  now: Date;
  current: CurrentReturn | undefined;
  /** The phase that opens next, where none is open. */
  nextPhase: Phase | undefined;
  alsoOpen: readonly { phase: Phase; state: ReturnState | null }[];
  queries: readonly ListedQuery[];
  past: readonly PastReturn[];
  people: readonly HomePerson[];
  elsewhere: readonly OtherArea[];
};

/** An area's home: what is due, what is left of it, and what was sent before. */
export function AreaHome({ area, viewer, now, current, past, ...props }: Props) {
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
            <p className="govuk-body">
              {props.nextPhase
                ? `The next quarter, ${props.nextPhase.name}, opens on ${sayDate(props.nextPhase.opensAt)}.`
                : 'The next quarter opens on its first day. You will see it here.'}
            </p>
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
        {props.alsoOpen.map(({ phase }) => (
          <p className="govuk-body" key={phase.id}>
            Also open:{' '}
            <Link className="govuk-link" to={paths.taskList(phase.id, area.slug)}>
              {phase.name}
            </Link>
            {phase.correcting && `, to be corrected until ${sayDeadline(phase.correcting.until)}`}
          </p>
        ))}
        <QueryList title="Queries" queries={props.queries} now={now} side="area" none="No queries." />
        <HomeElsewhere areas={props.elsewhere} now={now} />
        <PastReturns past={past} area={area.slug} />
      </div>
      <div className="govuk-grid-column-one-third">
        <HomeSide
          area={area}
          viewer={viewer}
          people={props.people}
          sections={current?.sections ?? []}
          phase={current?.actions.includes('edit') ? current.phase.id : undefined}
        />
      </div>
    </div>
  );
}
