import type { BoardPack } from '~/domain/board-pack';
import { illustrativeWarning } from '../about';
import { across, grey, ink, plain, small, tidy } from './look';
import { countLines } from './measure';
import { lineHeight, place, type } from './slide';
import type { DeckSlide, DeckTextLook } from './slide-library';
import { baseLine } from './slide-notes';

/** Points one under another, as large as they fit. */
export function drawPoints(to: DeckSlide, points: readonly string[]): void {
  const { y, h } = place.body;
  const indent = 0.3;
  const fits = (size: number) =>
    points.reduce(
      (sum, point) => sum + countLines(point, place.width - indent, size) * lineHeight(size) + 0.11,
      0,
    ) <= h;
  const fontSize = [20, type.text, 16, type.key].find(fits) ?? type.small;
  const bullet = { indent: indent * 72 };
  to.addText(
    points.map((point) => ({
      // A line break would begin another point.
      text: tidy(point).replaceAll('\n', ' '),
      options: { bullet, breakLine: true, paraSpaceAfter: 8, fontSize, color: ink, lang: 'en-GB' },
    })),
    { ...across, y, h, ...plain, fontSize, objectName: 'Points' },
  );
}

/** On whom the figures stand, how the slide is to be handled, and what it is a slide of. */
export function drawFoot(to: DeckSlide, pack: BoardPack): void {
  const { cover } = pack;
  const text = (words: string, options: DeckTextLook) =>
    to.addText(tidy(words), { ...plain, ...small, color: grey, ...options });
  text(baseLine(pack), { ...across, ...place.base, color: ink, valign: 'bottom', objectName: 'Base' });
  const marked = [cover.marking, ...(cover.illustrative ? [illustrativeWarning] : [])].join('\n');
  text(marked, { ...across, w: 7.6, ...place.footer, objectName: 'Marking' });
  const phase = `${cover.phase.name}, ${cover.state}`;
  text(phase, { x: 8.2, w: 4.633, y: 6.92, h: 0.2, align: 'right', objectName: 'Phase and state' });
}
