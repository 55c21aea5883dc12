import { observationColumns } from './geography';
import { type EesFile, type EesPair, type MetaColumn, metaColumns, optionalMetaColumns } from './pair';

/** One line of a metadata file; what it has no column for is blank. */
export type MetaRow = Readonly<Record<MetaColumn, string>>;

/** A pair as the checks ask about it; what takes a walk through the data is worked out once. */
export class ReadPair {
  readonly pair: EesPair;
  readonly meta: readonly MetaRow[];
  readonly filters: readonly MetaRow[];
  readonly indicators: readonly MetaRow[];
  /** The columns by which filters are grouped, as often as they are named. */
  readonly groups: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly known = new Map<string, ReadonlySet<string>>();
  private keptDiffering: readonly (readonly string[])[] | undefined;

  constructor(pair: EesPair) {
    this.pair = pair;
    this.places = placesIn(pair.data);
    this.meta = readMeta(pair.meta);
    this.filters = this.meta.filter((row) => row.col_type === 'Filter');
    this.indicators = this.meta.filter((row) => row.col_type === 'Indicator');
    this.groups = this.meta.flatMap((row) => row.filter_grouping_column || []);
  }

  /** The filters' columns and those that group them, each once, as far as the data have them. */
  get filterColumns(): string[] {
    const named = [...this.filters.map((row) => row.col_name), ...this.groups];
    return [...new Set(named)].filter((column) => this.has(column));
  }

  get levels(): ReadonlySet<string> {
    return this.distinct('geographic_level');
  }

  has(column: string): boolean {
    return this.places.has(column);
  }

  /** What stands in a column of one row; blank where there is no such column. */
  cell(row: readonly string[], column: string): string {
    const place = this.places.get(column);
    return place === undefined ? '' : (row[place] ?? '');
  }

  /** Every value of a column once, in order of appearance. */
  distinct(column: string): ReadonlySet<string> {
    const known = this.known.get(column) ?? new Set(this.pair.data.rows.map((row) => this.cell(row, column)));
    this.known.set(column, known);
    return known;
  }

  /** Every combination of these columns once, with its geographic level; of these levels only, where told. */
  combinations(columns: readonly string[], keep: (level: string) => boolean = () => true): Combination[] {
    const rows = columns.every((column) => observationColumns.has(column))
      ? this.differing
      : this.pair.data.rows;
    const found = new Map<string, Combination>();
    for (const row of rows) {
      const level = this.cell(row, 'geographic_level');
      if (!keep(level)) continue;
      const values = columns.map((column) => this.cell(row, column));
      const key = JSON.stringify([level, ...values]);
      if (!found.has(key)) found.set(key, { level, values });
    }
    return [...found.values()];
  }

  /** The rows that are of another time or place than the one before, which are few among many. */
  private get differing(): readonly (readonly string[])[] {
    const { header, rows } = this.pair.data;
    const places = header.flatMap((column, place) => (observationColumns.has(column) ? [place] : []));
    const isAnother = (row: readonly string[], at: number) =>
      at === 0 || places.some((place) => row[place] !== rows[at - 1]?.[place]);
    this.keptDiffering ??= rows.filter(isAnother);
    return this.keptDiffering;
  }
}

/** What some columns hold together at a geographic level. */
export type Combination = { level: string; values: readonly string[] };

function readMeta(file: EesFile): MetaRow[] {
  const places = placesIn(file);
  return file.rows.map((row) => {
    const cells = [...metaColumns, ...optionalMetaColumns].map((column) => {
      const place = places.get(column);
      return [column, place === undefined ? '' : (row[place] ?? '')] as const;
    });
    return Object.fromEntries(cells) as MetaRow;
  });
}

function placesIn({ header }: EesFile): Map<string, number> {
  return new Map(header.map((column, place) => [column, place] as const).reverse());
}
