import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import { type ReturnAction, type ReturnState, returnStateNames } from '~/domain/area-return';
import type { Tally } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import type { SectionTally } from './area-home';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { NotificationBanner } from './govuk/notification-banner';
import { TaskList } from './govuk/task-list';
import { LockedNotice } from './locked-notice';
import { SectionHint, sectionStatus, TallyNumber, whatIsLeft } from './return-tallies';
import { ReviewerReason } from './reviewer-reason';
import { sayTally } from './tally-words';

type Props = {
  now: Date;
  taken: boolean;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: Area;
  state: ReturnState;
  reason: string;
  actions: readonly ReturnAction[];
  beforePhase: string | undefined;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  notInScope: number;
  total: Tally;
  next: { section: string; code: string } | undefined;
  pillars: readonly { title: string; tally: Tally; sections: readonly SectionTally[] }[];
};

/** The sections of a return by pillar, each with what is left of it, and sending at the end. */
export function ReturnTasks(props: Props) {
  const { phase, area, state, total, next, actions, pillars, notInScope } = props;
  const place = [phase.id, area.slug] as const;
  const editable = actions.includes('edit');
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.home({ area: area.slug })}>Back to home</BackLink>
        {props.taken && <NotificationBanner type="success" text="Taken back. Answers can be changed" />}
        <span className="govuk-caption-l">{area.name}</span>
        <h1 className="govuk-heading-l">{phase.name} progress</h1>
        {editable ? <DueLine phase={phase} now={props.now} /> : <LockedNotice {...props} />}
        {props.reason && <ReviewerReason reason={props.reason} state={state} />}
        <p className="govuk-body">
          Form: {returnStateNames[state].toLowerCase()}. {total.items - total.toAnswer} of{' '}
          {plural(total.items, 'item')} answered.
          {props.beforePhase && ` What you said in ${props.beforePhase} is beside each item.`}
        </p>
        <ul className="app-tally">
          <TallyNumber count={total.unchanged} words="unchanged" />
          <TallyNumber count={total.changed} words="changed" />
          <TallyNumber count={total.toAnswer} words="to answer" />
          {total.reasons > 0 && (
            <TallyNumber
              count={total.reasons}
              words={total.reasons === 1 ? 'reason to give' : 'reasons to give'}
            />
          )}
        </ul>
        {editable && next && (
          <Button href={paths.section(...place, next.section, next.code)}>
            Go to the next item to answer
          </Button>
        )}
        {pillars.map(({ title, tally, sections }, index) => (
          <section key={title}>
            <h2 className="govuk-heading-m app-tight">{title}</h2>
            <p className="govuk-hint app-tight">{sayTally(tally)}</p>
            <TaskList
              idPrefix={`pillar-${index + 1}`}
              items={sections.map((section) => ({
                title: { text: section.title },
                href: paths.section(...place, section.slug),
                hint: { text: <SectionHint tally={section.tally} /> },
                status: sectionStatus(section.tally),
              }))}
            />
          </section>
        ))}
        {notInScope > 0 && (
          <p className="govuk-body">
            {plural(notInScope, 'item')} of the proforma are not in scope for your area.
          </p>
        )}
        <h2 className="govuk-heading-m">Check and send</h2>
        <TaskList
          idPrefix="sending"
          items={[
            {
              title: { text: 'Check answers' },
              href: paths.check(...place),
              hint: { text: 'See what changed and what must be fixed. You can look at any time.' },
              status: { text: whatIsLeft(total) },
            },
          ]}
        />
      </div>
      <div className="govuk-grid-column-one-third">
        <div className="app-side">
          <h2 className="govuk-heading-s">Also for this return</h2>
          <ul className="govuk-list">
            <li>
              <Link className="govuk-link" to={paths.history(...place)}>
                History of every change
              </Link>
            </li>
            {props.submission && (
              <li>
                <Link className="govuk-link" to={paths.submission(props.submission.id)}>
                  What was sent, {props.submission.reference}
                </Link>
              </li>
            )}
          </ul>
          <p className="govuk-body">
            You can work at the same time as others. If two of you change the same answer, you see both and
            choose.
          </p>
        </div>
      </div>
    </div>
  );
}
