import { sayMoment } from '~/domain/dates';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import type { Item } from '~/domain/proforma';
import type { ShownQuery } from '~/domain/shown-queries';
import type { TypedDate } from '~/domain/typed-date';
import { paths } from '~/paths';
import { AskForm } from './ask-form';
import { BackLink } from './govuk/back-link';
import { ItemQueries } from './item-queries';
import { type FieldError, ProblemSummary } from './problem-summary';
import { QueryForms } from './query-forms';
import { ReadOnlyAnswer } from './read-only-item';

type Props = {
  side: 'area' | 'programme';
  now: Date;
  phase: Phase;
  area: { slug: string; name: string };
  section: { slug: string; title: string };
  item: Item;
  answer: SubmittedAnswer;
  submission: { id: string; reference: string; version: number; submittedAt: Date };
  queries: readonly ShownQuery[];
  /** Whether the viewer may ask something new. */
  asks: boolean;
  refused:
    | { errors: readonly FieldError[]; typed: { query: string; text: string; date: TypedDate } }
    | undefined;
};

/** Everything that was asked and answered about one item of an area's return, and what it says of the item. */
export function ItemQueriesPage(props: Props) {
  const { side, now, phase, area, section, item, answer, submission, queries, asks, refused } = props;
  const errors = refused?.errors ?? [];
  const typed = refused?.typed;
  const reply = typed?.query && { query: typed.query, text: typed.text, error: errors[0]?.text ?? '' };
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {side === 'area' ? (
          <BackLink href={paths.section(phase.id, area.slug, section.slug, item.code)}>
            Back to {section.title}
          </BackLink>
        ) : (
          <BackLink href={paths.review(phase.id, area.slug)}>Review {area.name}</BackLink>
        )}
        <ProblemSummary errors={errors} />
        <span className="govuk-caption-l">
          Queries: {area.name}, {phase.name}
        </span>
        <h1 className="govuk-heading-l">
          <span className="app-code">{item.code}</span> {item.statement}
        </h1>
        <div className="app-item__before">
          <h2 className="govuk-heading-s">
            What was sent: version {submission.version}, {sayMoment(submission.submittedAt)}
          </h2>
          <ReadOnlyAnswer answer={answer} />
          <p className="govuk-body govuk-!-margin-bottom-0">
            <a className="govuk-link" href={`${paths.submission(submission.id)}#${item.code}`}>
              Everything that was sent, {submission.reference}
            </a>
          </p>
        </div>
        {queries.length === 0 && <p className="govuk-body">Nothing has been asked about this item.</p>}
        <ItemQueries
          queries={queries}
          name={item.shortName}
          now={now}
          heading="h2"
          side={side}
          refused={reply || undefined}
        />
        <QueryForms queries={queries} phase={phase.id} area={area.slug} side={side} />
        {asks && (
          <AskForm
            key={queries.length}
            area={area.name}
            again={queries.length > 0}
            errors={typed?.query ? [] : errors}
            typed={typed?.query ? undefined : typed}
          />
        )}
      </div>
    </div>
  );
}
