import { Link } from '@remix-run/react';
import type { ReturnWindow } from '~/domain/area-return';
import type { Amendment, ChangeRequest } from '~/domain/change-request';
import { sayDate } from '~/domain/dates';
import type { Explanation } from '~/domain/explanations';
import type { ItemPlace } from '~/domain/item-places';
import type { Phase } from '~/domain/phase';
import type { Difference } from '~/domain/was-now';
import { paths } from '~/paths';
import { FiguresUse } from './figures-use';
import { NotificationBanner } from './govuk/notification-banner';
import { IdentifyingFlag } from './identifying-flag';
import type { ReturnRow } from './phase-returns-row';
import { type FieldError, ProblemSummary } from './problem-summary';
import type { ListedQuery } from './query-list';
import { ReviewAmendment } from './review-amendment';
import { ReviewFacts } from './review-facts';
import { ReviewForms } from './review-form';
import { ReviewLinks } from './review-links';
import { type Moved, ReviewMoves } from './review-moves';
import { ReviewQueries } from './review-queries';
import { ReviewRequests } from './review-requests';
import { WasNow } from './was-now';

type Props = {
  now: Date;
  /** As it stands for the area. */
  phase: Phase;
  phaseState: 'open' | 'closed';
  /** Whether reviewing is the viewer's to do at all, and giving more time. */
  reviews: boolean;
  extends: boolean;
  moved: Moved | null;
  since: { version: number; changes: readonly Difference[] } | null | undefined;
  areaReturn: Omit<ReturnRow, 'submission'> & {
    submission: { id: string; reference: string; version: number; submittedAt: Date } | undefined;
    amendment: Amendment | undefined;
    window: ReturnWindow;
  };
  requests: readonly ChangeRequest[];
  explanations: readonly Explanation[];
  places: Readonly<Record<string, ItemPlace>>;
  queries: readonly ListedQuery[];
  news: string | null;
  errors: readonly FieldError[];
};

/** One area's return with what may be done to it now. */
export function ReviewPage(props: Props) {
  const { phase, phaseState, areaReturn, moved, since, errors, queries } = props;
  const { area, state, submission, actions, amendment, window } = areaReturn;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.phaseReturns(phase.id)} className="govuk-back-link">
          Returns for {phase.name}
        </Link>
        <ProblemSummary errors={errors} />
        {props.news && errors.length === 0 && <NotificationBanner type="success" text={props.news} />}
        <span className="govuk-caption-l">{phase.name}</span>
        <h1 className="govuk-heading-l">Review {area.name}</h1>
        <ReviewFacts phase={phase} areaReturn={areaReturn} extends={props.extends} />
        <ReviewLinks phase={phase} area={area} />
        <FiguresUse state={state} window={window} submission={submission} />
        <ReviewAmendment
          amendment={amendment}
          actions={actions}
          places={props.places}
          phase={phase}
          area={area}
        />
        <ReviewRequests requests={props.requests} places={props.places} />
        {since && submission && (
          <WasNow version={since.version} newer={`Version ${submission.version}`} changes={since.changes} />
        )}
        <IdentifyingFlag
          explanations={props.explanations}
          names={Object.fromEntries(Object.entries(props.places).map(([code, { name }]) => [code, name]))}
        />
        {submission && <ReviewMoves moved={moved} area={area.name} />}
        <ReviewQueries phase={phase} area={area} submission={submission} queries={queries} now={props.now} />
        {submission && phaseState === 'closed' && (
          <p className="govuk-body">
            Changes can no longer be requested: this phase closed on {sayDate(phase.closesAt)}.
          </p>
        )}
        {submission && actions.some((action) => action === 'accept' || action === 'request_changes') ? (
          <ReviewForms
            phase={phase}
            area={area}
            version={submission.version}
            actions={actions}
            withdraws={state === 'changes_requested'}
            openQueries={queries.filter((query) => query.state !== 'closed').length}
            errors={errors}
          />
        ) : (
          <NoActionLeft {...props} />
        )}
      </div>
    </div>
  );
}

/** Why there is no form: it is not the viewer's to review, not sent, or back with its area. */
function NoActionLeft({ phase, phaseState, reviews, areaReturn: { area, submission } }: Props) {
  const closed = phaseState === 'closed';
  if (submission && reviews && closed) return null;
  const why = !submission
    ? closed
      ? `${area.name} did not send this return before the phase closed on ${sayDate(phase.closesAt)}.`
      : `${area.name} has not sent this return, so there is nothing to review yet.`
    : reviews
      ? `${area.name} is working on the changes. You can review this return when it is sent again.`
      : 'DfE officials and the delivery partner review returns. There is nothing for you to do here.';
  return <p className="govuk-body">{why}</p>;
}
