import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import type { ReturnState } from '~/domain/area-return';
import type { ChangeRequest } from '~/domain/change-request';
import type { Change, Changes } from '~/domain/changes';
import type { ItemPlace } from '~/domain/item-places';
import type { Phase } from '~/domain/phase';
import type { Difference } from '~/domain/was-now';
import { plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { ChangeLine } from './change-line';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { type FieldError, ProblemSummary } from './problem-summary';
import { ReviewRequests } from './review-requests';
import { SignDeclaration } from './sign-declaration';
import { WasNow } from './was-now';

type Props = {
  now: Date;
  phase: Phase;
  area: Area;
  state: ReturnState;
  signer: string;
  mayDecline: boolean;
  total: number;
  answered: number;
  revision: number;
  version: number;
  beforePhase: string | undefined;
  changes: Changes;
  since: { version: number; changes: readonly Difference[] } | undefined;
  /** What a rule asked, and what the area said to it. */
  explained: readonly { text: string; said: string }[];
  requests: readonly ChangeRequest[];
  places: Readonly<Record<string, ItemPlace>>;
  problems: readonly FieldError[];
  errors: readonly FieldError[];
};

/** What moved and what was explained, then the declaration and the one button that sends. */
export function SignOff(props: Props) {
  const { phase, area, changes, since, errors, problems, requests } = props;
  const sentBefore = since && requests.filter(({ kind }) => kind === 'changes');
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
          {problems.length > 0 ? `, ${problems.length} to settle first.` : '.'}{' '}
          <Link className="govuk-link" to={paths.check(phase.id, area.slug)}>
            Check all answers
          </Link>
        </p>
        {sentBefore && <ReviewRequests requests={sentBefore} places={props.places} />}
        {since && <WasNow version={since.version} newer="Now" changes={since.changes} />}
        {props.beforePhase && (
          <>
            <h2 className="govuk-heading-m">What moved since {props.beforePhase}</h2>
            <Moved title="Moved back" changes={changes.back} none="No answer moved back." />
            <Moved title="Moved up" changes={changes.forward} none="No answer moved up." />
            {changes.details.length > 0 && (
              <p className="govuk-body">
                {sayNumber(changes.details.length)} with the same status and new details.
              </p>
            )}
          </>
        )}
        <Explained explained={props.explained} />
        <SignDeclaration {...props} />
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

function Explained({ explained }: Pick<Props, 'explained'>) {
  if (explained.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What was confirmed or explained</h2>
      <ul className="govuk-list govuk-list--bullet">
        {explained.map(({ text, said }) => (
          <li key={text}>
            {text}
            <span className="app-block app-typed">{said ? `“${said}”` : 'Confirmed.'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
