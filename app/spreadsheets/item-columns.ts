import type { Column } from './sheet';

/** An item with where it stands in the form. */
export type ItemLine = {
  pillar: { title: string };
  section: { title: string };
  row: { code: string; statement: string };
};

/** The columns that name an item, in every table with one row an item. */
export const itemColumns: readonly Column<ItemLine>[] = [
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
  {
    header: 'Item code',
    meaning: 'the item’s code, the same in every phase and file.',
    width: 14,
    cell: ({ row }) => row.code,
  },
  {
    header: 'Statement',
    meaning: 'the item in the proforma’s own words.',
    width: 60,
    cell: ({ row }) => row.statement,
  },
];
