import type { StoredAnswer } from '~/domain/answers';
import { delayNames } from '~/domain/delays';
import type { SubmittedAnswer } from '~/domain/figures';
import { sayMonth } from '~/domain/months';
import type { Item } from '~/domain/proforma';
import { listNames, midSentence } from '~/domain/words';
import { Button } from './govuk/button';
import { StatusWord } from './status';

type Props = {
  item: Item;
  before: SubmittedAnswer | undefined;
  beforePhase: string | undefined;
  answer: StoredAnswer | undefined;
  editable: boolean;
  /** The month that is now, such as `2026-11`. */
  thisMonth: string;
};

/** What the area last submitted for an item, and the button that says it is still correct. */
export function LastTime({ item, before, beforePhase, answer, editable, thisMonth }: Props) {
  if (!before || !beforePhase)
    return (
      <div className="app-item__before">
        <p className="govuk-body">You have not reported on this before.</p>
      </div>
    );
  const { status, comment, delays, expected } = before;
  const passed = expected && expected < thisMonth;
  return (
    <div className="app-item__before">
      <h3 className="govuk-heading-s">You said in {beforePhase}</h3>
      <p className="govuk-body">
        <StatusWord standing={status} />
      </p>
      <p className="govuk-body app-typed">{comment ? `“${comment}”` : 'No comment.'}</p>
      {delays.length > 0 && (
        <p className="govuk-body">
          Driving the delay: {listNames(delays.map((tag) => midSentence(delayNames[tag])))}
        </p>
      )}
      {expected && <p className="govuk-body">Expected in place: {sayMonth(expected)}</p>}
      {editable && passed && !answer?.status && (
        <p className="govuk-body">
          <b>{sayMonth(expected)} has passed</b>, so “Still correct” is not offered. Change the month or the
          status.
        </p>
      )}
      {editable && !passed && !answer?.confirmed && (
        <Button classes="govuk-button--secondary app-small-button" name="confirm" value={item.code}>
          Still correct<span className="govuk-visually-hidden">: {item.shortName}</span>
        </Button>
      )}
    </div>
  );
}
