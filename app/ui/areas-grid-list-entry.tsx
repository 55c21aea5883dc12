import { Link } from '@remix-run/react';
import type { SectionShare } from '~/domain/section-shares';
import { statusNames } from '~/domain/status';
import { midSentence, outOf } from '~/domain/words';
import {
  answerAddress,
  type GridCell,
  type GridRow,
  type GridView,
  sayFresh,
  sayMove,
  saySince,
  sayStale,
} from './areas-grid-view';
import { StatusWord } from './status';

type AnswerProps = { row: GridRow; cell: GridCell; area: string; view: GridView; beside: boolean };

/** One answer of the area that is listed, with how fresh it is and what it was. */
export function AnswerItem({ row, cell, area, view, beside }: AnswerProps) {
  const { standing, moved, fresh, lastKnown, was, stale } = cell;
  const said = [
    sayMove(moved),
    fresh !== 'carried' && sayFresh(cell),
    lastKnown && `last answered ${midSentence(statusNames[lastKnown])}`,
  ].filter(Boolean);
  const more = [
    cell.since !== view.phase.name && saySince(cell),
    stale && sayStale(view.stale.after),
    beside && standing !== 'not_in_scope' && sayBefore(was, view.previous),
  ].filter((words) => typeof words === 'string');
  return (
    <li>
      <Link to={answerAddress(row.code, view.phase.id, area)} className="govuk-link">
        {row.shortName}
      </Link>{' '}
      <span className="app-code">{row.code}</span>
      <span className="app-areas__answer">
        <StatusWord standing={standing} />
        {said.map((words) => `, ${words}`).join('')}
        {more.length > 0 && <small>{asSentence(more.join('; '))}.</small>}
      </span>
    </li>
  );
}

function asSentence(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type ShareProps = { title: string; share: SectionShare; previous: string | null };

/** One section of the area that is listed: how much of it is in place, and was. */
export function ShareItem({ title, share, previous }: ShareProps) {
  return (
    <li>
      {title}
      <span className="app-areas__answer">{sayShare(share, previous)}</span>
    </li>
  );
}

function sayShare({ inScope, inPlace, answered, was, up, back }: SectionShare, previous: string | null) {
  if (inScope === 0) return 'Not in scope';
  const now = answered === 0 ? 'Not submitted' : `${outOf(inPlace, answered, 'item')} in place`;
  if (!previous) return now;
  const before = was.answered === 0 ? 'not submitted' : `${was.inPlace} of ${was.answered}`;
  const moves = answered > 0 && was.answered > 0 ? `: ${up} moved up, ${back} slipped back` : '';
  return `${now}, ${before} in ${previous}${moves}`;
}

function sayBefore(was: GridCell['was'], previous: string | null) {
  return previous && `${was ? midSentence(statusNames[was]) : 'no answer'} in ${previous}`;
}
