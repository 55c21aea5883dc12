import type { BoardPack } from '~/domain/board-pack';
import type { PackSection } from '~/domain/pack-choices';
import { barrierSlides } from './barrier-slides';
import { commentSlides } from './comment-slides';
import { coverSlide } from './cover-slide';
import { exceptionSlides } from './exception-slides';
import { gridSlides } from './grid-slides';
import { matrixSlides } from './matrix-slides';
import { movementSlides } from './movement-slides';
import type { Slide } from './slide';
import { trendSlides } from './trend-slides';
import { definitionSlides, headlineSlides, noteSlides } from './word-slides';

/** A pack as slides, in the pack's order, its cover first and what has to be known before quoting last. */
export function slidesOf(pack: BoardPack): Slide[] {
  return [
    coverSlide(pack),
    ...pack.sections.flatMap((section) => slidesFor[section](pack)),
    ...noteSlides(pack),
  ].map(withSomething);
}

/** A message that has nothing to show says how it is counted. */
function withSomething(slide: Slide): Slide {
  const { points, table, chart, notes } = slide;
  return points?.length || table || chart ? slide : { ...slide, points: notes };
}

const slidesFor: Record<PackSection, (pack: BoardPack) => Slide[]> = {
  headlines: headlineSlides,
  movement: movementSlides,
  exceptions: exceptionSlides,
  matrix: matrixSlides,
  grid: gridSlides,
  trends: trendSlides,
  barriers: barrierSlides,
  comments: commentSlides,
  definitions: definitionSlides,
};
