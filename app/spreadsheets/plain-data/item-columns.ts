import type { PlainColumn } from './table';

type Titled = { title: string } | undefined;
type Place = {
  pillar: Titled;
  section: Titled;
  item: { code: string; statement: string } | undefined;
};

/** The columns that say which item of the form a row is about; empty where it is about more than one. */
export const itemColumns: PlainColumn<Place>[] = [
  {
    name: 'item_code',
    meaning: 'The item’s code, the same in every version of the proforma',
    type: 'text',
    source: 'Proforma',
    cell: ({ item }) => item?.code ?? null,
  },
  {
    name: 'pillar',
    meaning: 'The pillar of the proforma',
    type: 'text',
    source: 'Proforma',
    cell: ({ pillar }) => pillar?.title ?? null,
  },
  {
    name: 'section',
    meaning: 'The section of the proforma',
    type: 'text',
    source: 'Proforma',
    cell: ({ section }) => section?.title ?? null,
  },
  {
    name: 'statement',
    meaning: 'The item, word for word as the areas were asked it in the phase',
    type: 'text',
    width: 80,
    source: 'Proforma',
    cell: ({ item }) => item?.statement ?? null,
  },
];
