import { sayDeadline, sayMoment } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import type { Query } from '~/domain/queries';
import type { ShownQuery } from '~/domain/shown-queries';
import { listNames, plural } from '~/domain/words';
import { Details } from './govuk/details';
import { QueryReply } from './query-reply';
import { sayWriter } from './query-words';

export type ItemQueriesProps = {
  queries: readonly ShownQuery[];
  /** The short name of the item that they are about. */
  name: string;
  now: Date;
  /** One below the heading that the item stands under. */
  heading: 'h2' | 'h3';
  /** Who reads it: the area answers, reviewers ask. */
  side: 'area' | 'programme';
  /** They stand among answers that a button saves, which sending a reply does not. */
  amongAnswers?: boolean;
  /** What came back, with what was typed. */
  refused?: { query: string; text: string; error: string } | undefined;
};

/**
 * The queries on one item, each to be answered where it stands. Its fields belong to forms of their own, which
 * QueryForms puts outside of any other form.
 */
export function ItemQueries(props: ItemQueriesProps) {
  if (props.queries.length === 0) return null;
  return (
    <div className="app-queries">
      {props.queries.map((query) =>
        query.state === 'closed' && props.refused?.query !== query.id ? (
          <Details
            key={query.id}
            summaryText={
              <>
                Closed query, {plural(query.messages.length, 'message')}
                <span className="govuk-visually-hidden">: {props.name}</span>
              </>
            }
          >
            <Thread {...props} query={query} />
          </Details>
        ) : (
          <Thread key={query.id} {...props} query={query} />
        ),
      )}
    </div>
  );
}

function Thread(props: ItemQueriesProps & { query: ShownQuery }) {
  const { query, now, heading: Heading, side } = props;
  return (
    <div className="app-query" id={`query-${query.id}`} tabIndex={-1}>
      <Heading className="govuk-heading-s app-tight">
        Query: {stateWords[side][query.state]}
        <span className="govuk-visually-hidden"> ({props.name})</span>
      </Heading>
      {query.state === 'open' && query.dueAt && (
        <p className="govuk-hint app-tight">
          {side === 'area' ? 'Reply' : 'Answer'} by {sayDeadline(query.dueAt)}:{' '}
          {sayDue(query.dueAt, now).words}
        </p>
      )}
      <ol className="app-query__said">
        {query.messages.map((message, index) => (
          <li key={index}>
            <p className="govuk-body app-tight app-typed">{message.text}</p>
            <p className="app-query__by">
              {sayWriter(message)}, {sayMoment(message.at)}
            </p>
            {message.looksLike.length > 0 && (
              <p className="app-query__by">
                <strong>Check this:</strong> it looks as if it holds {listNames(message.looksLike)}. Nothing
                that identifies a child or family belongs here.
              </p>
            )}
          </li>
        ))}
      </ol>
      {query.closedBy && query.closedAt && (
        <p className="app-query__by">
          Closed by {query.closedBy}, {sayMoment(query.closedAt)}
        </p>
      )}
      {side === 'area' && query.state === 'answered' && !props.refused ? (
        <Details summaryText="Add to your reply">
          <QueryReply key={query.messages.length} {...props} />
        </Details>
      ) : (
        <QueryReply key={query.messages.length} {...props} />
      )}
    </div>
  );
}

const stateWords: Record<ItemQueriesProps['side'], Record<Query['state'], string>> = {
  area: { open: 'needs your reply', answered: 'you have replied', closed: 'closed' },
  programme: { open: 'waiting for the area', answered: 'the area has answered', closed: 'closed' },
};
