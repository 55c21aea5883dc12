import type { BoardPack } from '~/domain/board-pack';
import { arrange } from './arrange';
import { buildDeck } from './deck';
import { mendDeck } from './mend-deck';
import { slidesOf } from './pack-slides';

/**
 * A board pack as slides (.pptx): one message a slide, native charts and tables, notes with the base and the figure
 * reference. The same pack gives the same bytes. `progress` is told how much of 100 is done.
 */
export async function writeBoardSlides(
  pack: BoardPack,
  progress: (percent: number) => void = () => undefined,
): Promise<Uint8Array> {
  const slides = slidesOf(pack);
  progress(20);
  const charts = slides.flatMap(arrange).filter((part) => part.kind === 'chart');
  const bytes = await buildDeck(pack, slides);
  progress(70);
  const mended = await mendDeck(bytes, charts, pack.cover.madeAt);
  progress(100);
  return mended;
}
