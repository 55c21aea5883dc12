import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import type { ReturnAction, ReturnState } from '~/domain/area-return';
import type { Change, Changes } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { ChangeLine } from './change-line';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { Details } from './govuk/details';
import { LockedNotice } from './locked-notice';
import type { FieldError } from './problem-summary';
import { SendingStep } from './sending-step';

type Props = {
  now: Date;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: Area;
  state: ReturnState;
  actions: readonly ReturnAction[];
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  beforePhase: string | undefined;
  total: number;
  answered: number;
  changes: Changes;
  problems: readonly FieldError[];
  sections: Readonly<Record<string, string>>;
};

/** What changed, what must be fixed, what did not change, and then sending. */
export function CheckAnswers(props: Props) {
  const { phase, area, actions, changes, problems, beforePhase } = props;
  const changed =
    changes.back.length + changes.forward.length + changes.details.length + changes.fresh.length;
  const since = beforePhase ? `since ${beforePhase}` : 'in your first return';
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.taskList(phase.id, area.slug)}>Back to all sections</BackLink>
        <span className="govuk-caption-l">
          {area.name}, {phase.name}
        </span>
        <h1 className="govuk-heading-l">Check answers</h1>
        {actions.length > 0 ? <DueLine phase={phase} now={props.now} /> : <LockedNotice {...props} />}
        <p className="govuk-body">
          {props.answered} of {plural(props.total, 'item')} answered.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            <a className="govuk-link" href="#changed">
              {changed} changed
            </a>
            {changed > 0 &&
              beforePhase &&
              `: ${changes.forward.length} moved up, ${changes.back.length} moved back, ${changes.details.length} with the same status`}
          </li>
          <li>
            <a className="govuk-link" href="#fix">
              {problems.length} to fix
            </a>{' '}
            before the return can be sent
          </li>
          <li>
            <a className="govuk-link" href="#same">
              {changes.unchanged.length} unchanged
            </a>
          </li>
        </ul>

        <h2 className="govuk-heading-m" id="changed">
          What changed {since}
        </h2>
        {changed === 0 && <p className="govuk-body">Nothing so far.</p>}
        <Group {...props} title="Moved back" changes={changes.back} />
        <Group {...props} title="Moved up" changes={changes.forward} />
        <Group {...props} title="Same status, new comment" changes={changes.details} />
        <Group {...props} title="Not reported on before" changes={changes.fresh} />

        <ToFix problems={problems} />

        <h2 className="govuk-heading-m" id="same">
          {changes.unchanged.length} unchanged
        </h2>
        {changes.unchanged.length > 0 && (
          <Details summaryText="Show the unchanged answers">
            <Group {...props} title="Unchanged" changes={changes.unchanged} />
          </Details>
        )}
        <SendingStep {...props} />
      </div>
    </div>
  );
}

function Group({
  title,
  changes,
  phase,
  area,
  sections,
  actions,
}: Pick<Props, 'phase' | 'area' | 'sections' | 'actions'> & { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">
        {title}: {changes.length}
      </h3>
      {changes.map((change) => (
        <ChangeLine
          key={change.code}
          change={change}
          href={
            actions.includes('edit')
              ? paths.section(phase.id, area.slug, sections[change.code] ?? '', change.code)
              : undefined
          }
        />
      ))}
    </>
  );
}

function ToFix({ problems }: { problems: readonly FieldError[] }) {
  if (problems.length === 0)
    return (
      <p className="govuk-body" id="fix">
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
