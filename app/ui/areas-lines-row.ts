import { readLine } from '~/domain/heatmap-line';
import { readShares, type SectionShare, shadeOf } from '~/domain/section-shares';
import type { Standing, Status } from '~/domain/status';
import { sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { type GridArea, type GridCell, type GridView, sayCell } from './areas-grid-view';
import { escapeHtml } from './govuk/escape-html';

type Row = {
  area: GridArea;
  view: GridView;
  beside: boolean;
  /** The cells written so far, of which thousands are the same. */
  written: Map<string, string>;
};

/**
 * One area's line of the grid as HTML, its cells without the closing tags that HTML can do without. A national grid has
 * thousands of cells, and none of them does anything: as elements they took React as long as all else of the page. Every
 * text that is not written here is escaped.
 */
export function areaRow({ area, view, beside, written }: Row): string {
  const { slug, name, submission, line, shares } = area;
  const { phase, previous, wordPhases } = view;
  const progress = paths.areaProgress(slug, { phase: phase.id });
  const head = linkTo(submission ? paths.submission(submission) : progress, escapeHtml(name));
  const cells = line
    ? readLine(line, wordPhases).map((cell) => writeOnce(cell, beside ? previous : null, written))
    : readShares(shares ?? '').map((share) => shareCell(share, beside && previous !== null));
  const sent = submission ? '' : '<small> not sent</small>';
  return `<th scope="row">${head}${sent}</th>${cells.join('')}${totalCell(area, progress)}`;
}

function writeOnce(cell: GridCell, previous: string | null, written: Row['written']): string {
  const { standing, was, fresh, lastKnown, stale, since } = cell;
  const key = `${standing} ${was} ${fresh} ${lastKnown} ${stale && since}`;
  const html = written.get(key) ?? standingCell(cell, previous);
  written.set(key, html);
  return html;
}

/**
 * One area's standing on one item. The words are the cell's text, and its style sheet shows a letter and a mark in their
 * place. Since when is said where it matters: of an answer that has gone stale.
 */
export function standingCell(cell: GridCell, previous: string | null): string {
  const { standing, was, lastKnown, stale } = cell;
  const last = lastKnown ? letterOf[lastKnown] : '';
  const before = previous && standing !== 'not_in_scope' ? ` w${was ? letterOf[was] : 'x'}` : '';
  const said = sayCell(stale ? cell : { ...cell, since: null }, previous);
  return `<td class="${letterOf[standing]}${last}${markOf(cell)}${before}">${escapeHtml(said)}`;
}

function markOf({ standing, stale, moved, fresh }: GridCell): string {
  if (standing === 'not_submitted' || standing === 'not_in_scope') return '';
  if (stale) return ' o';
  if (moved === 'up' || moved === 'back') return moved === 'up' ? ' u' : ' b';
  return fresh ? ` ${freshMarks[fresh]}` : '';
}

const letterOf: Record<Status | Standing, string> = {
  in_place: 'p',
  in_design: 'd',
  not_implemented: 'n',
  not_submitted: 'x',
  not_in_scope: 'z',
};

const freshMarks = { changed: 'h', confirmed: 'c', carried: 'r' } as const;

/** One area's share of a section, in words and as a shade; with the phase before, what it was then and what moved. */
export function shareCell({ inPlace, answered, inScope, was, up, back }: SectionShare, beside: boolean) {
  if (inScope === 0) return '<td class="z">Not in scope';
  const shade = answered === 0 ? 'x' : `s${shadeOf(inPlace, answered)}`;
  const say = (part: number, base: number) => (base === 0 ? 'Not submitted' : `${part} of ${base}`);
  const moved = [up > 0 && `${up} up`, back > 0 && `${back} back`].filter(Boolean).join(', ');
  const before = beside ? `<small>${say(was.inPlace, was.answered)}, now<br></small>` : '';
  const after = beside && moved ? `<small><br>${moved}</small>` : '';
  return `<td class="${shade}">${before}${say(inPlace, answered)}${after}`;
}

function totalCell({ inPlace, answered }: GridArea, to: string) {
  const said =
    answered === 0
      ? '<span aria-hidden="true">–</span><span class="govuk-visually-hidden">None sent</span>'
      : linkTo(to, `<b>${sayNumber(inPlace)}</b> of ${sayNumber(answered)}`);
  return `<td class="app-lines__total">${said}`;
}

function linkTo(address: string, html: string) {
  return `<a class="govuk-link" href="${escapeHtml(address)}">${html}</a>`;
}
