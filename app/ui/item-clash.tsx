import type { AnswerContent } from '~/domain/answers';
import { sayMoment } from '~/domain/dates';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { midSentence } from '~/domain/words';
import { Button } from './govuk/button';
import { Radios } from './govuk/radios';
import { StatusWord } from './status';

/** Two versions of one item; `was` is what stood there before either (null: nothing). */
export type Clash = {
  code: string;
  yours: AnswerContent;
  theirs: AnswerContent & { updatedBy: string; updatedAt: Date; version: number };
  was: AnswerContent | null;
};

type Props = { clash: Clash; error: string | undefined };

/** Two versions of one item, in full, and the question which to keep; neither is thrown away. */
export function ItemClash({ clash: { code, yours, theirs, was }, error }: Props) {
  return (
    <div className="app-clash">
      <p className="govuk-body">
        <strong>{theirs.updatedBy} saved this item while you were writing.</strong> Both versions are below.
        Nothing is overwritten until you choose, and the other stays in the history.
      </p>
      <dl className="app-versions">
        <Version
          title={`Saved by ${theirs.updatedBy} at ${sayMoment(theirs.updatedAt)}`}
          answer={theirs}
          than={yours}
        />
        <Version title="Yours, not saved" answer={yours} than={theirs} />
      </dl>
      <p className="govuk-body">
        Before that: {was?.status ? <StatusWord standing={was.status} /> : 'no answer'}
        {was && <span className="app-typed app-block">{sayComment(was)}</span>}
      </p>
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
      <Button classes="govuk-button--secondary" name="choose" value={code}>
        Keep this version
      </Button>
    </div>
  );
}

function Version({ title, answer, than }: { title: string; answer: AnswerContent; than: AnswerContent }) {
  const { status, comment, delays, expected } = answer;
  const differs = (same: boolean) => (same ? '' : ' (different)');
  const holdUps = [
    ...delays.map((tag) => midSentence(delayNames[tag])),
    ...(expected ? [`expected ${sayMonth(expected)}`] : []),
  ];
  const sameDelay = expected === than.expected && delays.join() === than.delays.join();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <span className="app-quiet">Status{differs(status === than.status)}</span>
        <span className="app-block">{status ? <StatusWord standing={status} /> : 'No answer'}</span>
        {(holdUps.length > 0 || !sameDelay) && (
          <>
            <span className="app-quiet app-block">Delay{differs(sameDelay)}</span>
            <span className="app-block">{holdUps.join(', ') || 'None given'}</span>
          </>
        )}
        <span className="app-quiet app-block">Further comments{differs(comment === than.comment)}</span>
        <span className="app-typed app-block">{sayComment(answer)}</span>
      </dd>
    </div>
  );
}

function sayComment({ comment }: AnswerContent) {
  return comment ? `“${comment}”` : 'No comment.';
}
