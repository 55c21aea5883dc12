import { Fragment } from 'react';
import { type Status, statusNames } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { AreaAnswer } from './movement-answers';
import { FirstOf, ItemLink } from './movement-moves';

type Answer = {
  code: string;
  shortName: string;
  areaSlug: string;
  areaName: string;
  submissionId: string;
  turns: number;
  sequence: readonly { phase: string; status: Status }[];
};
type Props = {
  /** Those listed may be fewer than are counted. */
  turned: { count: number; answers: readonly Answer[] };
  atLeast: number;
  phase: string;
};

/** Answers that moved up and back again, each with every change of it. */
export function BackAndForthList({ turned: { count, answers }, atLeast, phase }: Props) {
  return (
    <section aria-labelledby="back-and-forth">
      <h2 className="govuk-heading-m" id="back-and-forth">
        {count === 0 ? 'No answer went back and forth' : `${sayNumber(count)} went back and forth`}
      </h2>
      <p className="app-sub">
        Answers that changed direction {atLeast === 1 ? 'once' : `${atLeast} times`} or more over all phases:
        up and then back is one change, up again another.
      </p>
      <FirstOf listed={answers.length} count={count} />
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
