import type { BoardPack } from '~/domain/board-pack';
import { arrange, type Placed } from './arrange';
import { drawChart } from './draw-chart';
import { drawTable } from './draw-table';
import { drawFoot, drawPoints, drawText } from './draw-words';
import { fitPoints, fitTitle } from './fit-words';
import { across, grey, house, plain, rule, small, tidy } from './look';
import { place, type Slide } from './slide';
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
  const title = fitTitle(tidy(slide.title));
  const { size: fontSize } = title;
  to.addText(
    [{ text: title.text, options: { fontSize, bold: true, align: 'left', color: house, lang: 'en-GB' } }],
    { placeholder: 'title' },
  );
  const points = slide.points && fitPoints(slide.points);
  if (points) drawPoints(to, points);
  for (const part of arrange(slide)) drawPart(to, part);
  drawFoot(to, pack, slide);
  const whole = [...title.whole, ...(points?.whole ?? [])];
  const notes =
    whole.length > 0 ? [...slide.notes, 'In full, what is cut on the slide:', ...whole] : slide.notes;
  to.addNotes(tidy(notesOf(pack, { ...slide, notes })));
}

function drawPart(to: DeckSlide, part: Placed): void {
  if (part.kind === 'chart') drawChart(to, part);
  else if (part.kind === 'table') drawTable(to, part.table, part.box);
  else drawText(to, part.text, part.box, part.kind);
}
