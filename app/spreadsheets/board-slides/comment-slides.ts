import type { BoardPack } from '~/domain/board-pack';
import { sayComments } from '~/domain/pack-messages';
import { statusNames } from '~/domain/status';
import { cutTo } from './measure';
import { tableSlides } from './pages';
import type { Slide } from './slide';

const longestComment = 300;

/** What areas wrote, in form order; the rest of a long comment is in the notes. */
export function commentSlides({ comments }: BoardPack): Slide[] {
  if (!comments) return [];
  return tableSlides(
    {
      title: sayComments(comments),
      notes: ['Comments are the areas’ own words, as signed, in the order of the form, then of names.'],
    },
    {
      name: 'What areas wrote',
      columns: [
        { head: 'Item', width: 3 },
        { head: 'Area', width: 1.8 },
        { head: 'Answer', width: 1.6 },
        { head: 'Comment', width: 5.933 },
      ],
      rows: comments.map(({ code, shortName, area, status, comment }) => {
        const cut = cutTo(comment, longestComment);
        return {
          cells: [`${code} ${shortName}`, area.name, statusNames[status], cut],
          ...(cut === comment ? {} : { whole: `${area.name}, ${code}: ${comment}` }),
        };
      }),
    },
    { most: 4, one: 'comment' },
  );
}
