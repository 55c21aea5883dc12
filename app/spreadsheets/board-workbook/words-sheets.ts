import type { BoardPack } from '~/domain/board-pack';
import { plural } from '~/domain/words';
import { across, type BoardLine, type BoardSheet, emptyLine } from './board-sheet';
import { headLine, tableLines, widthsOf } from './board-table';
import { sayAbove } from './who';

/** The sentences that say what the figures say, by subject. */
export function headlinesSheet(
  { cover }: BoardPack,
  headlines: NonNullable<BoardPack['headlines']>,
): BoardSheet {
  return {
    name: 'Headlines',
    says: 'What the figures say, in sentences: the programme first, then each pillar.',
    widths: [112],
    lines: [
      across('Headlines', 'title'),
      across(sayAbove(cover), 'line'),
      ...headlines.flatMap(({ about, sentences }): BoardLine[] => [
        emptyLine,
        across(about, 'heading'),
        ...sentences.map((sentence) => across(sentence, 'prose')),
      ]),
    ],
    frozen: { rows: 1, columns: 0 },
    repeated: 0,
    paper: 'A4',
  };
}

/** What words and counts mean. */
export function definitionsSheet(definitions: NonNullable<BoardPack['definitions']>): BoardSheet {
  const columns = [
    { header: 'Term', width: 30, cell: ({ term }: (typeof definitions)[number]) => term },
    { header: 'Meaning', width: 90, cell: ({ meaning }: (typeof definitions)[number]) => meaning },
  ];
  return {
    name: 'Definitions',
    says: 'What words and counts mean.',
    widths: widthsOf(columns),
    lines: [across('Definitions', 'title'), headLine(columns), ...tableLines(columns, definitions)],
    frozen: { rows: 2, columns: 0 },
    repeated: 1,
    paper: 'A4',
  };
}

/** What a reader has to know before quoting a figure. */
export function notesSheet({ notes }: BoardPack): BoardSheet {
  const columns = [
    { header: 'Note', width: 8, cell: ([at]: readonly [number, string]) => String(at + 1) },
    { header: 'What to know', width: 104, cell: ([, note]: readonly [number, string]) => note },
  ];
  return {
    name: 'Notes',
    says: 'What to know before quoting a figure.',
    widths: widthsOf(columns),
    lines: [
      across('Notes', 'title'),
      ...(notes.length === 0
        ? [across('There is nothing to note.', 'line')]
        : [headLine(columns), ...tableLines(columns, [...notes.entries()])]),
    ],
    frozen: { rows: 2, columns: 0 },
    repeated: notes.length === 0 ? 0 : 1,
    paper: 'A4',
  };
}

/** Every other sheet, with a link to it and what it holds. */
export function contentsSheet({ cover }: BoardPack, sheets: readonly BoardSheet[]): BoardSheet {
  return {
    name: 'Contents',
    says: 'The sheets of this pack.',
    widths: [30, 90],
    lines: [
      across('Contents', 'title'),
      across(`${cover.title}. ${cover.state}. This pack has ${plural(sheets.length + 2, 'sheet')}.`, 'line'),
      headLine([{ header: 'Sheet' }, { header: 'What it holds' }]),
      ...sheets.map(
        ({ name, says }): BoardLine => ({
          cells: [
            { value: name, look: 'link', link: name },
            { value: says, look: 'text' },
          ],
        }),
      ),
    ],
    frozen: { rows: 3, columns: 0 },
    repeated: 2,
    paper: 'A4',
  };
}
