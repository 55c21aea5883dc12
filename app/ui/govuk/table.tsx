import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling } from './content';

type Cell = Content & {
  format?: string;
  classes?: string;
  colspan?: number;
  rowspan?: number;
  attributes?: Attributes;
};
type Props = {
  rows: (Cell[] | null | undefined | boolean | '')[];
  head?: Cell[];
  caption?: ReactNode;
  captionClasses?: string;
  firstCellIsHeader?: boolean;
  classes?: string;
  attributes?: Attributes;
};

/** A table; a cell's `format="numeric"` sets it to the right. */
export function Table(props: Props) {
  return (
    <table className={classNames('govuk-table', props.classes)} {...attributes(props.attributes)}>
      {props.caption && (
        <caption className={classNames('govuk-table__caption', props.captionClasses)}>
          {props.caption}
        </caption>
      )}
      {props.head && <Head cells={props.head} />}
      <tbody className="govuk-table__body">
        {props.rows.map((row, index) =>
          Array.isArray(row) ? (
            <Row key={index} cells={row} firstIsHeader={Boolean(props.firstCellIsHeader)} />
          ) : null,
        )}
      </tbody>
    </table>
  );
}

function Head({ cells }: { cells: Cell[] }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {cells.map((cell, index) => (
          <th
            key={index}
            scope="col"
            className={classNames('govuk-table__header', format('header', cell), cell.classes)}
            {...cellProps(cell)}
          />
        ))}
      </tr>
    </thead>
  );
}

function Row({ cells, firstIsHeader }: { cells: Cell[]; firstIsHeader: boolean }) {
  return (
    <tr className="govuk-table__row">
      {cells.map((cell, index) =>
        index === 0 && firstIsHeader ? (
          <th
            key={index}
            scope="row"
            className={classNames('govuk-table__header', cell.classes)}
            {...cellProps(cell)}
          />
        ) : (
          <td
            key={index}
            className={classNames('govuk-table__cell', format('cell', cell), cell.classes)}
            {...cellProps(cell)}
          />
        ),
      )}
    </tr>
  );
}

function format(kind: 'header' | 'cell', cell: Cell) {
  return cell.format && `govuk-table__${kind}--${cell.format}`;
}

function cellProps(cell: Cell) {
  return {
    colSpan: cell.colspan || undefined,
    rowSpan: cell.rowspan || undefined,
    ...attributes(cell.attributes),
    ...filling(cell),
  };
}
