import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import type { ReturnAction, ReturnState } from '~/domain/area-return';
import type { Phase } from '~/domain/phase';
import { listNames, plural } from '~/domain/words';
import { paths } from '~/paths';
import { CheckChanges, type CheckChangesProps, CheckUnchanged, countChanged } from './check-changes';
import { sayToConfirm } from './confirm-words';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { NotificationBanner } from './govuk/notification-banner';
import { LockedNotice } from './locked-notice';
import { type FieldError, ProblemSummary } from './problem-summary';
import { SendingStep } from './sending-step';
import { ToConfirm, type ToConfirmProps } from './to-confirm';

type Props = CheckChangesProps & {
  now: Date;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: Area;
  state: ReturnState;
  actions: readonly ReturnAction[];
  prepared?: boolean;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  total: number;
  answered: number;
  problems: readonly FieldError[];
  toConfirm: Pick<ToConfirmProps, 'asked' | 'before' | 'mayExplain'>;
  information: readonly string[];
  /** What was confirmed has just been saved. */
  saved: boolean;
  refused: Pick<ToConfirmProps, 'errors' | 'typed'> | undefined;
};

/** What changed, what must be fixed or confirmed, what did not change, and then sending. */
export function CheckAnswers(props: Props) {
  const { phase, area, actions, problems, toConfirm, refused } = props;
  const left = toConfirm.asked.filter(({ said }) => said === null).length;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.taskList(phase.id, area.slug)}>Back to all sections</BackLink>
        <ProblemSummary errors={refused?.errors ?? []} />
        {props.saved && !refused && <NotificationBanner type="success" text="Saved" />}
        <span className="govuk-caption-l">
          {area.name}, {phase.name}
        </span>
        <h1 className="govuk-heading-l">Check answers</h1>
        {props.phaseState === 'open' && actions.length > 0 ? (
          <DueLine phase={phase} now={props.now} />
        ) : (
          <LockedNotice {...props} />
        )}
        <p className="govuk-body">
          {props.answered} of {plural(props.total, 'item')} answered.
        </p>
        <Contents {...props} left={left} />
        <CheckChanges {...props} />
        <ToFix problems={problems} />
        <ToConfirm errors={[]} typed={{}} {...refused} {...toConfirm} />
        {props.information.length > 0 && (
          <>
            <h2 className="govuk-heading-m">For information</h2>
            {props.information.map((text) => (
              <p className="govuk-body" key={text}>
                {text}.
              </p>
            ))}
          </>
        )}
        <CheckUnchanged {...props} />
        <FirstOf fix={problems.length} confirm={left} actions={actions} />
        <SendingStep {...props} />
      </div>
    </div>
  );
}

function Contents({ changes, beforePhase, problems, toConfirm, left }: Props & { left: number }) {
  const changed = countChanged(changes);
  const { asked } = toConfirm;
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        <Inside to="changed">{changed} changed</Inside>
        {changed > 0 &&
          beforePhase &&
          `: ${changes.forward.length} moved up, ${changes.back.length} moved back, ${changes.details.length} with the same status`}
      </li>
      {problems.length > 0 && (
        <li>
          <Inside to="fix">{problems.length} to fix</Inside> before the return can be sent
        </li>
      )}
      {asked.length > 0 && (
        <li>
          <Inside to="confirm">{sayToConfirm(asked.length, left)}</Inside>
        </li>
      )}
      <li>
        <Inside to="same">{changes.unchanged.length} unchanged</Inside>
      </li>
    </ul>
  );
}

function Inside({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <a className="govuk-link" href={`#${to}`}>
      {children}
    </a>
  );
}

function ToFix({ problems }: { problems: readonly FieldError[] }) {
  if (problems.length === 0)
    return (
      <p className="govuk-body">
        <strong>Nothing to fix.</strong>
      </p>
    );
  return (
    <section className="app-fix" id="fix">
      <h2 className="govuk-heading-m">{problems.length} to fix before the return can be sent</h2>
      <ol className="govuk-list govuk-list--number">
        {problems.map(({ href, text }) => (
          <li key={href}>
            <Link className="govuk-link" to={href}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What comes before sending, for whoever may take that step. */
function FirstOf({ fix, confirm, actions }: { fix: number; confirm: number; actions: Props['actions'] }) {
  const sends = actions.includes('submit') || actions.includes('request_sign_off');
  if (!sends || fix + confirm === 0) return null;
  const parts = [fix > 0 && `fix ${plural(fix, 'thing')}`, confirm > 0 && `confirm or explain ${confirm}`];
  const first = listNames(parts.filter((part) => part !== false));
  return (
    <p className="govuk-body">
      <strong>{first.charAt(0).toUpperCase() + first.slice(1)} first.</strong> Your answers are saved.
    </p>
  );
}
