import { statuses, statusNames } from '~/domain/status';
import { PublishedRow, type PublishedRowProps } from './published-row';
import { roles } from './table-roles';

export type PublishedPillar = {
  code: string;
  title: string;
  sections: readonly { code: string; title: string; lines: readonly PublishedRowProps['line'][] }[];
};

/** Every published row beside our counts; in a narrow window each row becomes a block of its own. */
export function PublishedTable({ pillars, phase }: { pillars: readonly PublishedPillar[]; phase: string }) {
  return (
    <table className="app-matrix app-matrix--published" {...roles.table}>
      <caption className="govuk-visually-hidden">
        Number of areas at each status as published and as counted here, by item
      </caption>
      <thead {...roles.group}>
        <tr {...roles.row} className="app-matrix__whose">
          <td {...roles.cell} />
          <th {...roles.columnHead} scope="colgroup" colSpan={3}>
            Published
          </th>
          <th {...roles.columnHead} scope="colgroup" colSpan={3}>
            Counted here
          </th>
          <td {...roles.cell} />
        </tr>
        <tr {...roles.row}>
          <th {...roles.columnHead} scope="col">
            Item
          </th>
          <StatusHeads of="Published: " />
          <StatusHeads of="Counted here: " classes=" app-matrix__second" />
          <th {...roles.columnHead} scope="col" className="app-matrix__check">
            Compared
          </th>
        </tr>
      </thead>
      {pillars.map(({ code, title, sections }) => (
        <tbody key={code} {...roles.group}>
          <tr {...roles.row} className="app-matrix__pillar">
            <th {...roles.rowHead} scope="rowgroup" colSpan={8}>
              {title}
            </th>
          </tr>
          {sections.flatMap((section) => [
            <tr key={section.code} {...roles.row} className="app-matrix__section">
              <th {...roles.rowHead} scope="rowgroup" colSpan={8}>
                {section.title}
              </th>
            </tr>,
            ...section.lines.map((line) => <PublishedRow key={line.code} line={line} phase={phase} />),
          ])}
        </tbody>
      ))}
    </table>
  );
}

function StatusHeads({ of, classes = '' }: { of: string; classes?: string }) {
  return statuses.map((status, at) => (
    <th
      key={status}
      {...roles.columnHead}
      scope="col"
      className={`app-matrix__count${at === 0 ? classes : ''}`}
    >
      <span className="govuk-visually-hidden">{of}</span>
      {statusNames[status]}
    </th>
  ));
}
