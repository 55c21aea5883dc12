import type { BoardPack } from '~/domain/board-pack';
import type { Move } from '~/domain/movement';
import { nothingWritten, sayMovedUp, saySlippedBack } from '~/domain/pack-messages';
import { statusNames } from '~/domain/status';
import { listNames, outOf } from '~/domain/words';
import { PrintTable } from './board-print-table';
import { reasonNames } from './movement-list';

/** What moved up, then every step back with its reason; never netted, and comments only where the pack has comments. */
export function PrintMovement({ pack: { cover, movement, comments } }: { pack: BoardPack }) {
  if (!movement) return <p>There is no earlier phase to compare with.</p>;
  const { up, back, areas, unchanged, compared } = movement;
  return (
    <>
      <p>
        {outOf(unchanged, compared, 'answer')} did not change. Sent in both phases:{' '}
        {listNames(areas.map(({ name }) => name)) || 'no area'}.
      </p>
      <h3>{sayMovedUp(movement)}</h3>
      {up.length > 0 && (
        <PrintTable
          caption="Answers that moved up"
          heads={['Item', 'Area', 'From', 'To']}
          rows={up.map((move) => ({
            key: keyOf(move),
            cells: [itemOf(move), move.areaName, statusNames[move.from], statusNames[move.to]],
          }))}
        />
      )}
      <h3>{saySlippedBack(movement)}</h3>
      {back.length > 0 && (
        <PrintTable
          caption="Answers that slipped back"
          heads={['Item', 'Area', 'From and to', 'Reason', ...(comments ? ['What the area wrote'] : [])]}
          rows={back.map((move) => ({
            key: keyOf(move),
            cells: [
              itemOf(move),
              move.areaName,
              `${statusNames[move.from]} to ${statusNames[move.to].toLowerCase()}`,
              move.stepBack ? reasonNames[move.stepBack] : 'None given',
              ...(comments
                ? [
                    <span key="words" className="print-words" dir="auto">
                      {move.comment || nothingWritten(cover.areas)}
                    </span>,
                  ]
                : []),
            ],
          }))}
        />
      )}
    </>
  );
}

function keyOf({ code, areaSlug }: Move): string {
  return `${code} ${areaSlug}`;
}

function itemOf({ code, shortName }: Move): string {
  return `${code} ${shortName}`;
}
