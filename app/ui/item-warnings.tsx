import { Link } from '@remix-run/react';
import type { Problem } from '~/domain/rules';
import { paths } from '~/paths';
import { InsetText } from './govuk/inset-text';
import { tickId } from './problem-links';

type Props = {
  /** What is to be confirmed about this item. */
  problems: readonly Pick<Problem, 'rule' | 'code' | 'text'>[];
  phase: string;
  area: string;
};

/** What may be wrong with a saved answer, beside it, with the way to say that it is right; nothing when there is nothing. */
export function ItemWarnings({ problems, phase, area }: Props) {
  return problems.map((problem) => (
    <InsetText key={problem.rule} classes="app-item-warning">
      {problem.text}.{' '}
      <Link className="govuk-link" to={`${paths.check(phase, area)}#${tickId(problem)}`}>
        Confirm it<span className="govuk-visually-hidden"> when you check answers</span>
      </Link>
    </InsetText>
  ));
}
