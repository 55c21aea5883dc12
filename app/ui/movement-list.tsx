import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { StepBack } from '~/domain/figures';
import { type Status, statusNames } from '~/domain/status';
import { isOrAre, outOf, plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { MovementShape } from './movement-shape';

type Move = { code: string; shortName: string; areaName: string; from: Status; to: Status };
type BackMove = Move & { stepBack: StepBack | null; comment: string };
type Moves<One> = { count: number; areas: number; moves: readonly One[] };

/** Ups and steps back between two phases, counted apart; the moves listed may be fewer than are counted. */
export type MovementSummary = {
  from: string;
  areas: number;
  compared: number;
  unchanged: number;
  up: Moves<Move>;
  back: Moves<BackMove> & { regressions: number; corrections: number };
};

type MovementListProps = {
  movement: MovementSummary;
  phase: string;
  /** The address of the answers behind the counts. */
  behind?: string;
};

/** What moved since the phase before: what moved up, and every step back with its reason and comment. */
export function MovementList({ movement, phase, behind }: MovementListProps) {
  const { from, areas, compared, unchanged, up, back } = movement;
  return (
    <section className="app-band" aria-labelledby="movement">
      <h2 className="govuk-heading-m" id="movement">
        What moved since {from}
      </h2>
      <p className="app-sub">
        {compared === 0
          ? `No area has sent in both phases, so nothing can be compared.`
          : `Moves up and steps back are counted apart, in the areas that sent in both phases. `}
        {compared > 0 && (
          <Behind to={behind}>
            {outOf(unchanged, compared, 'answer')} in {plural(areas, 'area')} did not change.
          </Behind>
        )}
      </p>
      {compared > 0 && (
        <div className="app-halves">
          <section aria-labelledby="moved-up">
            <h3 className="govuk-heading-s" id="moved-up">
              {titleOf(up, 'moved up')}
            </h3>
            <MoveItems moves={up.moves} direction="up" phase={phase} />
            {up.moves.length < up.count && (
              <p className="app-more">
                <Link to={`${paths.progress({ phase, all: 1 })}#moved-up`} className="govuk-link">
                  See all {sayNumber(up.count)} that moved up
                </Link>
              </p>
            )}
          </section>
          <section aria-labelledby="slipped-back">
            <h3 className="govuk-heading-s" id="slipped-back">
              {titleOf(back, 'slipped back')}
            </h3>
            <MoveItems moves={back.moves} direction="back" phase={phase} reason={Reason} />
            {back.count > 0 && <p className="app-sub">{sayReasons(back)}</p>}
          </section>
        </div>
      )}
    </section>
  );
}

function Behind({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (!to) return children;
  return (
    <Link to={to} className="govuk-link">
      {children}
    </Link>
  );
}

type MoveItemsProps<One extends Move> = {
  moves: readonly One[];
  direction: 'up' | 'back';
  phase: string;
  reason?: (move: One) => ReactNode;
};

function MoveItems<One extends Move>({ moves, direction, phase, reason }: MoveItemsProps<One>) {
  if (moves.length === 0) return null;
  return (
    <ul className="app-moves">
      {moves.map((move) => (
        <li key={`${move.code} ${move.areaName}`}>
          <MovementShape direction={direction} />
          <div>
            <Link to={paths.item(move.code, { phase, moved: direction })} className="govuk-link">
              {move.shortName}
            </Link>{' '}
            <span className="app-code">{move.code}</span>
            <p className="app-moves__where">
              {move.areaName}: from {statusNames[move.from].toLowerCase()} to{' '}
              {statusNames[move.to].toLowerCase()}
            </p>
            {reason?.(move)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Reason({ stepBack, comment }: BackMove) {
  return (
    <p>
      <b>{stepBack ? reasonNames[stepBack] : 'No reason given'}.</b> {comment || 'No comment.'}
    </p>
  );
}

/** Why an answer stands lower than it did, as a word. */
export const reasonNames: Record<StepBack, string> = { regression: 'Regression', correction: 'Correction' };

function titleOf({ count, areas }: Moves<Move>, moved: string): string {
  return count === 0 ? `No answer ${moved}` : `${sayNumber(count)} ${moved}, in ${plural(areas, 'area')}`;
}

function sayReasons({ regressions, corrections }: MovementSummary['back']): string {
  const real =
    regressions > 0 &&
    `${sayNumber(regressions)} ${isOrAre(regressions)} ${regressions === 1 ? 'a regression' : 'regressions'}.`;
  const wrong =
    corrections > 0 &&
    `${sayNumber(corrections)} ${corrections === 1 ? 'is a correction' : 'are corrections'} of what was reported before.`;
  return [real, wrong].filter(Boolean).join(' ');
}
