import { Link } from '@remix-run/react';
import type { ChecklistError } from '~/domain/closing';
import { sayDate } from '~/domain/dates';
import type { ChecklistWarning, EditionHead } from '~/domain/edition';
import type { ChangedArea } from '~/domain/edition-changes';
import type { Phase } from '~/domain/phase';
import { outOf } from '~/domain/words';
import { paths } from '~/paths';
import { ClosingForm } from './closing-form';
import { EditionChanges } from './edition-changes';
import { EditionList } from './edition-list';
import { NotificationBanner } from './govuk/notification-banner';
import { type FieldError, ProblemSummary } from './problem-summary';

export type ClosingPageProps = {
  phase: Phase;
  phaseState: 'open' | 'closed';
  asked: number;
  sent: number;
  errors: readonly FieldError[];
  /** What stands in the way. */
  blocks: readonly ChecklistError[];
  warnings: readonly ChecklistWarning[];
  editions: readonly (EditionHead & { warnings: readonly ChecklistWarning[] })[];
  isDue: boolean;
  changes: readonly ChangedArea[];
  seen: string;
  mayClose: boolean;
  /** The edition that was just made. */
  made: number | undefined;
  note: string;
  acknowledged: readonly string[];
};

/** Closes a phase: what stands in the way, what was seen, and the editions that its figures stand on. */
export function ClosingPage(props: ClosingPageProps) {
  const { phase, phaseState, asked, sent, errors, blocks, editions, changes, made } = props;
  const next = editions.length + 1;
  const isDue = phaseState === 'closed' && props.isDue;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.phaseReturns(phase.id)} className="govuk-back-link">
          Returns: {phase.name}
        </Link>
        <ProblemSummary errors={errors} />
        {made && (
          <NotificationBanner
            type="success"
            text={`Edition ${made} is frozen. Its figures will not change.`}
          />
        )}
        <h1 className="govuk-heading-l">Close {phase.name}</h1>
        <p className="govuk-body">
          {outOf(sent, asked, 'area')} sent a return. Closing freezes the figures as an edition: pages and
          files made from it show the same numbers for ever. When a correction is accepted later, a new
          edition says what changed, and the old one stays.
        </p>
        <section id="checklist" tabIndex={-1}>
          {phaseState === 'open' && (
            <p className="govuk-inset-text">
              This phase takes returns until {sayDate(phase.closesAt)}. Its figures can be frozen after that.
            </p>
          )}
          {blocks.length > 0 && isDue && <Blocks blocks={blocks} phase={phase.id} />}
          {editions.length > 0 && changes.length === 0 && (
            <p className="govuk-body">
              {props.isDue
                ? `No answer that counts has changed since edition ${editions.length}, but the areas’ waves, programmes or names have, or the edition of an earlier phase that it is laid beside.`
                : `Nothing that counts has changed since edition ${editions.length}.`}
            </p>
          )}
          {editions.length > 0 && changes.length > 0 && (
            <EditionChanges title={`What has changed since edition ${editions.length}`} changes={changes} />
          )}
        </section>
        {isDue && blocks.length === 0 && <ClosingForm {...props} next={next} />}
        {editions.length > 0 && <EditionList phase={phase.id} editions={editions} />}
      </div>
    </div>
  );
}

function Blocks({ blocks, phase }: { blocks: readonly ChecklistError[]; phase: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">What stands in the way</h2>
      <ul className="govuk-list govuk-list--bullet">
        {blocks.map(({ text, area }) => (
          <li key={text}>
            {area ? (
              <Link to={paths.review(phase, area.slug)} className="govuk-link">
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
