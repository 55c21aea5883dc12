import type { BoardPack } from '~/domain/board-pack';
import { illustrativeWarning } from '../about';
import type { Box } from './arrange';
import { type FittedPoints, pointGap } from './fit-words';
import { across, grey, house, ink, plain, small, tidy } from './look';
import { place, type Slide, type } from './slide';
import type { DeckSlide, DeckTextLook } from './slide-library';
import { baseLine } from './slide-notes';

/** Points one under another. */
export function drawPoints(to: DeckSlide, { points, size: fontSize }: FittedPoints): void {
  const bullet = { indent: pointGap.indent * 72 };
  to.addText(
    points.map((text) => ({
      text,
      options: {
        ...{ bullet, breakLine: true, paraSpaceAfter: pointGap.after * 72 },
        ...{ fontSize, color: ink, lang: 'en-GB' },
      },
    })),
    { ...across, ...place.body, ...plain, fontSize, objectName: 'Points' },
  );
}

/** A heading over evidence, or what stands under it. */
export function drawText(to: DeckSlide, words: string, box: Box, kind: 'heading' | 'after'): void {
  const look =
    kind === 'heading'
      ? { bold: true, color: house, fontSize: type.key, objectName: 'Heading' }
      : { objectName: 'More' };
  to.addText(tidy(words), { ...box, ...plain, ...small, ...look });
}

/** On whom the figures stand, how the slide is to be handled, and what it is a slide of. */
export function drawFoot(to: DeckSlide, pack: BoardPack, slide: Slide): void {
  const { cover } = pack;
  const text = (words: string, options: DeckTextLook) =>
    to.addText(tidy(words), { ...plain, ...small, color: grey, ...options });
  const base = { ...across, ...place.base, color: ink, valign: 'bottom', objectName: 'Base' } as const;
  if (!slide.saysBase) text(baseLine(pack, slide), base);
  const marked = [cover.marking, ...(cover.illustrative ? [illustrativeWarning] : [])].join('\n');
  text(marked, { ...across, w: 7.6, ...place.footer, objectName: 'Marking' });
  const phase = `${cover.phase.name}, ${cover.state}`;
  text(phase, { x: 8.2, w: 4.633, y: 6.92, h: 0.2, align: 'right', objectName: 'Phase and state' });
}
