import type { BoardPack } from '~/domain/board-pack';
import { sayAnswers } from '~/domain/pack-messages';
import { sectionCounts } from '~/domain/pack-tables';
import { countAt } from '~/domain/standing-counts';
import { standingNames, standings } from '~/domain/status';
import { outOf, sayNumber } from '~/domain/words';
import { type PrintRow, PrintTable } from './board-print-table';
import { StatusBar } from './status-bar';
import { TrendKey } from './trend-key';

/** The answers of each pillar as bars, then the counts of every item. */
export function PrintMatrix({ pack: { matrix } }: { pack: BoardPack }) {
  if (!matrix) return null;
  const pillars = matrix.pillars.map((pillar) => ({
    ...pillar,
    ...sectionCounts({ rows: pillar.sections.flatMap(({ rows }) => rows) }),
  }));
  return (
    <>
      <p className="print-lead">{sayAnswers(matrix)}</p>
      {matrix.sent > 0 && (
        <div className="print-block">
          <h3>Answers in each pillar</h3>
          <TrendKey />
          <ul className="print-bars">
            {pillars.map(({ code, title, inPlace, inDesign, notImplemented, answered }) => (
              <li key={code}>
                <span>
                  {title}: {outOf(inPlace, answered, 'answer')} in place, {sayNumber(inDesign)} in design,{' '}
                  {sayNumber(notImplemented)} not being implemented
                </span>
                <StatusBar
                  counts={{
                    ...{ in_place: inPlace, in_design: inDesign, not_implemented: notImplemented },
                    ...{ not_submitted: 0, not_in_scope: 0 },
                  }}
                  base={answered}
                  labels
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>Each number below is a count of areas; those in scope add up to the areas asked the item.</p>
      {pillars.map(({ code, title, sections }) => (
        <PrintTable
          key={code}
          caption={`${title}: areas at each status by item`}
          className="print-matrix"
          heads={['Item', ...standings.map((standing) => standingNames[standing]), 'Areas asked']}
          numbersFrom={1}
          rows={sections.flatMap((section): PrintRow[] => [
            { key: section.code, group: section.title },
            ...section.rows.map((row) => ({
              key: row.code,
              cells: [
                <>
                  <span className="print-code">{row.code}</span> {row.statement}
                </>,
                ...standings.map((standing) => sayNumber(countAt(row, standing).count)),
                sayNumber(row.base),
              ],
            })),
          ])}
        />
      ))}
    </>
  );
}
