/** What is wrong with one cell of a workbook, in words that are the same for cells with the same problem. */
export type CellProblem = { code: string; row: number; cell: string; text: string };

/** One message with all the cells that it is about, in the order of the sheet. */
export type ProblemGroup = { text: string; cells: string[]; codes: string[] };

/** Equal problems told once, in the order of their first cells. */
export function groupProblems(problems: readonly CellProblem[]): ProblemGroup[] {
  const groups = new Map<string, CellProblem[]>();
  for (const problem of problems) groups.set(problem.text, [...(groups.get(problem.text) ?? []), problem]);
  return [...groups]
    .map(([text, found]) => ({
      text,
      cells: [...new Set(found.map(({ cell }) => cell))].sort(compareCells),
      codes: [...new Set(found.toSorted((a, b) => a.row - b.row).map(({ code }) => code))],
    }))
    .sort((a, b) => compareCells(a.cells[0] ?? '', b.cells[0] ?? ''));
}

/** Orders cells down each column, and the columns as a sheet has them: Z comes before AA. */
export function compareCells(a: string, b: string): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return (
    one.column.length - other.column.length ||
    (one.column < other.column ? -1 : one.column > other.column ? 1 : 0) ||
    one.row - other.row
  );
}

function placeOf(cell: string) {
  return { column: cell.replace(/\d+$/, ''), row: Number(cell.replace(/^\D+/, '')) };
}
