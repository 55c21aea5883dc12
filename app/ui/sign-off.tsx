import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import type { Change, Changes } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { ChangeLine } from './change-line';
import { PostForm } from './csrf';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  now: Date;
  phase: Phase;
  area: Area;
  signer: string;
  total: number;
  answered: number;
  revision: number;
  beforePhase: string | undefined;
  changes: Changes;
  problems: readonly FieldError[];
  errors: readonly FieldError[];
};

/** What moved, then the declaration and the one button that sends. */
export function SignOff(props: Props) {
  const { phase, area, changes, errors, problems } = props;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.check(phase.id, area.slug)}>Back to check answers</BackLink>
        <ProblemSummary errors={errors} title="Not sent yet. Your answers are saved" />
        <span className="govuk-caption-l">
          {area.name}, {phase.name}
        </span>
        <h1 className="govuk-heading-l">Sign and send</h1>
        <DueLine phase={phase} now={props.now} />
        <p className="govuk-body">
          {props.answered} of {plural(props.total, 'item')} answered
          {problems.length > 0 ? `, ${problems.length} to fix first.` : '.'}{' '}
          <Link className="govuk-link" to={paths.check(phase.id, area.slug)}>
            Check all answers
          </Link>
        </p>
        {props.beforePhase && (
          <>
            <h2 className="govuk-heading-m">What moved since {props.beforePhase}</h2>
            <Moved title="Moved back" changes={changes.back} none="No answer moved back." />
            <Moved title="Moved up" changes={changes.forward} none="No answer moved up." />
          </>
        )}
        <h2 className="govuk-heading-m">Declaration</h2>
        <p className="govuk-body">
          By sending this return I confirm, as {props.signer}, that it is {area.name}’s position for{' '}
          {phase.name}, agreed with its safeguarding partners as far as it concerns them, and that its
          comments do not identify any child, family or member of staff.
        </p>
        <p className="govuk-body">
          All answers and comments are kept exactly as you send them. They can be replaced by a new version,
          never altered.
        </p>
        <PostForm>
          <input type="hidden" name="revision" value={props.revision} />
          <Button preventDoubleClick>Sign and send</Button>
        </PostForm>
      </div>
    </div>
  );
}

function Moved({ title, changes, none }: { title: string; changes: readonly Change[]; none: string }) {
  if (changes.length === 0) return <p className="govuk-body">{none}</p>;
  return (
    <>
      <h3 className="govuk-heading-s">
        {title}: {changes.length}
      </h3>
      {changes.map((change) => (
        <ChangeLine key={change.code} change={change} href={undefined} />
      ))}
    </>
  );
}
