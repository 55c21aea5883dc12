import type { Area } from '~/domain/area';
import type { Phase } from '~/domain/phase';
import { listNames } from '~/domain/words';
import { paths } from '~/paths';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  now: Date;
  phase: Phase;
  area: Area;
  signers: readonly string[];
  errors: readonly FieldError[];
};

/** For an area lead who prepared a return, where somebody else signs it. */
export function SignElsewhere({ now, phase, area, signers, errors }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.check(phase.id, area.slug)}>Back to check answers</BackLink>
        <ProblemSummary errors={errors} title="Not sent. Your answers are saved" />
        <span className="govuk-caption-l">
          {area.name}, {phase.name}
        </span>
        <h1 className="govuk-heading-l">Somebody else signs this return</h1>
        <DueLine phase={phase} now={now} />
        <p className="govuk-body">{saySigners(signers)}.</p>
        <p className="govuk-body">Hand it over from the check page.</p>
      </div>
    </div>
  );
}

/** Who may sign in place of whoever prepared. */
export function saySigners(signers: readonly string[]): string {
  const why = 'You changed answers in this return or handed it over, so you cannot sign it';
  return signers.length > 0
    ? `${why}. ${listNames(signers)} can`
    : `${why}, and nobody else in your area can. Ask the delivery partner for an exception`;
}
