import { Link } from '@remix-run/react';
import { statusNames } from '~/domain/status';
import { outOf, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { type MovementSummary, reasonNames } from './movement-list';
import { MovementShape } from './movement-shape';

type Props = {
  area: { slug: string };
  phase: { id: string };
  movement: MovementSummary;
};

/** What moved in an area since it last sent, for its people; moves up and steps back are counted apart. */
export function AreaOwnMoves({ area, phase, movement }: Props) {
  const { from, compared, unchanged, up, back } = movement;
  const items = (moves: readonly (typeof up.moves)[number][], direction: 'up' | 'back') => (
    <ul className="app-moves">
      {moves.map(({ code, shortName, ...move }) => (
        <li key={code}>
          <MovementShape direction={direction} />
          <div>
            <Link to={paths.itemHistory(phase.id, area.slug, code)} className="govuk-link">
              {shortName}
            </Link>{' '}
            <span className="app-code">{code}</span>
            <p className="app-moves__where">
              From {statusNames[move.from].toLowerCase()} to {statusNames[move.to].toLowerCase()}
            </p>
            <Reason step={back.moves.find((each) => each.code === code)} />
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="app-band" aria-labelledby="movement">
      <h2 className="govuk-heading-m" id="movement">
        What moved since {from}
      </h2>
      <p className="app-sub">
        {outOf(unchanged, compared, 'answer')} did not change. Moves up and steps back are counted apart.
      </p>
      <div className="app-halves">
        <section aria-labelledby="moved-up">
          <h3 className="govuk-heading-s" id="moved-up">
            {up.count === 0 ? 'No answer moved up' : `${sayNumber(up.count)} moved up`}
          </h3>
          {up.count > 0 && items(up.moves, 'up')}
        </section>
        <section aria-labelledby="slipped-back">
          <h3 className="govuk-heading-s" id="slipped-back">
            {back.count === 0 ? 'No answer slipped back' : `${sayNumber(back.count)} slipped back`}
          </h3>
          {back.count > 0 && items(back.moves, 'back')}
        </section>
      </div>
    </section>
  );
}

function Reason({ step }: { step: MovementSummary['back']['moves'][number] | undefined }) {
  if (!step) return null;
  return (
    <p>
      <b>{step.stepBack ? reasonNames[step.stepBack] : 'No reason given'}.</b> {step.comment || 'No comment.'}
    </p>
  );
}
