import type { BoardPack } from '~/domain/board-pack';
import { sayComments } from '~/domain/pack-messages';
import { statusNames } from '~/domain/status';
import { type PrintRow, PrintTable } from './board-print-table';

/** What areas wrote, whole and in their own words, item by item. */
export function PrintComments({ pack: { comments = [] } }: { pack: BoardPack }) {
  const items = [...Map.groupBy(comments, ({ code }) => code)];
  return (
    <>
      <p className="print-lead">{sayComments(comments)}</p>
      {items.length > 0 && (
        <PrintTable
          caption="Comments with the answers, in the order of the form"
          heads={['Area', 'Answer', 'Comment']}
          className="print-comments"
          rows={items.flatMap(([code, entries]): PrintRow[] => [
            { key: code, group: `${code} ${entries[0]?.shortName ?? ''}` },
            ...entries.map(({ area, status, comment }) => ({
              key: `${code} ${area.slug}`,
              cells: [
                area.name,
                statusNames[status],
                <span key="words" className="print-words" dir="auto">
                  {comment}
                </span>,
              ],
            })),
          ])}
        />
      )}
    </>
  );
}
