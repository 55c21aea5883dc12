import type { BoardPack } from '~/domain/board-pack';
import { hasThin } from './chart-labels';
import { drawChart } from './draw-chart';
import { drawTable, heightOf } from './draw-table';
import { drawFoot, drawPoints } from './draw-words';
import { across, grey, house, plain, rule, small, tidy } from './look';
import { sizeThatFits } from './measure';
import { place, type Slide, type } from './slide';
import { type Deck, type DeckSlide, newDeck, writeDeck } from './slide-library';
import { notesOf } from './slide-notes';

/** The slides as the library writes them. */
export async function buildDeck(pack: BoardPack, slides: readonly Slide[]): Promise<Uint8Array> {
  const deck = await newDeck();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  Object.assign(deck, { title: tidy(pack.cover.title), subject: tidy(pack.cover.stateSaid), ...maker });
  defineMaster(deck);
  for (const slide of slides) draw(deck.addSlide({ masterName: master }), pack, slide);
  return writeDeck(deck);
}

const master = 'Message';
const maker = { author: 'Report pathfinder progress', company: 'Report pathfinder progress' };

function defineMaster(deck: Deck): void {
  const title = {
    ...across,
    ...place.title,
    ...plain,
    align: 'left',
    bold: true,
    color: house,
    fontSize: 24,
  } as const;
  deck.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 13.333, h: 0.14, fill: { color: house } } },
      { line: { ...across, y: 6.88, h: 0, line: { color: rule, width: 1 } } },
      { placeholder: { options: { name: 'title', type: 'title', ...title }, text: '' } },
    ],
    slideNumber: { x: 12.2, y: 7.12, w: 0.633, h: 0.26, align: 'right', ...small, color: grey, margin: 0 },
  });
}

function draw(to: DeckSlide, pack: BoardPack, slide: Slide): void {
  const { points, table, chart } = slide;
  const title = tidy(slide.title);
  const box = { width: place.width, height: place.title.h, isBold: true };
  const fontSize = sizeThatFits(title, box, [28, 24, 20, 18, 16, 14, type.small]);
  to.addText(
    [{ text: title, options: { fontSize, bold: true, align: 'left', color: house, lang: 'en-GB' } }],
    {
      placeholder: 'title',
    },
  );
  const { y, h } = place.body;
  if (points) drawPoints(to, slide.above ? [slide.above, ...points] : points);
  if (table) drawTable(to, table);
  if (chart) drawChart(to, chart);
  const after = [
    slide.after,
    chart && hasThin(chart) ? 'Numbers too small for their bar are in the notes.' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const under = table ? y + heightOf(table) + 0.06 : y + h - place.after.h;
  if (after)
    to.addText(tidy(after), {
      ...across,
      y: under,
      h: place.after.h,
      ...plain,
      ...small,
      objectName: 'More',
    });
  drawFoot(to, pack);
  to.addNotes(tidy(notesOf(pack, slide)));
}
