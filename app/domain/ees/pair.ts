/** One file of a pair: its name, its header and its rows, everything of it text. */
export type EesFile = {
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
};

/** What Explore Education Statistics takes: the figures, and beside them how each of their columns is to be shown. */
export type EesPair = {
  /** What both files are called, without their endings. */
  name: string;
  data: EesFile;
  meta: EesFile;
};

/** A local authority by both of its codes, in its region. */
export type EesAuthority = {
  oldCode: string;
  newCode: string;
  name: string;
  regionCode: string;
  regionName: string;
};

/** What the checks look things up in; nothing of it is theirs. */
export type EesLookup = {
  authorities: readonly EesAuthority[];
  /** The data dictionary of the platform's API: column names, each with the items it may have. Empty: none of ours is in it. */
  dictionary: Readonly<Record<string, readonly string[]>>;
};

/** The columns that a metadata file must have, and those that it may have besides. */
export const metaColumns = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
] as const;
export const optionalMetaColumns = ['filter_default', 'parent_filter'] as const;
export type MetaColumn = (typeof metaColumns)[number] | (typeof optionalMetaColumns)[number];

/** The columns that every data file must have. */
export const dataColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
] as const;
