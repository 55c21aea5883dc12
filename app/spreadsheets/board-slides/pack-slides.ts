import type { BoardPack } from '~/domain/board-pack';
import { type PackSection, packSectionNames } from '~/domain/pack-choices';
import { plural } from '~/domain/words';
import { barrierSlides } from './barrier-slides';
import { commentSlides } from './comment-slides';
import { coverSlide } from './cover-slide';
import { exceptionSlides } from './exception-slides';
import { gridSlides } from './grid-slides';
import { matrixSlides } from './matrix-slides';
import { movementSlides } from './movement-slides';
import type { SectionSlides } from './section-slides';
import type { Slide } from './slide';
import { trendSlides } from './trend-slides';
import { definitionSlides, headlineSlides, noteSlides } from './word-slides';

type Made = { section: PackSection; made: SectionSlides };

/**
 * A pack as slides, in the pack's order, its cover first and what has to be known before quoting last. Sections that
 * take a line share a slide, which stands where the last of them would; no two titles are the same.
 */
export function slidesOf(pack: BoardPack): Slide[] {
  const sections = pack.sections.map((section) => ({ section, made: slidesFor[section](pack) }));
  const short = sections.filter(({ made }) => 'line' in made);
  const slides = sections.flatMap(({ section, made }): readonly Slide[] => {
    if ('slides' in made) return made.slides;
    return section === short.at(-1)?.section ? [sharedSlide(short, sections.length)] : [];
  });
  return tellApart([coverSlide(pack), ...slides, ...noteSlides(pack)]);
}

const slidesFor: Record<PackSection, (pack: BoardPack) => SectionSlides> = {
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

function sharedSlide(short: readonly Made[], of: number): Slide {
  const lines = short.flatMap(({ section, made }) => ('line' in made ? [{ section, ...made }] : []));
  const notes = lines.flatMap((line) => line.notes);
  const [only] = lines;
  if (only && lines.length === 1) return { title: only.line, points: only.notes, notes };
  return {
    title: `${lines.length} of the ${plural(of, 'section')} of this pack need no more than a line.`,
    points: lines.map(({ section, line }) => `${packSectionNames[section]}: ${line}`),
    notes,
  };
}

/** Titles are what slides are found by; those that would be the same are numbered. */
function tellApart(slides: readonly Slide[]): Slide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const count = (seen.get(slide.title) ?? 0) + 1;
    seen.set(slide.title, count);
    return count === 1 ? slide : { ...slide, title: `${slide.title} (slide ${count} with this title)` };
  });
}
