import type { AnswerContent } from '~/domain/answers';
import { sayMoment } from '~/domain/dates';
import type { Conflict } from '~/domain/workbook-upload';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError } from './problem-summary';
import { Lacks, StatusCell } from './upload-change';
import { sayComment, sayDelays, sayExpected, sayStepBack } from './upload-words';

type Props = {
  conflict: Conflict;
  sheet: string;
  name: { statement: string; shortName: string } | undefined;
  /** Whether a choice would lead anywhere: not while something else is wrong with the workbook. */
  choosable: boolean;
  chosen: string | undefined;
  errors: readonly FieldError[];
};

/** An answer that was changed on screen and in the workbook, side by side, and the question which to keep. */
export function UploadConflict({ conflict, sheet, name, choosable, chosen, errors }: Props) {
  const { code, row, was, now, changedBy, changedAt } = conflict;
  return (
    <section className="app-upload-item" aria-labelledby={`${code}-conflict`}>
      <h3 className="govuk-heading-s" id={`${code}-conflict`}>
        {name?.statement ?? code} <span className="app-code">{code}</span>
      </h3>
      <p className="govuk-body">
        This answer was changed in the workbook, and on screen after the workbook was downloaded.
      </p>
      <dl className="app-versions">
        <Version title="On screen" from={`${changedBy}, ${sayMoment(changedAt)}`} answer={was} than={now} />
        <Version
          title={conflict.stillCorrect ? 'In the workbook: still correct' : 'In the workbook'}
          from={`Sheet ${sheet}, row ${row}`}
          answer={now}
          than={was}
        />
      </dl>
      <Lacks lacks={conflict.lacks} />
      {choosable && (
        <Radios
          name={`${code}.keep`}
          idPrefix={`${code}-keep`}
          fieldset={{
            legend: { text: 'Which do you want to keep?', classes: 'govuk-fieldset__legend--s' },
          }}
          value={chosen}
          errorMessage={errorFor(errors, `#${code}-keep`)}
          items={[
            { value: 'screen', text: 'What is on screen' },
            { value: 'workbook', text: 'What is in the workbook' },
          ]}
        />
      )}
    </section>
  );
}

type VersionProps = { title: string; from: string; answer: AnswerContent; than: AnswerContent };

function Version({ title, from, answer, than }: VersionProps) {
  const parts = [
    ['Moved back', sayStepBack],
    ['Delay', sayDelays],
    ['Expected', sayExpected],
    ['Further comments', sayComment],
  ] as const;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <span className="app-quiet app-block">{from}</span>
        <span className="app-block">
          <StatusCell status={answer.status} />
          {answer.status !== than.status && ' (different)'}
        </span>
        {parts.map(([name, say]) => {
          const [own, other] = [say(answer), say(than)];
          if (own === other && name !== 'Further comments') return null;
          return (
            <span className="app-block" key={name}>
              <span className="app-quiet">
                {name}
                {own !== other && ' (different)'}
              </span>
              <span className="app-block app-typed">{own}</span>
            </span>
          );
        })}
      </dd>
    </div>
  );
}
