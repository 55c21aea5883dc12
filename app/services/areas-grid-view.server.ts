import { tallyFreshness } from '~/domain/freshness';
import {
  areasOnPage,
  type GridBy,
  type GridChoices,
  mostColumns,
  usualStaleAfter,
} from '~/domain/grid-choices';
import type { Heatmap } from '~/domain/heatmap';
import {
  bySection,
  groupHeatmap,
  groupKeyOf,
  type HeatmapGrouping,
  nameGroup,
  writeCounts,
} from '~/domain/heatmap-groups';
import { isStale, writeLine } from '~/domain/heatmap-line';
import { sum } from '~/domain/matrix';
import { buildSectionShares, writeShares } from '~/domain/section-shares';

/** What a page of the grid is made from. */
export type GridFound = {
  heatmap: Heatmap;
  grouping: HeatmapGrouping | undefined;
  /** The phases whose last words the grid can have, in time order. */
  wordPhases: readonly { id: string; name: string }[];
  choices: { programmes: readonly { id: string; name: string }[] };
};

/** As much of a heatmap as its page shows, each area's answers as text; totals are over all areas, on whichever page. */
export function viewGrid({ heatmap, grouping, wordPhases, choices }: GridFound, asked: GridChoices) {
  const { by, page, area, stale = usualStaleAfter } = asked;
  const lines = linesOf(
    heatmap,
    by,
    wordPhases.map(({ id }) => id),
    stale,
  );
  const layout: 'columns' | 'rows' = by === 'item' && lines.length <= mostColumns ? 'columns' : 'rows';
  const pages = Math.max(1, Math.ceil(lines.length / areasOnPage));
  const at = (Math.min(page, pages) - 1) * areasOnPage;
  const shown = lines.slice(at, at + areasOnPage);
  const listed = area
    ? shown.find(({ slug }) => slug === area)
    : (shown.find(({ submissionId }) => submissionId !== null) ?? shown[0]);
  return {
    base: heatmap.base,
    sent: heatmap.sent,
    inPlace: sum(heatmap.areas.map(({ inPlace }) => inPlace)),
    answered: sum(heatmap.areas.map(({ answered }) => answered)),
    freshness: tallyFreshness(heatmap),
    stale: { after: stale, count: countStale(heatmap, stale) },
    by,
    /** Areas stand side by side as columns where they fit, and otherwise, or against sections, one below another. */
    layout,
    grouping: grouping ?? null,
    columns: columnsOf(heatmap, by),
    groups: grouping ? groupsOf(heatmap, grouping, by, choices.programmes) : [],
    page: { number: at / areasOnPage + 1, pages, from: at + 1, to: at + shown.length },
    areas: shown.map(({ submissionId, region, programme, ...line }) => ({
      ...line,
      submission: submissionId,
      group: grouping ? groupKeyOf({ ...line, region, programme }, grouping) : '',
    })),
    /** The area that a narrow window lists; null when there is none of that name on this page. */
    listed: listed ? { slug: listed.slug } : null,
    wordPhases: wordPhases.map(({ name }) => name),
    pillars: pillarsOf(heatmap, by, layout),
  };
}

/** Each area with its answers, or its shares of sections, as text. */
function linesOf(heatmap: Heatmap, by: GridBy, phases: readonly string[], stale: number) {
  const rows = itemRows(heatmap);
  const sections = by === 'section' ? buildSectionShares(heatmap) : [];
  return heatmap.areas.map((area, at) => {
    const { slug, name, wave, region, programme, submissionId, inPlace, answered } = area;
    const head = { slug, name, wave, region, programme, submissionId, inPlace, answered };
    if (by === 'section')
      return { ...head, shares: writeShares(sections.flatMap(({ shares }) => shares.slice(at, at + 1))) };
    return {
      ...head,
      line: writeLine(
        rows.flatMap(({ cells }) => cells.slice(at, at + 1)),
        phases,
        stale,
      ),
    };
  });
}

function groupsOf(
  heatmap: Heatmap,
  by: HeatmapGrouping,
  columns: GridBy,
  programmes: readonly { id: string; name: string }[],
) {
  return groupHeatmap(heatmap, by).map(({ items, ...group }) => ({
    ...group,
    title: nameGroup(group.key, by, programmes),
    columns: writeCounts(columns === 'section' ? bySection(items, heatmap) : items),
  }));
}

function columnsOf(heatmap: Heatmap, by: GridBy) {
  const items = itemRows(heatmap).map(({ inPlace, answered }) => ({ inPlace, answered }));
  return writeCounts(by === 'section' ? bySection(items, heatmap) : items);
}

function itemRows({ pillars }: Heatmap) {
  return pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}

/** The form, with as much of its items as the layout has room for. */
function pillarsOf({ pillars }: Heatmap, by: GridBy, layout: 'columns' | 'rows') {
  return pillars.map(({ slug, title, sections }) => ({
    slug,
    title,
    sections: sections.map((section) => ({
      slug: section.slug,
      title: section.title,
      rows:
        by === 'section'
          ? []
          : section.rows.map(({ code, shortName, statement }) => ({
              ...{ code, shortName },
              ...(layout === 'columns' && { statement }),
            })),
    })),
  }));
}

function countStale(heatmap: Heatmap, phases: number) {
  return sum(itemRows(heatmap).map(({ cells }) => cells.filter((cell) => isStale(cell, phases)).length));
}
