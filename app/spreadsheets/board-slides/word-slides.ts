import type { BoardPack } from '~/domain/board-pack';
import { tableSlides } from './pages';
import { place, type Slide } from './slide';

const counted =
  'Sentences are computed from the figures. An answer is one area’s to one item; an area that has not submitted is in no count of answers.';

/** The programme in a slide, then each pillar in one. */
export function headlineSlides({ headlines = [] }: BoardPack): Slide[] {
  return headlines.flatMap(({ about, sentences }, at) => {
    // The first sentence about the programme says who sent, the second how the answers are.
    const lead = at === 0 && sentences[1] !== undefined ? 1 : 0;
    const title = sentences[lead];
    if (title === undefined) return [];
    const points = sentences.filter((_, place) => place !== lead);
    return [{ title: at === 0 ? title : `${about}: ${title}`, points, notes: [`About: ${about}.`, counted] }];
  });
}

/** What words and counts mean. */
export function definitionSlides({ definitions = [] }: BoardPack): Slide[] {
  const columns = [
    { head: 'Word', width: 2.8 },
    { head: 'What it means', width: place.width - 2.8 },
  ];
  const rows = definitions.map(({ term, meaning }) => ({ cells: [term, meaning] }));
  return tableSlides(
    { title: 'What the words and counts in this pack mean', notes: [counted] },
    { name: 'Words and what they mean', columns, rows },
    { most: 3, one: 'word' },
  );
}

/** What has to be known before a figure is quoted. */
export function noteSlides({ notes }: BoardPack): Slide[] {
  return [{ title: 'What to know before quoting a figure from this pack', points: notes, notes: [counted] }];
}
