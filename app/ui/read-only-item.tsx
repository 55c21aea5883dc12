import type { ReactNode } from 'react';
import type { AnswerContent } from '~/domain/answers';
import { delayNames } from '~/domain/delays';
import type { SubmittedAnswer } from '~/domain/figures';
import { sayMonth } from '~/domain/months';
import type { Item } from '~/domain/proforma';
import { listNames, midSentence } from '~/domain/words';
import { HistoryLink } from './history-link';
import { StatusWord } from './status';

type Answer = AnswerContent & { confirmed?: boolean };
type Props = {
  item: Item;
  answer: Answer | undefined;
  before?: SubmittedAnswer | undefined;
  beforePhase?: string | undefined;
  /** One below the heading that the item stands under. */
  heading: 'h2' | 'h3';
  /** Where its history is told, for those who may read it. */
  history?: string | undefined;
  /** What stands below the answer: queries, or what was explained. */
  children?: ReactNode;
};

/** One item and its answer, to be read. */
export function ReadOnlyItem(props: Props) {
  const { item, answer, before, beforePhase, heading: Heading, history, children } = props;
  return (
    <section className="app-read" id={item.code}>
      <Heading className="govuk-heading-s">
        <span className="app-code">{item.code}</span> {item.statement}
      </Heading>
      <ReadOnlyAnswer answer={answer} />
      {before && (
        <p className="govuk-hint">
          In {beforePhase}: <StatusWord standing={before.status} />
        </p>
      )}
      {children}
      {history && <HistoryLink to={history} name={item.shortName} />}
    </section>
  );
}

/** An answer in full: status, comment, and what holds it up while it is not in place. */
export function ReadOnlyAnswer({ answer }: { answer: Answer | undefined }) {
  if (!answer?.status) return <p className="govuk-body">Not answered</p>;
  const { status, stepBack, confirmed, comment, delays, expected } = answer;
  return (
    <>
      <p className="govuk-body app-tight">
        <StatusWord standing={status} />
        {stepBack && <span className="app-quiet">, {stepBackWords[stepBack]}</span>}
        {confirmed && <span className="app-quiet">, confirmed as still correct</span>}
      </p>
      {delays.length > 0 && (
        <p className="govuk-body app-tight">
          Driving the delay: {listNames(delays.map((delay) => midSentence(delayNames[delay])))}
        </p>
      )}
      {expected && <p className="govuk-body app-tight">Expected in place: {sayMonth(expected)}</p>}
      {comment && <p className="govuk-body app-typed">{comment}</p>}
    </>
  );
}

/** How each reason for a step back is said. */
export const stepBackWords = {
  regression: 'moved back: something has changed',
  correction: 'moved back: a correction of what was reported before',
} as const;
