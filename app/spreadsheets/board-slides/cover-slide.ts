import type { BoardPack } from '~/domain/board-pack';
import { sayMoment } from '~/domain/dates';
import { sayPackBase } from '~/domain/pack-messages';
import { illustrativeWarning } from '../about';
import type { Slide } from './slide';

/** What the pack is, how it is to be handled, and how far it can be relied on; the base is said once, in full. */
export function coverSlide({ cover }: BoardPack): Slide {
  const { state, stateSaid } = cover;
  return {
    title: cover.title,
    points: [
      `${cover.marking}.`,
      ...(cover.illustrative ? [`${illustrativeWarning}.`] : []),
      sayPackBase(cover),
      `${stateSaid.startsWith(state) ? '' : `${state}: `}${stateSaid}.`.replace('..', '.'),
      `Figures as at ${sayMoment(cover.asAt)}.`,
      `Narrowed to: ${cover.filters.join('; ') || 'nothing, all areas and items are in'}.`,
      ...(cover.areas === 'anonymised' ? ['Areas are numbered, and what they wrote is left out.'] : []),
      `Made by ${cover.madeBy} at ${sayMoment(cover.madeAt)}.`,
    ],
    saysBase: true,
    notes: ['Figures are counted from submissions that areas have signed, and from nothing else.'],
  };
}
