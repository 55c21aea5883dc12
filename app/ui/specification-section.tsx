import { SpecificationItem, type SpecificationItemProps } from './specification-item';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

export type SpecificationSectionProps = {
  section: { title: string; items: readonly SpecificationItemProps['item'][] };
  phase: string;
};

/** The items of one section, each beside what is expected and where areas stand; blocks in a narrow window. */
export function SpecificationSection({ section, phase }: SpecificationSectionProps) {
  return (
    <table className="govuk-table app-spec app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--s">{section.title}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Item', 'What is expected, in our words', 'Where areas stand']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {section.items.map((item) => (
          <SpecificationItem key={item.code} item={item} phase={phase} />
        ))}
      </tbody>
    </table>
  );
}
