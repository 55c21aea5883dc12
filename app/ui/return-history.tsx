import { Form, Link } from '@remix-run/react';
import { type HistoryKind, historyKindNames } from '~/domain/history';
import type { Phase } from '~/domain/phase';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { Pagination } from './govuk/pagination';
import { Select } from './govuk/select';
import { HistoryEntry, type ShownEvent } from './history-entry';

type Props = {
  side: 'area' | 'programme';
  phase: Phase;
  area: { slug: string; name: string };
  /** The short name of every item, by code. */
  items: Readonly<Record<string, string>>;
  item?: string;
  kind?: HistoryKind | undefined;
  total: number;
  page: number;
  pages: number;
  events: readonly ShownEvent[];
};

/** Every change to a return, newest first: when, who, and what it was before and after. */
export function ReturnHistory(props: Props) {
  const { side, phase, area, items, total, page, pages, events, item = '', kind } = props;
  const place = [phase.id, area.slug] as const;
  const own = side === 'area';
  const address = (at: number) =>
    own ? paths.history(...place, { item, kind, page: at }) : paths.reviewHistory(...place, { page: at });
  return (
    <>
      <BackLink href={own ? paths.taskList(...place) : paths.review(...place)}>
        {own ? 'Back to all sections' : `Review ${area.name}`}
      </BackLink>
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">History of {phase.name}</h1>
      {!own && (
        <p className="govuk-body">
          What was sent, asked and agreed. What the area wrote before it sent its return is the area’s own.
        </p>
      )}
      {own && <Narrow {...props} />}
      {total === 0 ? (
        <p className="govuk-body">
          {item || kind ? 'Nothing like this has happened.' : 'Nothing has happened yet.'}
        </p>
      ) : (
        <p className="govuk-body">
          {plural(total, 'entry', 'entries')}, newest first
          {pages > 1 && `. Page ${page} of ${pages}`}.
        </p>
      )}
      <ol className="app-history">
        {events.map((event) => (
          <HistoryEntry key={event.seq} event={event} name={items[event.itemCode ?? '']} />
        ))}
      </ol>
      {pages > 1 && (
        <Pagination
          landmarkLabel="Pages of this history"
          previous={page > 1 ? { href: address(page - 1), text: 'Newer' } : {}}
          next={page < pages ? { href: address(page + 1), text: 'Older' } : {}}
        />
      )}
      {own && (
        <p className="govuk-body app-screen-only">
          <a className="govuk-link" href={paths.historyFile(...place)}>
            Download this whole history (CSV)
          </a>
        </p>
      )}
    </>
  );
}

function Narrow({ phase, area, items, item = '', kind = undefined }: Props) {
  const address = paths.history(phase.id, area.slug);
  return (
    <>
      <Form method="get" action={address} className="app-filter" key={`${item}/${kind}`}>
        <Select
          id="item"
          name="item"
          label={{ text: 'Item' }}
          value={item}
          items={[
            { value: '', text: 'All items' },
            ...Object.entries(items).map(([code, name]) => ({ value: code, text: `${code} ${name}` })),
          ]}
        />
        <Select
          id="kind"
          name="kind"
          label={{ text: 'What happened' }}
          value={kind ?? ''}
          items={[
            { value: '', text: 'Everything' },
            ...Object.entries(historyKindNames).map(([value, text]) => ({ value, text })),
          ]}
        />
        <Button classes="app-filter__apply">Apply</Button>
      </Form>
      {item && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.itemHistory(phase.id, area.slug, item)}>
            {items[item]} in every phase
          </Link>
        </p>
      )}
    </>
  );
}
