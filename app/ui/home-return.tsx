import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { SectionTally } from '~/domain/handed-sections';
import { allOf, plural } from '~/domain/words';
import type { WorkLeft } from '~/domain/work-left';
import { paths } from '~/paths';
import { HomeLeft } from './home-left';
import { HomeNextStep } from './home-next-step';
import { ReturnStanding, type ReturnStandingProps } from './return-standing';
import { sayLeft } from './tally-words';

export type CurrentReturn = Omit<ReturnStandingProps, 'now'> & {
  /** When it came to stand where it stands; undefined before anybody has begun. */
  since: Date | undefined;
  tally: WorkLeft;
  /** What was handed to whoever is looking, and what is left of that; undefined when nothing was. */
  yours: { titles: readonly string[]; tally: WorkLeft } | undefined;
  next: { section: string; title: string; code: string } | undefined;
  sections: readonly SectionTally[];
};

/** The return that is due: when, what is left in one sentence, and one button to the next thing to do. */
export function HomeReturn({ current, now }: { current: CurrentReturn; now: Date }) {
  const { phase, area, state, submission } = current;
  const sent = (state === 'submitted' || state === 'accepted') && submission;
  return (
    <>
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">
        {phase.name} {sent ? 'is sent' : 'progress'}
      </h1>
      <ReturnStanding {...current} now={now} />
      {!sent && (
        <>
          <Standing {...current} />
          <HomeNextStep current={current} />
          {state !== 'awaiting_sign_off' && <HomeLeft current={current} />}
        </>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.taskList(phase.id, area.slug)}>
          See {allOf(current.sections.length, 'section')}
        </Link>
      </p>
    </>
  );
}

function Standing({ state, tally, yours, since, actions }: CurrentReturn) {
  if (state === 'awaiting_sign_off')
    return (
      <p className="govuk-body-l">
        {actions.includes('submit') ? 'Waiting for your signature' : 'With the area lead'}
        {since && ` since ${sayMoment(since)}`}.
      </p>
    );
  const left = sayLeft(tally);
  const answered = `${tally.items - tally.toAnswer} of ${plural(tally.items, 'item')} answered`;
  const all = left
    ? `${answered}: ${left}.`
    : `${answered}: ${state === 'changes_requested' ? 'check them and send them again' : 'everything is ready to check and send'}.`;
  if (!yours) return <p className="govuk-body-l">{all}</p>;
  const { titles } = yours;
  const name = titles.length > 2 ? plural(titles.length, 'section') : titles.join(', and ');
  return (
    <>
      <p className="govuk-body-l">
        Yours: {name}, {sayLeft(yours.tally) || 'nothing left to do'}.
      </p>
      <p className="govuk-body">In all, {all}</p>
    </>
  );
}
