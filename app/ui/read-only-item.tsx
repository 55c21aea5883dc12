import type { Answer } from '~/domain/answers';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Item } from '~/domain/proforma';
import { StatusWord } from './status';

type Props = {
  item: Item;
  answer: Omit<Answer, 'confirmed'> | undefined;
  before?: SubmittedAnswer | undefined;
  beforePhase?: string | undefined;
  /** One below the heading that the item stands under. */
  heading: 'h2' | 'h3';
};

/** One item and its answer, to be read. */
export function ReadOnlyItem({ item, answer, before, beforePhase, heading: Heading }: Props) {
  return (
    <section className="app-read" id={item.code}>
      <Heading className="govuk-heading-s">
        <span className="app-code">{item.code}</span> {item.statement}
      </Heading>
      <p className="govuk-body">
        {answer?.status ? <StatusWord standing={answer.status} /> : 'Not answered'}
        {answer?.stepBack && <span className="app-quiet">, {stepBackWords[answer.stepBack]}</span>}
      </p>
      {answer?.comment && <p className="govuk-body app-typed">{answer.comment}</p>}
      {before && (
        <p className="govuk-hint">
          In {beforePhase}: <StatusWord standing={before.status} />
        </p>
      )}
    </section>
  );
}

/** How each reason for a step back is said. */
export const stepBackWords = {
  regression: 'moved back: something has changed',
  correction: 'moved back: a correction of what was reported before',
} as const;
