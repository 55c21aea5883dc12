import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import type { ReturnAction, ReturnState } from '~/domain/area-return';
import type { Tally } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import type { SectionTally } from './area-home';
import { sayMoment } from './dates';
import { DueLine } from './due-line';
import { Button } from './govuk/button';
import { Table } from './govuk/table';
import { ReviewerReason } from './reviewer-reason';
import { isComplete } from './tally-words';

export type CurrentReturn = {
  phase: Phase;
  area: Area;
  state: ReturnState;
  reason: string;
  actions: readonly ReturnAction[];
  tally: Tally;
  next: { section: string; title: string; code: string } | undefined;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  sections: readonly SectionTally[];
};

/** The return that is due: when, what is left in one sentence, and one button to the next thing to do. */
export function HomeReturn({ current, now }: { current: CurrentReturn; now: Date }) {
  const { phase, area, state, submission, reason } = current;
  const place = [phase.id, area.slug] as const;
  const sent = (state === 'submitted' || state === 'accepted') && submission;
  return (
    <>
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">
        {phase.name} {sent ? 'is sent' : 'progress'}
      </h1>
      {sent ? (
        <p className="govuk-body">
          Sent at {sayMoment(submission.submittedAt)}.{' '}
          <Link className="govuk-link" to={paths.submission(submission.id)}>
            See what was sent, {submission.reference}
          </Link>
        </p>
      ) : (
        <>
          <DueLine phase={phase} now={now} />
          {reason && <ReviewerReason reason={reason} state={state} />}
          <Left current={current} />
          <NextStep current={current} />
          <WhatIsLeft current={current} />
        </>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.taskList(...place)}>
          See all {plural(current.sections.length, 'section')}
        </Link>
      </p>
    </>
  );
}

function Left({ current: { state, tally } }: { current: CurrentReturn }) {
  const answered = tally.items - tally.toAnswer;
  const left = [
    tally.toAnswer > 0 && `${tally.toAnswer} left to answer`,
    tally.reasons > 0 && `${plural(tally.reasons, 'reason')} to give`,
  ].filter(Boolean);
  return (
    <p className="govuk-body-l">
      {answered} of {plural(tally.items, 'item')} answered
      {left.length > 0 ? `: ${left.join(' and ')}.` : readyWords[state]}
    </p>
  );
}

const readyWords: Partial<Record<ReturnState, string>> = {
  in_progress: ': everything is ready to check and send.',
  awaiting_sign_off: '. With the area lead for sign-off: answers are locked.',
  changes_requested: '. Make the changes asked for, then check and send.',
};

function NextStep({ current: { phase, area, next, state, actions } }: { current: CurrentReturn }) {
  const place = [phase.id, area.slug] as const;
  if (next && actions.includes('edit'))
    return (
      <>
        <Button href={paths.section(...place, next.section, next.code)}>
          {state === 'not_started' ? 'Start' : 'Continue where you left off'}
        </Button>
        <p className="govuk-hint">Next: {next.title}</p>
      </>
    );
  const lead = actions.includes('submit');
  return (
    <Button href={lead && state === 'awaiting_sign_off' ? paths.signOff(...place) : paths.check(...place)}>
      {state !== 'awaiting_sign_off'
        ? 'Check answers'
        : lead
          ? 'Read and sign'
          : 'See the answers or take them back'}
    </Button>
  );
}

function WhatIsLeft({ current: { phase, area, sections } }: { current: CurrentReturn }) {
  const left = sections.filter(({ tally }) => !isComplete(tally));
  if (left.length === 0) return null;
  return (
    <Table
      caption="What is left"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Section' }, { text: 'To do' }]}
      rows={left.map(({ slug, title, tally }) => [
        {
          text: (
            <Link className="govuk-link" to={paths.section(phase.id, area.slug, slug)}>
              {title}
            </Link>
          ),
        },
        {
          text: [
            tally.toAnswer > 0 && `${tally.toAnswer} to answer`,
            tally.reasons > 0 && `${plural(tally.reasons, 'reason')} to give`,
          ]
            .filter(Boolean)
            .join(', '),
        },
      ])}
    />
  );
}
