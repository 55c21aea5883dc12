import { paths } from '~/paths';
import { Pagination } from './govuk/pagination';
import { MessageGroupEntry, type ShownEntry } from './message-entry';

type Props = {
  messages: readonly (ShownEntry & { area: string | null; phase: string | null })[];
  page: number;
  more: boolean;
};

/** Every email, newest first: to whom, what became of it, and its words. */
export function Outbox({ messages, page, more }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Messages</h1>
        <p className="govuk-body">
          Every email that this service has written, newest first. No email says what an area answered.
        </p>
        {messages.length === 0 && <p className="govuk-body">Nothing has been written yet.</p>}
        <ul className="app-history">
          {messages.map(({ area, phase, ...entry }) => (
            <MessageGroupEntry
              key={entry.id}
              group={{ ...entry, at: entry.settledAt ?? entry.sendAt, entries: [entry] }}
              about={[area, phase].filter(Boolean).join(', ') || undefined}
            />
          ))}
        </ul>
        <Pagination
          previous={page > 1 ? { href: paths.outbox({ page: page - 1 }), text: 'Newer messages' } : undefined}
          next={more ? { href: paths.outbox({ page: page + 1 }), text: 'Older messages' } : undefined}
        />
      </div>
    </div>
  );
}
