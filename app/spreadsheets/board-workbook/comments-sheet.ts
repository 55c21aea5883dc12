import type { BoardPack } from '~/domain/board-pack';
import type { CommentEntry } from '~/domain/comment-entries';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { statusNames } from '~/domain/status';
import { listNames, midSentence, plural } from '~/domain/words';
import { across, type BoardSheet } from './board-sheet';
import { type BoardColumn, headLine, tableLines, widthsOf } from './board-table';
import { reasonNames } from './move-rows';
import { sayAbove } from './who';

/** What areas wrote beside their answers, in form order. */
export function commentsSheet(
  { cover }: BoardPack,
  comments: NonNullable<BoardPack['comments']>,
): BoardSheet {
  const lines = [
    across('Comments', 'title'),
    across(sayAbove(cover), 'line'),
    across(
      `${plural(comments.length, 'answer')} with what the area wrote, as it wrote it. Comments may name people: check before sharing.`,
      'line',
    ),
    headLine(columns),
  ];
  return {
    name: 'Comments',
    says: 'What areas wrote beside their answers, in the order of the form.',
    widths: widthsOf(columns),
    lines: [...lines, ...tableLines(columns, comments)],
    frozen: { rows: lines.length, columns: 0 },
    repeated: lines.length - 1,
    paper: 'A4',
  };
}

const columns: BoardColumn<CommentEntry>[] = [
  { header: 'Area', width: 20, cell: ({ area }) => area.name },
  { header: 'Code', width: 13, cell: ({ code }) => code },
  { header: 'Item', width: 24, cell: ({ shortName }) => shortName },
  { header: 'Status', width: 15, cell: ({ status }) => statusNames[status] },
  { header: 'Comment', width: 64, cell: ({ comment }) => comment },
  { header: 'Also said', width: 26, cell: sayRest },
  { header: 'Submission', width: 18, cell: ({ submission }) => submission.reference },
];

function sayRest({ stepBack, delays, expected }: CommentEntry): string {
  return [
    stepBack ? `${reasonNames[stepBack]}.` : '',
    delays.length > 0 ? `Barriers: ${listNames(delays.map((tag) => midSentence(delayNames[tag])))}.` : '',
    expected ? `Expected ${sayMonth(expected)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
