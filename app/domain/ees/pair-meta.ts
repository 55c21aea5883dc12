import { type EesFile, metaColumns } from './pair';
import { fewestForPercent, pairColumns } from './pair-rows';
import type { MetaRow } from './read-pair';

/** How the filters and the indicators are shown; a filter with one value alone stays in the data and out of here. */
export function metaOf(name: string, rows: readonly (readonly string[])[]): EesFile {
  const shown = filters.filter(({ col_name: column }) => valuesOf(column, rows).size > 1);
  const has = (column: string) => shown.some((row) => row.col_name === column);
  const filterRows = shown.map((row) => ({
    ...row,
    filter_grouping_column: has(row.filter_grouping_column ?? '') ? row.filter_grouping_column : '',
    // What a filter shows first is its total, or else what stands first in the form.
    filter_default: [...valuesOf(row.col_name, rows)][0],
  }));
  const header = [...metaColumns, 'filter_default'] as const;
  const lines: readonly Partial<MetaRow>[] = [...filterRows, ...indicators];
  return { name, header, rows: lines.map((row) => header.map((column) => row[column] ?? '')) };
}

function valuesOf(column: string, rows: readonly (readonly string[])[]): ReadonlySet<string> {
  const at = (pairColumns as readonly string[]).indexOf(column);
  return new Set(rows.map((row) => row[at] ?? ''));
}

const filters: readonly (Partial<MetaRow> & Pick<MetaRow, 'col_name'>)[] = [
  {
    col_name: 'reform_strand',
    col_type: 'Filter',
    label: 'Reform strand',
    filter_hint: 'Filter by the part of the reform that an item belongs to',
  },
  {
    col_name: 'area_group',
    col_type: 'Filter',
    label: 'Areas counted (National means these areas, not England)',
    filter_hint: 'National rows count the areas of this group and no others; they do not describe England',
  },
  {
    col_name: 'proforma_item',
    col_type: 'Filter',
    label: 'What areas are asked about',
    filter_hint: 'Filter by item; z stands where the group was not asked an item',
    filter_grouping_column: 'reform_strand',
  },
  {
    col_name: 'implementation_status',
    col_type: 'Filter',
    label: 'Implementation status',
    filter_hint: `Total is every area asked; Not reported, those that sent no answer. Below ${fewestForPercent} areas asked there is no percentage, and z stands in its place`,
  },
];

const indicators: readonly Partial<MetaRow>[] = [
  {
    col_name: 'area_count',
    col_type: 'Indicator',
    label: 'Number of areas (of the area group, not of England)',
    indicator_grouping: 'Areas',
    indicator_dp: '0',
  },
  {
    col_name: 'area_percent',
    col_type: 'Indicator',
    label: 'Percentage of the areas asked (of the area group, not of England)',
    indicator_grouping: 'Areas',
    indicator_unit: '%',
    indicator_dp: '0',
  },
];
