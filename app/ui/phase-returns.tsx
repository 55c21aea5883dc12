import { Link } from '@remix-run/react';
import type { ReturnState } from '~/domain/area-return';
import type { ChasingOverview } from '~/domain/chasing-overview';
import { sayDeadline, sayShortDate } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import type { Phase } from '~/domain/phase';
import { hasOrHave, outOf } from '~/domain/words';
import { paths } from '~/paths';
import { NotificationBanner } from './govuk/notification-banner';
import { CorrectionsAsked } from './phase-returns-corrections';
import { MessageNews } from './phase-returns-messages';
import { NotSentReturns } from './phase-returns-not-sent';
import type { ReturnRow } from './phase-returns-row';
import { SentReturns } from './phase-returns-tables';

type Props = {
  phase: Phase;
  phaseState: 'open' | 'closed';
  now: Date;
  asked: number;
  sent: number;
  notSent: readonly ReturnRow[];
  waiting: readonly ReturnRow[];
  changesRequested: readonly ReturnRow[];
  accepted: readonly ReturnRow[];
  chasing: Readonly<Record<string, ChasingOverview>>;
  keptHere: boolean;
  /** What a review on the page before has just done. */
  done: { name: string; state: ReturnState } | undefined;
};

/** A phase's returns, grouped by what is needed next. */
export function PhaseReturns(props: Props) {
  const { phase, phaseState, now, asked, notSent, waiting, changesRequested, accepted } = props;
  const { chasing, keptHere, done } = props;
  const closed = phaseState === 'closed';
  const due = sayDue(phase.dueAt, now);
  return (
    <>
      <Link to={paths.phases()} className="govuk-back-link">
        All phases
      </Link>
      {done && <Done {...done} />}
      <h1 className="govuk-heading-l">Returns: {phase.name}</h1>
      <ul className="app-meta">
        <li>
          Due <b>{sayDeadline(phase.dueAt)}</b>
          {!closed && !due.late && ` (${due.words})`}
        </li>
        <li>
          {closed ? 'Closed' : 'Closes'} <b>{sayShortDate(phase.closesAt)}</b>
        </li>
      </ul>
      <p className="app-lede app-lede--large">{sayCounts(props)}</p>
      <p className="govuk-body">
        <Link to={paths.phaseQueries(phase.id)} className="govuk-link">
          Queries on these returns
        </Link>
      </p>
      {closed && (
        <p className="govuk-body">
          <Link to={paths.closing(phase.id)} className="govuk-link">
            Close the phase: its figures and editions
          </Link>
        </p>
      )}
      <CorrectionsAsked rows={[...changesRequested, ...waiting, ...accepted]} phase={phase.id} />
      <MessageNews
        rows={[...notSent, ...changesRequested, ...waiting, ...accepted]}
        phase={phase.id}
        chasing={chasing}
        keptHere={keptHere}
      />
      <Group title="Not sent" rows={notSent} asked={asked}>
        <NotSentReturns rows={notSent} phase={phase.id} chasing={chasing} closed={closed} now={now} />
      </Group>
      {Object.entries({
        'Waiting for review': waiting,
        'Changes requested': changesRequested,
        Accepted: accepted,
      }).map(([title, rows]) => (
        <Group key={title} title={title} rows={rows} asked={asked}>
          <SentReturns rows={rows} phase={phase.id} chasing={chasing} closed={closed} caption={title} />
        </Group>
      ))}
    </>
  );
}

/** `4 of 10 areas have sent: 1 accepted, 2 waiting for review, 1 with changes requested.` */
function sayCounts({ asked, sent, waiting, changesRequested, accepted }: Props) {
  const parts = [
    accepted.length > 0 && `${accepted.length} accepted`,
    waiting.length > 0 && `${waiting.length} waiting for review`,
    changesRequested.length > 0 && `${changesRequested.length} with changes requested`,
  ].filter((part) => part !== false);
  const who = `${outOf(sent, asked, 'area')} ${hasOrHave(sent)} sent`;
  return parts.length > 0 ? `${who}: ${parts.join(', ')}.` : `${who}.`;
}

type GroupProps = { title: string; rows: readonly ReturnRow[]; asked: number; children: React.ReactNode };

/** A group says its base; an empty one is left out, because the sentence above has said so. */
function Group({ title, rows, asked, children }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section className="app-returns__group">
      <h2 className="govuk-heading-m">
        {title}: {outOf(rows.length, asked, 'area')}
      </h2>
      {children}
    </section>
  );
}

function Done({ name, state }: { name: string; state: ReturnState }) {
  if (state === 'accepted')
    return <NotificationBanner type="success" text={`${name}’s return is accepted.`} />;
  if (state === 'changes_requested')
    return (
      <NotificationBanner
        type="success"
        text={`You have requested changes. ${name} can now see what you asked for.`}
      />
    );
  return null;
}
