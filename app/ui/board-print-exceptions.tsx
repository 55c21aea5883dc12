import type { BoardPack } from '~/domain/board-pack';
import { sayShortDate } from '~/domain/dates';
import { sayExceptions, sayOverdue } from '~/domain/pack-messages';
import { PrintTable } from './board-print-table';

/** Returns that are missing or came late, then what was granted. */
export function PrintExceptions({ pack }: { pack: BoardPack }) {
  const { cover, overdue = [], exceptions = [] } = pack;
  return (
    <>
      <h3>{sayOverdue(overdue, cover)}</h3>
      {overdue.length > 0 && (
        <PrintTable
          caption="Returns that are missing or came late"
          heads={['Area', 'Due', 'Sent', 'How it stands']}
          rows={overdue.map(({ area, dueAt, sentAt, said }) => ({
            key: area,
            cells: [area, sayShortDate(dueAt), sentAt ? sayShortDate(sentAt) : 'Not sent', said],
          }))}
        />
      )}
      <h3>{sayExceptions(exceptions, cover)}</h3>
      {exceptions.length > 0 && (
        <PrintTable
          caption="Exceptions that hold"
          heads={['Area', 'What', 'Item', 'Until', 'Reason']}
          rows={exceptions.map(({ area, kind, item, until, reason }, at) => ({
            key: `${area} ${at}`,
            cells: [
              area,
              kind,
              item ?? 'The whole return',
              until,
              <span key="words" className="print-words" dir="auto">
                {reason || 'Left out'}
              </span>,
            ],
          }))}
        />
      )}
    </>
  );
}
