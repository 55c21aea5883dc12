import { groupLines, matrixGroupingOf } from '~/domain/matrix-order';
import type { PublishedCheck } from '~/domain/published';
import { type Standing, statuses } from '~/domain/status';
import { outOf } from '~/domain/words';
import type { MatrixAsked } from './matrix-filter';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';
import type { Counts } from './status-bar';
import { roles } from './table-roles';

export type MatrixLine = {
  code: string;
  statement: string;
  shortName: string;
  base: number;
  counts: Counts;
  up: number;
  back: number;
  /** The published row, when it is laid beside ours. */
  check: PublishedCheck | undefined;
};

/** The counts by item without the areas behind them. */
export type MatrixTableProps = {
  pillars: readonly {
    slug: string;
    title: string;
    inPlace: number;
    answered: number;
    sections: readonly { code: string; title: string; rows: readonly MatrixLine[] }[];
  }[];
  partScope: boolean;
  movedSince: { phase: string; areas: number } | undefined;
  asked: MatrixAsked;
};

/** Areas per item and answer, by pillar and section; in a narrow window each row becomes a block of its own. */
export function MatrixTable({ pillars, partScope, movedSince, asked }: MatrixTableProps) {
  const rows = pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  const allSent = rows.every(({ counts }) => counts.not_submitted === 0);
  const columns: MatrixColumns = {
    // Beside the published table there is no room for a column of zeros.
    standings: [
      ...statuses,
      ...(asked.published && allSent ? [] : ['not_submitted' as const]),
      ...(partScope ? ['not_in_scope' as const] : []),
    ],
    movedSince: asked.published ? undefined : movedSince,
    published: !!asked.published,
  };
  const order = asked.sort ?? 'form';
  const blocks = groupLines(pillars, matrixGroupingOf(asked.group, order), order);
  const width = columns.standings.length + 2 + (columns.movedSince ? 1 : 0) + (columns.published ? 4 : 1);
  return (
    <table
      className={asked.published ? 'app-matrix app-matrix--published' : 'app-matrix app-matrix--ours'}
      {...roles.table}
    >
      <caption className="govuk-visually-hidden">Number of areas giving each answer, by item</caption>
      <MatrixHead columns={columns} />
      {blocks.map(({ pillar, sections }) => (
        <tbody key={pillar?.slug ?? 'all'} {...roles.group}>
          {pillar && (
            <tr {...roles.row} className="app-matrix__pillar">
              <th {...roles.rowHead} scope="rowgroup" colSpan={width}>
                {pillar.title} <span>{outOf(pillar.inPlace, pillar.answered, 'answer')} in place</span>
              </th>
            </tr>
          )}
          {sections.flatMap(({ code, title, rows }) => [
            title !== undefined && (
              <tr key={code} {...roles.row} className="app-matrix__section">
                <th {...roles.rowHead} scope="rowgroup" colSpan={width}>
                  {title}
                </th>
              </tr>
            ),
            ...rows.map((row) => <MatrixRow key={row.code} row={row} columns={columns} asked={asked} />),
          ])}
        </tbody>
      ))}
    </table>
  );
}

/** Which columns stand in the table beside the item and its base. */
export type MatrixColumns = {
  standings: readonly Standing[];
  movedSince: { phase: string; areas: number } | undefined;
  published: boolean;
};
