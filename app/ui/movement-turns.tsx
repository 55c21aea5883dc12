import { Fragment } from 'react';
import { type Status, statusNames } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { AreaAnswer } from './movement-answers';
import { ItemLink } from './movement-moves';

type Answer = {
  code: string;
  shortName: string;
  areaSlug: string;
  areaName: string;
  submissionId: string;
  turns: number;
  sequence: readonly { phase: string; status: Status }[];
};
type Props = { answers: readonly Answer[]; atLeast: number; phase: string };

/** Answers that moved up and back again, each with every change of it. */
export function BackAndForthList({ answers, atLeast, phase }: Props) {
  return (
    <section aria-labelledby="back-and-forth">
      <h2 className="govuk-heading-m" id="back-and-forth">
        {answers.length === 0
          ? 'No answer went back and forth'
          : `${sayNumber(answers.length)} went back and forth`}
      </h2>
      <p className="app-sub">
        Answers that changed direction {atLeast === 1 ? 'once' : `${atLeast} times`} or more over all phases:
        up and then back is one change, up again another.
      </p>
      {answers.length > 0 && (
        <ul className="app-facts">
          {answers.map((answer) => (
            <li key={`${answer.code} ${answer.areaSlug}`}>
              <ItemLink {...answer} phase={phase} />
              <p>
                <AreaAnswer {...answer} />, {plural(answer.turns, 'change')} of direction:{' '}
                {answer.sequence.map(({ phase: name, status }, at) => (
                  <Fragment key={name}>
                    {at > 0 && ', then '}
                    {statusNames[status].toLowerCase()} ({name})
                  </Fragment>
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
