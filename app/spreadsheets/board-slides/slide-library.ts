import type PptxGenJS from 'pptxgenjs';

export type Deck = PptxGenJS;
export type DeckSlide = PptxGenJS.Slide;
export type DeckCell = PptxGenJS.TableCell;
export type DeckCellLook = PptxGenJS.TableCellProps;
export type DeckBorder = PptxGenJS.BorderProps;
export type DeckTextLook = PptxGenJS.TextPropsOptions;

/** The library that writes slides, which nothing else imports; it is loaded only where slides are made. */
export async function newDeck(): Promise<Deck> {
  const { default: Library } = await import('pptxgenjs');
  return new Library();
}

/** The slides as bytes; they are mended afterwards, so that nothing is packed yet. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer', compression: false })) as ArrayBuffer);
}
