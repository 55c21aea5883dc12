import type { BoardPack, PackSentences } from '~/domain/board-pack';
import { packSectionNames } from '~/domain/pack-choices';
import { sayPillarsMostly } from '~/domain/pack-slide-words';
import { sectionCounts } from '~/domain/pack-tables';
import { midSentence, plural } from '~/domain/words';
import type { SectionSlides } from './section-slides';
import { place, type Slide, type SlideTable } from './slide';
import { tableSlides } from './table-slides';

const counted =
  'Sentences are computed from the figures. An answer is one area’s to one item; an area that has not submitted is in no count of answers.';

/** The programme on a slide, then the pillars one under another. */
export function headlineSlides({ headlines = [], matrix }: BoardPack): SectionSlides {
  const [programme, ...pillars] = headlines;
  if (!programme) return { line: 'There is nothing to say of the choice.', notes: [counted] };
  const { sentences, kinds = [] } = programme;
  const lead = Math.max(0, kinds.indexOf('answers'));
  // Which items are in place is the message over the pillars, where there are some.
  const items = pillars.length > 0 ? kinds.indexOf('items') : -1;
  const points = sentences.filter((_, at) => at !== lead && at !== items);
  const title = sentences[lead] ?? '';
  const first: Slide = { title, points: points.length > 0 ? points : [counted], notes: [counted] };
  if (pillars.length === 0) return { slides: [first] };
  const message = sentences[items] ?? sayPillars(matrix, title, pillars);
  const notes = [
    'In place in most areas means in more than half of those that answered, in some areas in at least one.',
    counted,
  ];
  const cut = { most: 3, one: 'pillar', sheet: packSectionNames.headlines };
  return { slides: [first, ...tableSlides({ title: message, notes }, pillarsTable(pillars), cut)] };
}

/** The message over the pillars where the programme has no sentence about items; without a matrix, of all of them. */
function sayPillars(matrix: BoardPack['matrix'], all: string, pillars: readonly PackSentences[]): string {
  if (matrix)
    return sayPillarsMostly(
      matrix.pillars.map(({ title, sections }) => ({
        title,
        ...sectionCounts({ rows: sections.flatMap(({ rows }) => rows) }),
      })),
    );
  const [first] = pillars;
  const where = first && pillars.length === 1 ? first.about : plural(pillars.length, 'pillar');
  return `In ${midSentence(where)} ${all.charAt(0).toLowerCase()}${all.slice(1)}`;
}

function pillarsTable(pillars: readonly PackSentences[]): SlideTable {
  return {
    name: 'Each pillar in sentences',
    columns: [
      { head: 'Pillar', width: 2 },
      { head: 'Its answers', width: 2.7 },
      { head: 'Its items', width: place.width - 4.7 },
    ],
    rows: pillars.map(({ about, sentences: [answers = '', ...items] }) => ({
      cells: [about, answers, items.join('\n')],
    })),
  };
}

/** What words and counts mean. */
export function definitionSlides({ definitions = [] }: BoardPack): SectionSlides {
  const columns = [
    { head: 'Word', width: 2.8 },
    { head: 'What it means', width: place.width - 2.8 },
  ];
  const rows = definitions.map(({ term, meaning }) => ({ cells: [term, meaning] }));
  const has = rows.length === 1 ? 'has' : 'have';
  return {
    slides: tableSlides(
      { title: `${plural(rows.length, 'word')} ${has} one meaning throughout this pack.`, notes: [counted] },
      { name: 'Words and what they mean', columns, rows },
      { most: 3, one: 'word', sheet: packSectionNames.definitions },
    ),
  };
}

/** What has to be known before a figure is quoted. */
export function noteSlides({ notes }: BoardPack): Slide[] {
  if (notes.length === 0) return [];
  const [is, things] = notes.length === 1 ? ['is', 'thing'] : ['are', 'things'];
  const title = `There ${is} ${notes.length} ${things} to know before quoting a figure from this pack.`;
  return [{ title, points: notes, notes: [counted] }];
}
