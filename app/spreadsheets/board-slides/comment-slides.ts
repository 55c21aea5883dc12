import type { BoardPack } from '~/domain/board-pack';
import type { CommentEntry } from '~/domain/comment-entries';
import { commentRankNames, rankComments } from '~/domain/comment-order';
import { packSectionNames } from '~/domain/pack-choices';
import { sayComments } from '~/domain/pack-messages';
import { statusNames } from '~/domain/status';
import { sayNumber } from '~/domain/words';
import { cutLines, cutTo } from './measure';
import type { SectionSlides } from './section-slides';
import { place, type SlideRow } from './slide';
import { tableSlides } from './table-slides';

const longestComment = 300;
const mostLines = 8;
// More than fit on the slides that comments may take.
const mostRows = 80;

/** What areas wrote, that of answers that moved first; the rest of a long comment is in the notes. */
export function commentSlides({ comments = [] }: BoardPack): SectionSlides {
  const title = sayComments(comments);
  const notes = ['Comments are the areas’ own words, as signed.', order];
  if (comments.length === 0) return { line: title, notes };
  let left = mostRows;
  const rows = rankComments(comments).flatMap(({ rank, comments: own }): SlideRow[] => {
    const shown = own.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ group: commentRankNames[rank] }, ...shown.map(rowOf)] : [];
  });
  const columns = [
    { head: 'Item', width: 3.5 },
    { head: 'Area', width: 1.6 },
    { head: 'Answer', width: 1.25 },
    { head: 'Comment', width: place.width - 6.35 },
  ];
  const says = (from: number, to: number, of: number) =>
    `Comments ${sayNumber(from)} to ${sayNumber(to)} of ${sayNumber(of)}. ${order}${rest}`;
  return {
    slides: tableSlides(
      { title, notes },
      { name: 'What areas wrote', columns, rows },
      { most: 3, one: 'comment', sheet: packSectionNames.comments, of: comments.length, says },
    ),
  };
}

const order =
  'Answers that slipped back come first, then those that moved up, then others that are not in place, then the rest, each in the order of the form.';
const rest = ` All comments are in this pack’s workbook, sheet ${packSectionNames.comments}.`;

function rowOf({ code, shortName, area, status, comment }: CommentEntry): SlideRow {
  const cut = cutTo(cutLines(comment, mostLines), longestComment);
  return {
    cells: [`${code} ${shortName}`, area.name, statusNames[status], cut],
    ...(cut === comment ? {} : { whole: `${area.name}, ${code}: ${comment}` }),
  };
}
