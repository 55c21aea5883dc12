import { tallyFreshness } from '~/domain/freshness';
import {
  areasOnPage,
  type GridBy,
  type GridChoices,
  mostColumns,
  usualStaleAfter,
} from '~/domain/grid-choices';
import type { Heatmap } from '~/domain/heatmap';
import { bySection, groupHeatmap, groupKeyOf, type HeatmapGrouping } from '~/domain/heatmap-groups';
import { isStale, writeLine } from '~/domain/heatmap-line';
import { sum } from '~/domain/matrix';
import { buildSectionShares, writeShares } from '~/domain/section-shares';

/** What a page of the grid is made from. */
export type GridFound = {
  heatmap: Heatmap;
  grouping: HeatmapGrouping | undefined;
  /** The names of the phases whose last words the grid can have, in time order. */
  wordPhases: readonly string[];
  choices: { programmes: readonly { id: string; name: string }[] };
};

/** As much of a heatmap as its page shows, each area's answers as text; totals are over all areas, on whichever page. */
export function viewGrid({ heatmap, grouping, wordPhases, choices }: GridFound, asked: GridChoices) {
  const { by, page, area, stale = usualStaleAfter } = asked;
  const lines = linesOf(heatmap, by, wordPhases, stale);
  const pages = Math.max(1, Math.ceil(lines.length / areasOnPage));
  const at = (Math.min(page, pages) - 1) * areasOnPage;
  const shown = lines.slice(at, at + areasOnPage);
  const listed = area ? shown.find(({ slug }) => slug === area) : shown[0];
  return {
    base: heatmap.base,
    sent: heatmap.sent,
    inPlace: sum(heatmap.areas.map(({ inPlace }) => inPlace)),
    answered: sum(heatmap.areas.map(({ answered }) => answered)),
    freshness: tallyFreshness(heatmap),
    stale: { after: stale, count: countStale(heatmap, stale) },
    by,
    /** Areas stand side by side as columns where they fit, and otherwise, or against sections, one below another. */
    layout: by === 'item' && lines.length <= mostColumns ? ('columns' as const) : ('rows' as const),
    grouping: grouping ?? null,
    columns: columnsOf(heatmap, by),
    groups: grouping ? groupsOf(heatmap, grouping, by, choices.programmes) : [],
    page: { number: at / areasOnPage + 1, pages, from: at + 1, to: at + shown.length },
    areas: shown.map(({ submissionId, region, programme, ...line }) => ({
      ...line,
      sent: submissionId !== null,
      group: grouping ? groupKeyOf({ ...line, region, programme }, grouping) : '',
    })),
    /** The area that a narrow window lists; null when there is none of that name on this page. */
    listed: listed ? { slug: listed.slug, submissionId: listed.submissionId } : null,
    wordPhases,
    pillars: pillarsOf(heatmap),
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
  const titleOf = (key: string) => {
    if (by === 'wave') return `Wave ${key}`;
    return by === 'region' ? key : (programmes.find(({ id }) => id === key)?.name ?? key.toUpperCase());
  };
  return groupHeatmap(heatmap, by).map(({ items, ...group }) => ({
    ...group,
    title: titleOf(group.key),
    columns: columns === 'section' ? bySection(items, heatmap) : items,
  }));
}

function columnsOf(heatmap: Heatmap, by: GridBy) {
  const items = itemRows(heatmap).map(({ inPlace, answered }) => ({ inPlace, answered }));
  return by === 'section' ? bySection(items, heatmap) : items;
}

function itemRows({ pillars }: Heatmap) {
  return pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}

function pillarsOf({ pillars }: Heatmap) {
  return pillars.map(({ slug, title, sections }) => ({
    slug,
    title,
    sections: sections.map((section) => ({
      slug: section.slug,
      title: section.title,
      rows: section.rows.map(({ cells, ...row }) => row),
    })),
  }));
}

function countStale(heatmap: Heatmap, phases: number) {
  return sum(itemRows(heatmap).map(({ cells }) => cells.filter((cell) => isStale(cell, phases)).length));
}
