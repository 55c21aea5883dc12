import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filterFigures } from '~/domain/figure-filter';
import { groupingOf, readGridChoices } from '~/domain/grid-choices';
import { buildHeatmap } from '~/domain/heatmap';
import { bySection, groupHeatmap, groupKeyOf, heatmapGroupings } from '~/domain/heatmap-groups';
import { sortAreas } from '~/domain/heatmap-order';
import { answersTo, buildMatrix, matrixRows, sum } from '~/domain/matrix';
import { buildSectionShares } from '~/domain/section-shares';
import { anyWordedPhases } from './worded-phases';

const anyGrouping = fc.constantFrom(...heatmapGroupings);
const anyOrder = fc.constantFrom('name', 'wave', 'in-place');

describe('the groups of any grid', () => {
  it('count what a matrix of their own areas counts, and have every area once', () => {
    fc.assert(
      fc.property(anyWordedPhases(1), anyGrouping, ([figures], by) => {
        if (!figures) return;
        const heatmap = buildHeatmap(figures, undefined, {});
        const groups = groupHeatmap(heatmap, by);
        expect(sum(groups.map(({ asked }) => asked))).toBe(heatmap.base);
        for (const group of groups) {
          const areas = heatmap.areas.filter((area) => groupKeyOf(area, by) === group.key);
          const matrix = buildMatrix(filterFigures(figures, { areas: areas.map(({ slug }) => slug) }));
          const rows = matrixRows(matrix);
          expect([group.asked, group.sent]).toEqual([matrix.base, matrix.sent]);
          expect(group.items).toEqual(
            rows.map((row) => ({ inPlace: row.inPlace.count, answered: answersTo(row) })),
          );
          expect([group.inPlace, group.answered]).toEqual([
            sum(rows.map((row) => row.inPlace.count)),
            sum(rows.map(answersTo)),
          ]);
        }
      }),
    );
  });

  it('add up section by section to what the sections of those areas have', () => {
    fc.assert(
      fc.property(anyWordedPhases(1), ([figures]) => {
        if (!figures) return;
        const heatmap = buildHeatmap(figures, undefined, {});
        const items = heatmap.pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
        expect(bySection(items, heatmap)).toEqual(
          buildSectionShares(heatmap).map(({ inPlace, answered }) => ({ inPlace, answered })),
        );
      }),
    );
  });

  it('stand side by side, each in the order asked for', () => {
    fc.assert(
      fc.property(anyWordedPhases(1), anyGrouping, anyOrder, ([figures], by, order) => {
        if (!figures) return;
        const heatmap = buildHeatmap(figures, undefined, {});
        const sorted = sortAreas(heatmap, order, by);
        const keys = sorted.areas.map((area) => groupKeyOf(area, by));
        expect([...new Set(keys)]).toEqual(groupHeatmap(heatmap, by).map(({ key }) => key));
        const whole = sortAreas(heatmap, order).areas;
        for (const key of new Set(keys)) {
          const within = (areas: typeof whole) => areas.filter((area) => groupKeyOf(area, by) === key);
          expect(within(sorted.areas)).toEqual(within(whole));
          expect(keys.lastIndexOf(key) - keys.indexOf(key) + 1).toBe(within(whole).length);
        }
      }),
    );
  });
});

test.each([
  ['', 10, 'wave'],
  ['', 31, 'region'],
  ['sort=name', 10, undefined],
  ['group=none', 153, undefined],
  ['group=programme', 10, 'programme'],
  ['sort=in-place&group=region', 10, 'region'],
  ['group=toString', 10, 'wave'],
])('an address with ?%s groups %i areas by %s', (query, areas, grouping) => {
  expect(groupingOf(readGridChoices(new URLSearchParams(query)), areas)).toBe(grouping);
});

test('an address that names nothing there is asks for the usual grid', () => {
  const usual = readGridChoices(new URLSearchParams());
  expect(usual).toMatchObject({ order: 'wave', by: 'item', stale: undefined, beside: false, page: 1 });
  const odd = 'sort=size&by=area&stale=1&beside=yes&page=-2&group=&area=';
  expect(readGridChoices(new URLSearchParams(odd))).toEqual(usual);
  const asked = 'sort=in-place&by=section&stale=3&beside=1&page=2&group=wave&area=ashcombe';
  expect(readGridChoices(new URLSearchParams(asked))).toEqual({
    ...{ order: 'in-place', by: 'section', stale: 3, beside: true, page: 2 },
    ...{ group: 'wave', area: 'ashcombe' },
  });
});
