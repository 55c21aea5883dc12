import { type Matrix, type MatrixRow, matrixRows } from './matrix';

/** One item's counts as the evaluation report prints them, right or wrong. */
export type PublishedRow = {
  code: string;
  inPlace: number;
  inDesign: number;
  notImplemented: number;
  /** The printed counts add up to more areas than answered. */
  impossible: boolean;
  /** What to say about it beside the row. */
  note: string | null;
};

export type PublishedCheck = { published: PublishedRow; agrees: boolean; impossible: boolean };

/** Our figures against the published table, over the rows that both have. */
export type PublishedComparison = {
  /** How many rows agree; with the length of `differ`, how many were compared. */
  agree: number;
  /** Codes of the rows that do not agree, the impossible ones among them, in form order. */
  differ: readonly string[];
  rows: Readonly<Record<string, PublishedCheck>>;
};

/** Compares row by row; only fair to a matrix of the areas the published table counts, so not a filtered one. */
export function compareWithPublished(
  matrix: Matrix,
  published: readonly PublishedRow[],
): PublishedComparison {
  const publishedByCode = new Map(published.map((row) => [row.code, row]));
  const rows: Record<string, PublishedCheck> = {};
  const differ: string[] = [];
  let agree = 0;
  for (const row of matrixRows(matrix)) {
    const printed = publishedByCode.get(row.code);
    if (!printed) continue;
    const check = checkRow(row, printed);
    rows[row.code] = check;
    if (check.agrees) agree += 1;
    else differ.push(row.code);
  }
  return { agree, differ, rows };
}

function checkRow(row: MatrixRow, published: PublishedRow): PublishedCheck {
  const { inPlace, inDesign, notImplemented } = published;
  const impossible = published.impossible || inPlace + inDesign + notImplemented > row.base;
  const equal =
    row.inPlace.count === inPlace &&
    row.inDesign.count === inDesign &&
    row.notImplemented.count === notImplemented;
  return { published, agrees: equal && !impossible, impossible };
}
