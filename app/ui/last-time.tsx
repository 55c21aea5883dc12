import type { StoredAnswer } from '~/domain/answers';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Item } from '~/domain/proforma';
import { Button } from './govuk/button';
import { StatusWord } from './status';

type Props = {
  item: Item;
  before: SubmittedAnswer | undefined;
  beforePhase: string | undefined;
  answer: StoredAnswer | undefined;
  editable: boolean;
};

/** What the area last submitted for an item, and the button that says it still holds. */
export function LastTime({ item, before, beforePhase, answer, editable }: Props) {
  if (!before || !beforePhase)
    return (
      <div className="app-item__before">
        <p className="govuk-body">You have not reported on this before.</p>
      </div>
    );
  return (
    <div className="app-item__before">
      <h3 className="govuk-heading-s">You said in {beforePhase}</h3>
      <p className="govuk-body">
        <StatusWord standing={before.status} />
      </p>
      <p className="govuk-body app-typed">{before.comment ? `“${before.comment}”` : 'No comment.'}</p>
      {editable && !answer?.confirmed && (
        <Button classes="govuk-button--secondary app-small-button" name="confirm" value={item.code}>
          Nothing has changed<span className="govuk-visually-hidden">: {item.shortName}</span>
        </Button>
      )}
    </div>
  );
}
