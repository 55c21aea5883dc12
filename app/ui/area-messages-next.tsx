import { sayMoment, sayShortDate } from '~/domain/dates';
import { messageKindNames } from '~/domain/message-ledger';
import type { MessageKind, MessageState } from '~/domain/messages';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Details } from './govuk/details';
import { MessageWords } from './message-entry';

/** A message that has yet to go, as it reads now. */
export type Preview = {
  kind: MessageKind;
  at: Date;
  /** Whether the bank holidays of that year are known. */
  holidaysKnown: boolean;
  words: { subject: string; body: string } | undefined;
  to: readonly string[];
  states: readonly MessageState[];
};

type NextProps = {
  next: Preview | undefined;
  /** What is planned after a next one that is held. */
  later: Preview | undefined;
  held: boolean;
  chases: boolean;
  area: { name: string };
};

/** The message that comes next, with holding it and letting it go. */
export function NextMessage({ next, later, held, chases, area }: NextProps) {
  return (
    <>
      <h2 className="govuk-heading-m" id="next">
        Next message
      </h2>
      {!next && (
        <p className="govuk-body">No more messages are planned. They stop as soon as {area.name} has sent.</p>
      )}
      {next && (
        <>
          <p className="govuk-body">
            {messageKindNames[next.kind]}, at {sayMoment(next.at)}
            {next.states.includes('held') && '. It is held.'}
          </p>
          <To people={next.to} />
          {!next.holidaysKnown && (
            <p className="govuk-body">
              The bank holidays of that year are not known yet, so only weekends are kept free.
            </p>
          )}
          <Words preview={next} title="What it will say, as things stand" />
        </>
      )}
      {chases && held && (
        <Move value="release" classes="govuk-button--secondary">
          Release what is held
        </Move>
      )}
      {chases && next && !next.states.includes('held') && (
        <Move value="hold" classes="govuk-button--secondary">
          Hold the next message
        </Move>
      )}
      {chases && later && !later.states.includes('held') && (
        <Move value="hold" classes="govuk-button--secondary">
          {`Hold the message of ${sayShortDate(later.at)} as well`}
        </Move>
      )}
    </>
  );
}

type ByHandProps = { byHand: Preview | undefined; chases: boolean; area: { name: string } };

/** Sending one message more, today. */
export function MessageByHand({ byHand, chases, area }: ByHandProps) {
  if (!byHand || !chases) return null;
  const today = byHand.states.length > 0;
  return (
    <>
      <h2 className="govuk-heading-m" id="send">
        Send one now
      </h2>
      {today ? (
        <p className="govuk-body">A message has been written to {area.name} today. You can send one a day.</p>
      ) : byHand.to.length === 0 ? (
        <p className="govuk-body">Nobody at {area.name} can be written to.</p>
      ) : (
        <>
          <p className="govuk-body">It leaves within a minute, and the planned messages stay as they are.</p>
          <To people={byHand.to} />
          <Words preview={byHand} title="What it says" />
          <Move value="send">Send it now</Move>
        </>
      )}
    </>
  );
}

function To({ people }: { people: readonly string[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">To:</p>
      <ul className="govuk-list govuk-list--bullet">
        {people.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function Words({ preview: { words }, title }: { preview: Preview; title: string }) {
  if (!words) return null;
  return (
    <Details summaryText={title}>
      <MessageWords {...words} />
    </Details>
  );
}

function Move({ value, classes, children }: { value: string; classes?: string; children: string }) {
  return (
    <PostForm>
      <input type="hidden" name="action" value={value} />
      <Button classes={classes} preventDoubleClick>
        {children}
      </Button>
    </PostForm>
  );
}
