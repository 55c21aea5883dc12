import { Link } from '@remix-run/react';
import { sayDate } from '~/domain/dates';
import type { QueryMessage, QueryState } from '~/domain/queries';
import { paths } from '~/paths';
import { sayQueryState, sayWriter } from './query-words';

/** A query in a list: where it belongs, what was asked, and what was said last. */
export type ListedQuery = {
  id: string;
  code: string;
  /** The item's short name, and the slug of its section. */
  name: string;
  section: string;
  state: QueryState;
  dueAt: Date | null;
  phaseId: string;
  phaseName: string;
  area: { slug: string; name: string };
  question: QueryMessage;
  last: QueryMessage;
};

type Props = {
  title: string;
  queries: readonly ListedQuery[];
  now: Date;
  side: 'area' | 'programme';
  /** What stands there when there is none; without it, nothing does. */
  none?: string;
};

/** Queries under a heading, each leading to where it is answered. */
export function QueryList({ title, queries, now, side, none }: Props) {
  if (queries.length === 0 && !none) return null;
  return (
    <section className="app-query-list">
      <h2 className="govuk-heading-m">{title}</h2>
      {queries.length === 0 && <p className="govuk-body">{none}</p>}
      <QueryItems queries={queries} now={now} side={side} heading="h3" />
    </section>
  );
}

type ItemsProps = Pick<Props, 'queries' | 'now' | 'side'> & { heading: 'h2' | 'h3'; showArea?: boolean };

/** The queries themselves, in the order given. */
export function QueryItems({ queries, now, side, heading: Heading, showArea }: ItemsProps) {
  return queries.map((query) => {
    const { id, code, name, phaseName, area, question, last } = query;
    const { strong, rest } = sayQueryState(query, side, now);
    return (
      <article key={id} className="app-query-list__one">
        <Heading className="govuk-heading-s app-tight">
          <Link className="govuk-link" to={addressOf(query, side)}>
            {showArea && `${area.name}: `}
            {name}
          </Link>{' '}
          <span className="app-code">{code}</span>
        </Heading>
        <p className="govuk-body app-tight app-typed">“{shorten(question.text)}”</p>
        {last.at > question.at && last.text !== question.text && (
          <p className="govuk-body app-tight app-typed">
            Last, from {sayWriter(last)}, {sayDate(last.at)}: “{shorten(last.text)}”
          </p>
        )}
        <p className="app-query__by">
          <strong>{strong}</strong> {rest && `${rest} `}
          Asked by {sayWriter(question)}, {sayDate(question.at)}
          {side === 'area' && `, about ${phaseName}`}.
        </p>
      </article>
    );
  });
}

function addressOf({ id, code, phaseId, area, section }: ListedQuery, side: Props['side']) {
  const page =
    side === 'area' ? paths.section(phaseId, area.slug, section) : paths.reviewItem(phaseId, area.slug, code);
  return `${page}#query-${id}`;
}

/** The beginning of a long message. */
function shorten(text: string) {
  const start = text.slice(0, 200);
  return start === text ? text : `${start.slice(0, start.lastIndexOf(' ')).trimEnd()} …`;
}
