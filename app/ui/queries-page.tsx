import { Form, Link } from '@remix-run/react';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { Pagination } from './govuk/pagination';
import { Select } from './govuk/select';
import { type ListedQuery, QueryItems } from './query-list';

/** What the list may be narrowed to. */
export type QueryStateFilter = 'open' | 'overdue' | 'answered' | 'closed' | 'all';

type Props = {
  now: Date;
  phase: { id: string; name: string };
  counts: Record<QueryStateFilter, number>;
  show: QueryStateFilter;
  area: string;
  item: string;
  areas: readonly { slug: string; name: string }[];
  items: readonly { code: string; shortName: string }[];
  page: number;
  pages: number;
  queries: readonly ListedQuery[];
};

/** A phase's queries for those who ask them: what waits for an area, what an area has answered, and the rest. */
export function QueriesPage(props: Props) {
  const { now, phase, counts, show, area, item, page, pages, queries } = props;
  const address = (state: QueryStateFilter, at = 1) =>
    paths.phaseQueries(phase.id, { state, area, item, page: at > 1 ? at : undefined });
  return (
    <>
      <Link to={paths.phaseReturns(phase.id)} className="govuk-back-link">
        Returns for {phase.name}
      </Link>
      <h1 className="govuk-heading-l">Queries: {phase.name}</h1>
      <nav aria-label="Queries by state">
        <ul className="app-query-states">
          {Object.entries(names).map(([state, name]) => (
            <li key={state}>
              <Link
                className="govuk-link"
                to={address(state as QueryStateFilter)}
                aria-current={state === show ? 'page' : undefined}
              >
                {name} ({counts[state as QueryStateFilter]})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Narrow {...props} />
      {queries.length === 0 ? (
        <p className="govuk-body">{noneWords[show]}</p>
      ) : (
        <p className="govuk-body" role="status">
          {names[show]}: {plural(counts[show], 'query', 'queries')}
          {pages > 1 && `, page ${page} of ${pages}`}.
        </p>
      )}
      <QueryItems queries={queries} now={now} side="programme" heading="h2" showArea />
      {pages > 1 && (
        <Pagination
          previous={page > 1 ? { href: address(show, page - 1) } : {}}
          next={page < pages ? { href: address(show, page + 1) } : {}}
        />
      )}
      <p className="govuk-body">
        To ask something new, open what an area has sent from the{' '}
        <Link className="govuk-link" to={paths.phaseReturns(phase.id)}>
          list of returns
        </Link>{' '}
        and select “Ask about this item”.
      </p>
    </>
  );
}

function Narrow({ phase, show, area, item, areas, items }: Props) {
  return (
    <Form
      method="get"
      action={paths.phaseQueries(phase.id)}
      className="app-filter"
      key={`${show}/${area}/${item}`}
    >
      <input type="hidden" name="state" value={show} />
      <Select
        id="area"
        name="area"
        label={{ text: 'Area' }}
        value={area}
        items={[
          { value: '', text: 'All areas' },
          ...areas.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        id="item"
        name="item"
        label={{ text: 'Item' }}
        value={item}
        items={[
          { value: '', text: 'All items' },
          ...items.map(({ code, shortName }) => ({ value: code, text: `${code} ${shortName}` })),
        ]}
      />
      <Button classes="app-filter__apply">Apply</Button>
    </Form>
  );
}

const names: Record<QueryStateFilter, string> = {
  open: 'Waiting for areas',
  overdue: 'Overdue',
  answered: 'Answered',
  closed: 'Closed',
  all: 'All',
};

const noneWords: Record<QueryStateFilter, string> = {
  open: 'No query waits for an area.',
  overdue: 'No query is overdue.',
  answered: 'No query has an answer that waits to be read.',
  closed: 'No query has been closed.',
  all: 'Nothing has been asked.',
};
