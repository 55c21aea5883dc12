import { type Column, labelWidth } from './sheet';

/** An item with where it stands in the form. */
export type ItemLine = {
  pillar: { title: string };
  section: { title: string };
  row: { code: string; statement: string };
};

/** The columns that name an item, in every table with one row an item: its statement first, which labels the row. */
export const itemColumns: readonly Column<ItemLine>[] = [
  {
    header: 'Statement',
    meaning: 'the item in the proforma’s own words.',
    width: labelWidth,
    cell: ({ row }) => row.statement,
  },
  {
    header: 'Item code',
    meaning: 'the item’s code, the same in every phase and file.',
    width: 14,
    cell: ({ row }) => row.code,
  },
  {
    header: 'Pillar',
    meaning: 'the pillar of the proforma that the item stands in.',
    width: 30,
    cell: ({ pillar }) => pillar.title,
  },
  {
    header: 'Section',
    meaning: 'the section of the proforma that the item stands in.',
    width: 36,
    cell: ({ section }) => section.title,
  },
];
