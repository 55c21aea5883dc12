/** What a cell of plain data can hold; null is nothing. */
export type PlainValue = string | number | boolean | null | readonly string[];

/** What the dictionary says of a column. */
export type PlainColumnFacts = {
  name: string;
  meaning: string;
  type: 'text' | 'whole number' | 'yes or no' | 'list' | 'moment' | 'month';
  unit?: string;
  /** The values that it can have, where there are few. */
  allowed?: readonly string[];
  /** Where it comes from in the service. */
  source: string;
  /** What people wrote, so that hardly two cells are alike. */
  free?: true;
  /** In characters, on a worksheet. */
  width?: number;
};

/** A column that says something of a part of a line. */
export type PlainColumn<Part> = PlainColumnFacts & { cell: (part: Part) => PlainValue };

/** Columns about one part of a line. */
export type PlainGroup<Line> = {
  columns: readonly PlainColumnFacts[];
  /** Writes this group's cells of a line; once only for a part that many lines share. */
  writer: <Written>(write: WriteCells<Written>) => (line: Line) => Written;
};

/** How a format writes some neighbouring cells. */
export type WriteCells<Written> = (
  values: readonly PlainValue[],
  columns: readonly PlainColumnFacts[],
) => Written;

/** A table that is written line by line. */
export type PlainTable<Line> = {
  name: string;
  groups: readonly PlainGroup<Line>[];
  lines: () => Iterable<Line>;
};

/** Columns about a part that many lines share: it is written once and kept for as long as the part is there. */
export function sharedGroup<Line, Part extends object>(
  partOf: (line: Line) => Part,
  columns: readonly PlainColumn<Part>[],
): PlainGroup<Line> {
  return {
    columns,
    writer(write) {
      const kept = new WeakMap<Part, { written: ReturnType<typeof write> }>();
      return (line) => {
        const part = partOf(line);
        const known = kept.get(part);
        if (known) return known.written;
        const written = write(
          columns.map(({ cell }) => cell(part)),
          columns,
        );
        kept.set(part, { written });
        return written;
      };
    },
  };
}

/** Columns about a part that is another in every line. */
export function ownGroup<Line, Part>(
  partOf: (line: Line) => Part,
  columns: readonly PlainColumn<Part>[],
): PlainGroup<Line> {
  return {
    columns,
    writer: (write) => (line) => {
      const part = partOf(line);
      return write(
        columns.map(({ cell }) => cell(part)),
        columns,
      );
    },
  };
}

/** Every column of a table, in order. */
export function columnsOf<Line>({ groups }: Pick<PlainTable<Line>, 'groups'>): PlainColumnFacts[] {
  return groups.flatMap(({ columns }) => columns);
}
