import type { InPlace } from '~/domain/heatmap-groups';
import { type SectionShare, shadeOf } from '~/domain/section-shares';
import type { Standing, Status } from '~/domain/status';
import { outOf } from '~/domain/words';
import { type GridCell, sayCell, saySince } from './areas-grid-view';

/**
 * One area's standing on one item. The words are the cell's text, and its style sheet shows a letter in their place: a
 * national grid has thousands of these, so that there is no more to each than its words and two letters of class.
 */
export function StandingCell({ cell, previous }: { cell: GridCell; previous: string | null }) {
  const { standing, moved, was, lastKnown, stale } = cell;
  const last = lastKnown ? classes[lastKnown] : '';
  const mark = stale ? ' o' : moved === 'up' ? ' u' : moved === 'back' ? ' b' : '';
  const before = previous && standing !== 'not_in_scope' ? ` w${was ? classes[was] : 'x'}` : '';
  return (
    <td className={classes[standing] + last + mark + before} title={stale ? saySince(cell) : undefined}>
      {sayCell({ ...cell, fresh: null, since: null }, previous)}
    </td>
  );
}

const classes: Record<Status | Standing, string> = {
  in_place: 'p',
  in_design: 'd',
  not_implemented: 'n',
  not_submitted: 'x',
  not_in_scope: 'z',
};

/** One area's share of a section, in words and as a shade; with the phase before, what it was then and what moved. */
export function ShareCell({ share, beside }: { share: SectionShare; beside: boolean }) {
  const { inPlace, answered, inScope, was, up, back } = share;
  if (inScope === 0) return <td className="z">Not in scope</td>;
  const moved = [up > 0 && `${up} up`, back > 0 && `${back} back`].filter(Boolean).join(', ');
  return (
    <td className={answered === 0 ? 'x' : `s${shadeOf(inPlace, answered)}`}>
      {beside && (
        <small>
          {was.answered === 0 ? 'Not submitted' : `${was.inPlace} of ${was.answered}`}, now
          <br />
        </small>
      )}
      {answered === 0 ? 'Not submitted' : `${inPlace} of ${answered}`}
      {beside && moved && (
        <small>
          <br />
          {moved}
        </small>
      )}
    </td>
  );
}

/** How many areas of a group have one item in place, or how many of its answers to a section; its base is heard, or read. */
export function TotalCell({ inPlace, answered, whole }: InPlace & { whole: boolean }) {
  if (answered === 0) return <td className="x">None sent</td>;
  return (
    <td className={`s${shadeOf(inPlace, answered)}`} title={outOf(inPlace, answered, 'answer')}>
      {inPlace}
      {whole ? ` of ${answered}` : <i> of {answered}</i>}
    </td>
  );
}
