import { sayDay, sayMoment, sayShortDate } from '~/domain/dates';
import { type Entry, type MessageGroup, messageKindNames, resultOf } from '~/domain/message-ledger';
import { plural } from '~/domain/words';
import { Details } from './govuk/details';

/** One email as a person reads it. */
export type ShownEntry = Entry & { id: string; subject: string; body: string; recipient: string };

type GroupProps = { group: MessageGroup<ShownEntry>; about?: string };

/** A message to one or several people: when, what became of it, to whom, and its words. */
export function MessageGroupEntry({ group, about }: GroupProps) {
  const { kind, at, entries } = group;
  const { words, failed } = resultOf(group);
  const written = entries.find(({ subject }) => subject);
  const ahead = written?.state === 'held' || written?.state === 'waiting';
  return (
    <li>
      <b>
        {messageKindNames[kind]}
        {about && `: ${about}`}
      </b>
      , {sayShortDate(at)}
      <span className="app-block">{failed ? <b>{words}</b> : words}</span>
      {entries.map((entry) => (
        <span key={entry.id} className="app-block app-quiet">
          {entry.recipient}: {sayEntry(entry)}
        </span>
      ))}
      {written && (
        <Details
          classes="govuk-!-margin-top-2 govuk-!-margin-bottom-0"
          summaryText={
            <>
              {ahead ? 'What it will say, as things stand' : 'What it said'}
              <span className="govuk-visually-hidden">
                : {messageKindNames[kind]}, {sayMoment(at)}
              </span>
            </>
          }
        >
          <MessageWords subject={written.subject} body={written.body} />
        </Details>
      )}
    </li>
  );
}

/** The subject and the text of an email. */
export function MessageWords({ subject, body }: { subject: string; body: string }) {
  return (
    <div className="app-message">
      <p className="govuk-body govuk-!-font-weight-bold app-typed">{subject}</p>
      <p className="govuk-body app-typed govuk-!-margin-bottom-0">{body}</p>
    </div>
  );
}

function sayEntry({ state, settledAt, sendAt, outcome, attempts }: ShownEntry) {
  const tries = attempts > 1 ? `, ${plural(attempts, 'try', 'tries')}` : '';
  const why = outcome ? `: ${outcome}` : '';
  const when = settledAt ? ` at ${sayMoment(settledAt)}` : '';
  switch (state) {
    case 'sent':
      return `sent${when}${tries}`;
    case 'kept':
      return `kept${when}`;
    case 'failed':
      return `not delivered${when}${why}${tries}`;
    case 'cancelled':
      return `not sent${why}`;
    case 'held':
      return 'held';
    case 'waiting':
      return attempts > 0
        ? `not delivered yet${why}${tries}. Next try at ${sayMoment(sendAt)}`
        : `waiting to be sent on ${sayDay(sendAt)}`;
  }
}
