import type { BoardPack } from '~/domain/board-pack';
import { sayMoment } from '~/domain/dates';
import { sayPackBase } from '~/domain/pack-messages';
import { illustrativeWarning } from '../about';
import type { Slide } from './slide';

/** What the pack is, how far it can be relied on, and how it is to be handled. */
export function coverSlide({ cover }: BoardPack): Slide {
  return {
    title: cover.title,
    above: `${cover.state}. ${cover.marking}`,
    points: [
      ...(cover.illustrative ? [`${illustrativeWarning}.`] : []),
      `${cover.stateSaid}.`.replace('..', '.'),
      `Figures as at ${sayMoment(cover.asAt)}.`,
      sayPackBase(cover),
      `Narrowed to: ${cover.filters.join('; ') || 'nothing, all areas and items are in'}.`,
      ...(cover.areas === 'anonymised' ? ['Areas are numbered, and what they wrote is left out.'] : []),
      `Made by ${cover.madeBy} on ${sayMoment(cover.madeAt)}.`,
    ],
    notes: ['Figures are counted from submissions that areas have signed, and from nothing else.'],
  };
}
