import type { AnswerContent } from '~/domain/answers';
import { sayMoment } from '~/domain/dates';
import type { SubmittedAnswer } from '~/domain/figures';
import { Radios } from './govuk/radios';
import type { Clash } from './item-field';
import { StatusWord } from './status';

type Props = { clash: Clash; before: SubmittedAnswer | undefined; error: string | undefined };

/** Two versions of one item, in full, and the question which to keep; neither is thrown away. */
export function ItemClash({ clash: { code, yours, theirs }, error }: Props) {
  return (
    <div className="app-clash">
      <p className="govuk-body">
        <strong>{theirs.updatedBy} saved this item while you were writing.</strong> Both versions are below.
        Nothing is overwritten until you choose, and the other stays in the history.
      </p>
      <dl className="app-versions">
        <Version title={`Saved by ${theirs.updatedBy} at ${sayMoment(theirs.updatedAt)}`} answer={theirs} />
        <Version title="Yours, not saved" answer={yours} />
      </dl>
      <Radios
        name={`${code}.keep`}
        idPrefix={`${code}-keep`}
        fieldset={{
          legend: { text: 'Which version do you want to keep?', classes: 'govuk-fieldset__legend--s' },
        }}
        errorMessage={error ? { text: error } : undefined}
        items={[
          { value: 'theirs', text: `The one that ${theirs.updatedBy} saved` },
          { value: 'mine', text: 'Mine, as it stands in the fields below' },
        ]}
      />
    </div>
  );
}

function Version({ title, answer }: { title: string; answer: AnswerContent }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {answer.status ? <StatusWord standing={answer.status} /> : 'No answer'}
        <span className="app-typed app-block">{answer.comment ? `“${answer.comment}”` : 'No comment.'}</span>
      </dd>
    </div>
  );
}
