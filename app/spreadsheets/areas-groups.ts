import type { Heatmap } from '~/domain/heatmap';
import {
  bySection,
  groupHeatmap,
  groupKeyOf,
  type HeatmapGroup,
  type HeatmapGrouping,
  heatmapGroupingNames,
  nameGroup,
} from '~/domain/heatmap-groups';
import { type About, aboveTable } from './about';
import { sayBase } from './base';
import type { Introduced } from './cover';
import type { Fields } from './csv';
import { dataTitle } from './data-workbook/data-title';
import { heatmapLines } from './heatmap-lines';
import { type Column, labelWidth, tabulate } from './sheet';

type Area = Heatmap['areas'][number];
type Group = HeatmapGroup & { title: string };

/** The groups that areas stand in on the page, each counted by itself, item by item or section by section. */
export type GroupTotals = {
  by: HeatmapGrouping;
  groups: readonly Group[];
  /** What the totals of a group are of, in form order. */
  lines: readonly { code: string; title: string }[];
};

/** Counts the groups of a grid against its items, or against its sections. */
export function totalGroups(
  heatmap: Heatmap,
  {
    by,
    against,
    programmes,
  }: {
    by: HeatmapGrouping;
    against: 'item' | 'section';
    programmes: readonly { id: string; name: string }[];
  },
): GroupTotals {
  const sections = heatmap.pillars.flatMap((pillar) => pillar.sections);
  return {
    by,
    groups: groupHeatmap(heatmap, by).map((group) => ({
      ...group,
      title: nameGroup(group.key, by, programmes),
      items: against === 'section' ? bySection(group.items, heatmap) : group.items,
    })),
    lines:
      against === 'section'
        ? sections.map(({ code, title }) => ({ code, title }))
        : heatmapLines(heatmap).map(({ row: { code, statement } }) => ({ code, title: statement })),
  };
}

/** The columns of a row's group: its base, and its total of the item or section of that row. */
export function groupFields<Line extends { area: Area }>(
  totals: GroupTotals | undefined,
  codeOf: (line: Line) => string,
): Fields<Line> {
  if (!totals) return {};
  const groups = new Map(totals.groups.map((group) => [group.key, group]));
  const places = new Map(totals.lines.map(({ code }, at) => [code, at]));
  const groupOf = ({ area }: Line) => groups.get(groupKeyOf(area, totals.by));
  const totalOf = (line: Line) => groupOf(line)?.items[places.get(codeOf(line)) ?? -1];
  return {
    group: (line) => groupOf(line)?.title ?? '',
    group_areas_asked: (line) => groupOf(line)?.asked ?? '',
    group_areas_sent: (line) => groupOf(line)?.sent ?? '',
    group_in_place: (line) => totalOf(line)?.inPlace ?? '',
    group_answered: (line) => totalOf(line)?.answered ?? '',
  };
}

/** The groups as data for machines; nothing where areas are not grouped. */
export function groupsJson(totals: GroupTotals | undefined) {
  if (!totals) return {};
  const { by, groups, lines } = totals;
  return {
    groupedBy: by,
    groups: groups.map(({ key, title, asked, sent, inPlace, answered, items }) => ({
      ...{ key, title, base: asked, sent, inPlace, answered },
      totals: Object.fromEntries(lines.map(({ code }, at) => [code, items[at]])),
    })),
  };
}

type Row = { group: Group; code: string; title: string; inPlace: number; answered: number };

/** The totals of each group as a worksheet, over everything first and then item by item or section by section. */
export function groupsSheet(totals: GroupTotals, heatmap: Heatmap, about: About): Introduced {
  const name = heatmapGroupingNames[totals.by];
  const columns = columnsFor(name);
  const rows = totals.groups.flatMap((group): Row[] => [
    { group, code: 'All', title: 'All together', inPlace: group.inPlace, answered: group.answered },
    ...totals.lines.flatMap((line, at) =>
      group.items.slice(at, at + 1).map((total) => ({ group, ...line, ...total })),
    ),
  ]);
  return {
    sheet: {
      name: 'Groups',
      title: dataTitle(`Answers in place by ${name.toLowerCase()}`, heatmap, about),
      notes: aboveTable(about, [
        sayBase(heatmap),
        'Totals count only areas that sent and only the items in scope for them.',
      ]),
      ...tabulate(columns, rows),
    },
    says: `how many answers are in place in each ${name.toLowerCase()}.`,
    columns,
  };
}

function columnsFor(name: string): Column<Row>[] {
  return [
    {
      header: name,
      meaning: 'what the areas stand together by.',
      width: labelWidth,
      cell: ({ group }) => group.title,
    },
    { header: 'Areas asked', meaning: 'how many areas it has.', width: 12, cell: ({ group }) => group.asked },
    {
      header: 'Areas sent',
      meaning: 'how many of them have sent.',
      width: 12,
      cell: ({ group }) => group.sent,
    },
    {
      header: 'Code',
      meaning: 'the item or section; All for all together.',
      width: 14,
      cell: ({ code }) => code,
    },
    { header: 'Of', meaning: 'the item or section in words.', width: 60, cell: ({ title }) => title },
    { header: 'In place', meaning: 'answers in place.', width: 12, cell: ({ inPlace }) => inPlace },
    { header: 'Answered', meaning: 'answers given: the base.', width: 12, cell: ({ answered }) => answered },
  ];
}
