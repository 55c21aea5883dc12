import type { Heatmap } from '~/domain/heatmap';
import type { SectionShare, SectionShares } from '~/domain/section-shares';
import { type About, aboveTable } from './about';
import { type GroupTotals, groupFields, groupsJson } from './areas-groups';
import { sayBase } from './base';
import type { Introduced } from './cover';
import { areaFields, factFields, writeFields } from './csv';
import { dataTitle } from './data-workbook/data-title';
import { factsOf } from './figures-json';
import { type Column, labelWidth, tabulate } from './sheet';
import { explainShorthand, shorthand } from './shorthand';

type Line = { area: Heatmap['areas'][number]; section: SectionShares; share: SectionShare };

/** The area by section grid as CSV in long form, one row for each section and area. */
export function sectionsCsv(
  heatmap: Heatmap,
  sections: readonly SectionShares[],
  about: About,
  groups?: GroupTotals,
): string {
  return writeFields<Line>(linesOf(heatmap, sections), {
    ...factFields(heatmap, about),
    ...areaFields,
    pillar: ({ section }) => section.pillar,
    section: ({ section }) => section.title,
    in_place: ({ share }) => share.inPlace,
    answered: ({ share }) => share.answered,
    in_scope: ({ share }) => share.inScope,
    in_place_phase_before: ({ share }) => share.was.inPlace,
    answered_phase_before: ({ share }) => share.was.answered,
    moved_up: ({ share }) => share.up,
    slipped_back: ({ share }) => share.back,
    ...groupFields<Line>(groups, ({ section }) => section.code),
    figure_reference: () => about.reference ?? '',
  });
}

/** The area by section grid as data for machines: each section with every area's share by the area's slug. */
export function sectionsJson(
  heatmap: Heatmap,
  sections: readonly SectionShares[],
  about: About,
  groups?: GroupTotals,
) {
  return {
    ...factsOf(heatmap, about),
    ...groupsJson(groups),
    sections: sections.map(({ pillar, code, title, inPlace, answered, shares }) => ({
      ...{ code, title, pillar, inPlace, answered },
      areas: Object.fromEntries(
        shares.flatMap((share, at) => heatmap.areas.slice(at, at + 1).map(({ slug }) => [slug, share])),
      ),
    })),
  };
}

/** The area by section grid as a worksheet, one row for each section and area. */
export function sectionsSheet(
  heatmap: Heatmap,
  sections: readonly SectionShares[],
  about: About,
): Introduced {
  const table = tabulate(columns, linesOf(heatmap, sections));
  return {
    sheet: {
      name: 'Sections',
      title: dataTitle('Answers in place in each section by area', heatmap, about),
      notes: aboveTable(about, [sayBase(heatmap), ...explainShorthand(table.rows)]),
      ...table,
    },
    says: 'how many of its answers to each section each area has in place.',
    columns,
  };
}

const columns: Column<Line>[] = [
  { header: 'Area', meaning: 'the local authority.', width: labelWidth, cell: ({ area }) => area.name },
  {
    header: 'Pillar',
    meaning: 'the pillar of the proforma that the section stands in.',
    width: 30,
    cell: ({ section }) => section.pillar,
  },
  {
    header: 'Section',
    meaning: 'the section of the proforma.',
    width: 36,
    cell: ({ section }) => section.title,
  },
  {
    header: 'In place',
    meaning: 'how many of the area’s answers to the section are in place.',
    width: 12,
    cell: ({ share }) => orShorthand(share, share.inPlace),
  },
  {
    header: 'Answered',
    meaning: 'how many answers it gave to the section: the base of its share.',
    width: 12,
    cell: ({ share }) => orShorthand(share, share.answered),
  },
  {
    header: 'In scope',
    meaning: 'how many items of the section it is asked.',
    width: 12,
    cell: ({ share }) => orShorthand({ ...share, answered: share.inScope }, share.inScope),
  },
];

function orShorthand({ inScope, answered }: SectionShare, count: number): number | string {
  if (inScope === 0) return shorthand.notInScope;
  return answered === 0 ? shorthand.notSubmitted : count;
}

function linesOf({ areas }: Heatmap, sections: readonly SectionShares[]): Line[] {
  return areas.flatMap((area, at) =>
    sections.flatMap((section) =>
      section.shares.slice(at, at + 1).map((share) => ({ area, section, share })),
    ),
  );
}
