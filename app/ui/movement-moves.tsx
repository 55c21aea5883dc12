import { Link } from '@remix-run/react';
import type { Move } from '~/domain/movement';
import { statusNames } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { AreaAnswer } from './movement-answers';
import { reasonNames } from './movement-list';
import { MovementShape } from './movement-shape';

type BareMove = Pick<Move, 'code' | 'shortName' | 'areaSlug' | 'areaName' | 'submissionId' | 'from' | 'to'>;

type UpProps = {
  up: {
    count: number;
    areas: number;
    /** How many are listed, at most the count. */
    listed: number;
    groups: readonly { key: string; name: string; moves: readonly BareMove[] }[];
  };
  by: 'area' | 'item';
  phase: string;
};

/** What moved up, put together by area or by item. */
export function MovedUp({ up: { count, areas, listed, groups }, by, phase }: UpProps) {
  return (
    <section aria-labelledby="moved-up">
      <h2 className="govuk-heading-m" id="moved-up">
        {count === 0 ? 'No answer moved up' : `${sayNumber(count)} moved up, in ${plural(areas, 'area')}`}
      </h2>
      <FirstOf listed={listed} count={count} />
      {groups.map(({ key, name, moves }) => (
        <section key={key} aria-labelledby={`up-${key}`} className="app-moved-group">
          <h3 className="govuk-heading-s" id={`up-${key}`}>
            {name} {by === 'item' && <span className="app-code">{key}</span>}
          </h3>
          <ul className="app-moves">
            {moves.map((move) => (
              <li key={`${move.code} ${move.areaSlug}`}>
                <MovementShape direction="up" />
                <div>
                  {by === 'area' ? <ItemLink {...move} phase={phase} /> : <AreaAnswer {...move} />}
                  <p className="app-moves__where">{sayMove(move)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

type BackProps = {
  back: {
    count: number;
    /** Those listed, which may be fewer than are counted; each with the phase in which it slipped back. */
    moves: readonly (BareMove & Pick<Move, 'stepBack' | 'comment'> & { since: string })[];
    areas: number;
    regressions: number;
    corrections: number;
    unexplained: number;
  };
  phase: { id: string; name: string };
};

/** Every step back with the area’s reason and comment. */
export function SlippedBack({ back: { count, moves, areas, ...reasons }, phase }: BackProps) {
  return (
    <section aria-labelledby="slipped-back">
      <h2 className="govuk-heading-m" id="slipped-back">
        {count === 0
          ? 'No answer slipped back'
          : `${sayNumber(count)} slipped back, in ${plural(areas, 'area')}`}
      </h2>
      {count > 0 && (
        <p className="app-sub">
          By the areas’ own reasons: {plural(reasons.regressions, 'regression')},{' '}
          {plural(reasons.corrections, 'correction')} of what was reported before
          {reasons.unexplained > 0 && `, ${sayNumber(reasons.unexplained)} without a reason`}.
        </p>
      )}
      <FirstOf listed={moves.length} count={count} />
      <ul className="app-moves">
        {moves.map((move) => (
          <li key={`${move.code} ${move.areaSlug}`}>
            <MovementShape direction="back" />
            <div>
              <ItemLink {...move} phase={phase.id} />
              <p className="app-moves__where">
                <AreaAnswer {...move} />: {sayMove(move)}
                {move.since !== phase.name && `, in ${move.since}`}
              </p>
              <p>
                <b>{move.stepBack ? reasonNames[move.stepBack] : 'No reason given'}.</b>{' '}
                {move.comment || 'No comment.'}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says when a list has only the first of all that were counted, and where the rest is. */
export function FirstOf({ listed, count }: { listed: number; count: number }) {
  if (listed >= count) return null;
  return (
    <p className="app-sub">
      The first {sayNumber(listed)} are listed; the files above hold all {sayNumber(count)}.
    </p>
  );
}

/** An item’s short name, leading to its page in this phase, and its code. */
export function ItemLink({ code, shortName, phase }: { code: string; shortName: string; phase: string }) {
  return (
    <>
      <Link to={paths.item(code, { phase })} className="govuk-link">
        {shortName}
      </Link>{' '}
      <span className="app-code">{code}</span>
    </>
  );
}

function sayMove({ from, to }: Pick<Move, 'from' | 'to'>) {
  return `from ${statusNames[from].toLowerCase()} to ${statusNames[to].toLowerCase()}`;
}
