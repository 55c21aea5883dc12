import { rankTags } from '~/domain/barriers';
import type { BoardPack } from '~/domain/board-pack';
import { delayNames } from '~/domain/delays';
import { sayMostNamed } from '~/domain/pack-messages';
import { hasOrHave, outOf, plural, sayNumber } from '~/domain/words';
import type { SectionSlides } from './section-slides';
import type { SlideChart } from './slide';
import { statusColours } from './status-chart';

/** Which barriers the answers name that are not in place, those named most first. */
export function barrierSlides({ barriers }: BoardPack): SectionSlides {
  if (!barriers) return { slides: [] };
  const { answered, notInPlace, unnamed, tags } = barriers.all;
  const named = rankTags(barriers.all).filter((tag) => tags[tag].answers > 0);
  const description = named
    .map(
      (tag) =>
        `${delayNames[tag]}: ${plural(tags[tag].answers, 'answer')} in ${plural(tags[tag].areas.length, 'area')}.`,
    )
    .concat(`No barrier named: ${sayNumber(unnamed.answers)}.`)
    .join(' ');
  const slide = {
    title: sayMostNamed(barriers),
    notes: [
      `Counted are ${outOf(notInPlace.answers, answered.answers, 'answer')} that ${hasOrHave(notInPlace.answers) === 'has' ? 'says' : 'say'} in design or not being implemented; ${sayNumber(unnamed.answers)} of those name no barrier. An answer can name several, so the counts do not add up.`,
      description,
    ],
  };
  if (named.length === 0) return { line: slide.title, notes: slide.notes };
  const chart: SlideChart = {
    name: 'Answers that name each barrier',
    bars: 'lying',
    isWhole: false,
    labels: named.map((tag) => `${delayNames[tag]} (${plural(tags[tag].areas.length, 'area')})`),
    series: [
      {
        name: 'Answers that name it',
        colour: statusColours.in_place,
        values: named.map((tag) => tags[tag].answers),
      },
    ],
    description,
  };
  const after = `Of ${plural(notInPlace.answers, 'answer')} not in place; an answer can name several barriers. No barrier named: ${sayNumber(unnamed.answers)}.`;
  return { slides: [{ ...slide, panels: [{ chart }], after }] };
}
