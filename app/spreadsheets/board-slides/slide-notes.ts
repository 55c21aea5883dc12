import type { BoardPack } from '~/domain/board-pack';
import { sayMoment } from '~/domain/dates';
import { sayPackBase, sayPackReference } from '~/domain/pack-messages';
import { listNames } from '~/domain/words';
import { illustrativeWarning } from '../about';
import { countLines } from './measure';
import { place, type Slide, type } from './slide';

/** What a speaker may be asked: how the slide is counted, on whom it stands, and where its figures are found again. */
export function notesOf(pack: BoardPack, { notes }: Slide): string {
  const { cover } = pack;
  return [
    'How it is counted:',
    ...notes,
    `Base: ${sayPackBase(cover)}`,
    ...(cover.missing.length > 0 ? [`Who is missing: ${listNames(cover.missing)}.`] : []),
    `Narrowed to: ${cover.filters.join('; ') || 'nothing'}.`,
    `${cover.title}. ${cover.stateSaid}`,
    `Figures as at ${sayMoment(cover.asAt)}.`,
    sayPackReference(pack),
    `The page with these figures: ${cover.address}`,
    ...(cover.illustrative ? [`${illustrativeWarning}.`] : []),
    `Handling: ${cover.marking}`,
  ].join('\n');
}

/** What stands under every slide: on whom it stands, and what it is narrowed to, as far as two lines hold it. */
export function baseLine(
  { cover }: Pick<BoardPack, 'cover'>,
  { isOfPhases }: Pick<Slide, 'isOfPhases'> = {},
): string {
  const narrowed = cover.filters.length > 0 ? ` Narrowed to: ${cover.filters.join('; ')}.` : '';
  const when = isOfPhases ? `${cover.phase.name}: ` : '';
  const counted = `${when}${sayPackBase(cover, 0)}`;
  const said = [`${when}${sayPackBase(cover)}${narrowed}`, `${counted}${narrowed}`];
  return said.find((text) => countLines(text, place.width, type.small) <= 2) ?? counted;
}
