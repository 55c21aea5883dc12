import type { UncoveredLine } from '~/domain/specification';
import { SpecificationBasis } from './specification-basis';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = {
  pillar: string;
  lines: readonly UncoveredLine[];
};

/** What is expected in a pillar without any of its items asking for it, so that no figure tells of it. */
export function SpecificationUncovered({ pillar, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <table className="govuk-table app-spec app-spec--uncovered app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--s">
        Expected, but asked by no item<span className="govuk-visually-hidden"> of {pillar}</span>
      </caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['What is expected, in our words', 'Where it is said']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {lines.map(({ expects, paragraphs, readers, note }) => (
          <tr key={expects} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              {expects}
            </th>
            <td {...roles.cell}>
              <SpecificationBasis paragraphs={paragraphs} readers={readers} />
              {note && <p className="app-spec__basis">{note}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
