import { roles } from './table-roles';

/** The heads of a table's columns, in order. */
export function ColumnHeads({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <th key={name} scope="col" {...roles.columnHead}>
      {name}
    </th>
  ));
}
