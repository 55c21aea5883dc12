import type { Proforma } from '~/domain/proforma';
import type { About } from '../about';
import type { Base } from '../base';
import { dataTable, itemHeads } from './data-table';
import { dataTitle } from './data-title';

/** What areas were asked, word for word. */
export function wordingTable({ version, source, licence, pillars }: Proforma, base: Base, about: About) {
  const lines = pillars.flatMap((pillar) =>
    pillar.sections.flatMap((section) => section.items.map((item) => ({ pillar, section, item }))),
  );
  return dataTable<(typeof lines)[number]>(
    {
      name: 'Wording',
      title: dataTitle('Wording of each item of the form', base, about),
      says: 'Every item of the form, word for word, whatever the figures are narrowed to.',
      lines: [`Version ${version} of the form. ${licence}`.trim()],
      source: `Source: ${source}`,
    },
    [
      ...itemHeads<(typeof lines)[number]>(({ item }) => item),
      { header: 'Short name', width: 36, cell: ({ item }) => item.shortName },
      { header: 'Section', width: 40, cell: ({ section }) => section.title },
      { header: 'Pillar', width: 40, cell: ({ pillar }) => pillar.title },
    ],
    lines,
  );
}
