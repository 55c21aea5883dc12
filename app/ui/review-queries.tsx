import { Link } from '@remix-run/react';
import { listNames } from '~/domain/words';
import { paths } from '~/paths';
import { type ListedQuery, QueryItems } from './query-list';

type Props = {
  phase: { id: string };
  area: { slug: string; name: string };
  /** The last version that was sent; without one there is nothing to ask about. */
  submission: { id: string } | undefined;
  queries: readonly ListedQuery[];
  now: Date;
};

/** The queries on an area's return for its reviewer, and where to ask more. */
export function ReviewQueries({ phase, area, submission, queries, now }: Props) {
  if (!submission) return null;
  const going = queries.filter(({ state }) => state !== 'closed');
  const open = going.filter(({ state }) => state === 'open').length;
  const answered = going.length - open;
  const counts = [open > 0 && `${open} waiting for ${area.name}`, answered > 0 && `${answered} answered`];
  return (
    <section className="app-query-list" aria-labelledby="queries">
      <h2 className="govuk-heading-m" id="queries">
        Queries
      </h2>
      <p className="govuk-body">
        {listNames(counts.filter((said) => said !== false)) || 'None is open'}.{' '}
        <Link className="govuk-link" to={paths.submission(submission.id)}>
          Read what was sent
        </Link>{' '}
        to ask about an item.
      </p>
      <QueryItems queries={going} now={now} side="programme" heading="h3" />
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.phaseQueries(phase.id, { state: 'all', area: area.slug })}>
          All queries on this return
        </Link>
        <br />
        <Link className="govuk-link" to={paths.reviewHistory(phase.id, area.slug)}>
          History of this return
        </Link>
      </p>
    </section>
  );
}
