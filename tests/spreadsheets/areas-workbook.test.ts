import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHeatmap } from '~/domain/heatmap';
import { sortAreas } from '~/domain/heatmap-order';
import { buildSectionShares } from '~/domain/section-shares';
import { standingNames } from '~/domain/status';
import { illustrativeWarning } from '~/spreadsheets/about';
import { totalGroups } from '~/spreadsheets/areas-groups';
import { areasWorkbook } from '~/spreadsheets/areas-workbook';
import { heatmapEntries } from '~/spreadsheets/heatmap-lines';
import { anyFigures, everyItem, figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { about, figures, firstColumn, formats, readBack, tableOf, withComment } from './examples';

const heatmap = buildHeatmap(figures, undefined, {});

test.each(formats)(
  'each area’s answers stand in its own column of %s, in words or shorthand',
  async (format) => {
    const { names, sheets } = await readBack(areasWorkbook(heatmap, about), format);
    expect(names).toEqual(['Cover', 'Answers', 'Freshness', 'Areas']);
    const table = tableOf(sheets.Answers ?? [], 'Statement');
    expect(table.map((row) => [row[1], row[0], ...row.slice(4)])).toEqual([
      ['Item code', 'Statement', 'Ashcombe', 'Brackenshire', 'Calderholt', 'Dunmere'],
      ['P1-S1-01', 'Statement P1-S1-01', 'In place', 'In place', '[x]', '[z]'],
      ['P1-S1-02', 'Statement P1-S1-02', 'In place', 'In design', '[x]', '[z]'],
      ['P2-S1-01', 'Statement P2-S1-01', 'In design', 'Not being implemented', '[x]', 'In place'],
    ]);
    expect(firstColumn(sheets.Answers).slice(0, 5)).toEqual([
      'Status of each item by area, 4 illustrative areas, February 2025',
      'This worksheet contains one table.',
      illustrativeWarning,
      '3 of 4 areas asked have sent. Not sent: Calderholt.',
      'Some shorthand is used in this table: [x] = not available, because the area has not submitted it; [z] = not applicable, because the item is not in scope for the area.',
    ]);
  },
);

test('every cell is the grid’s, in whatever order its areas stand', async () => {
  const said = { ...standingNames, not_submitted: '[x]', not_in_scope: '[z]' };
  await fc.assert(
    fc.asyncProperty(anyFigures, fc.constantFrom('name', 'wave', 'in-place'), async (any, order) => {
      const grid = sortAreas(buildHeatmap(any, undefined, {}), order);
      const { sheets } = await readBack(areasWorkbook(grid, about), 'xlsx');
      if (heatmapEntries(grid).length === 0 && !sheets.Answers) return;
      const [header = [], ...rows] = tableOf(sheets.Answers ?? [], 'Statement');
      expect(header.slice(4)).toEqual(grid.areas.map(({ name }) => name));
      expect(rows.flatMap((row) => row.slice(4))).toEqual(
        heatmapEntries(grid).map(({ cell }) => said[cell.standing]),
      );
    }),
    { numRuns: 40 },
  );
});

test.each(formats)('comments stand in %s on a sheet of their own, only when asked for', async (format) => {
  const { names, sheets } = await readBack(areasWorkbook(heatmap, { ...about, comments: true }), format);
  expect(names).toEqual(['Cover', 'Answers', 'Freshness', 'Areas', 'Comments']);
  expect(tableOf(sheets.Comments ?? [], 'Area')).toEqual([
    ['Area', 'Item code', 'Status', 'Comment'],
    ['Ashcombe', 'P1-S1-01', 'In place', '=1+1 is what we wrote'],
  ]);
});

test.each(formats)('the last word on each answer stands on a sheet of its own in %s', async (format) => {
  const { sheets } = await readBack(areasWorkbook(heatmap, about), format);
  const table = tableOf(sheets.Freshness ?? [], 'Statement');
  expect(table[1]?.slice(4)).toEqual(['February 2025', 'February 2025', '[x]', '[z]']);
});

test.each(formats)(
  'shares stand in %s one row a section and area, in numbers or shorthand',
  async (format) => {
    const book = areasWorkbook(heatmap, about, buildSectionShares(heatmap));
    const { names, sheets } = await readBack(book, format);
    expect(names).toEqual(['Cover', 'Sections', 'Areas']);
    const table = tableOf(sheets.Sections ?? [], 'Area');
    expect(table.map(([area, , section, ...numbers]) => [area, section, ...numbers])).toEqual([
      ['Area', 'Section', 'In place', 'Answered', 'In scope'],
      ['Ashcombe', 'Section P1-S1', 2, 2, 2],
      ['Ashcombe', 'Section P2-S1', 0, 1, 1],
      ['Brackenshire', 'Section P1-S1', 1, 2, 2],
      ['Brackenshire', 'Section P2-S1', 0, 1, 1],
      ['Calderholt', 'Section P1-S1', '[x]', '[x]', 2],
      ['Calderholt', 'Section P2-S1', '[x]', '[x]', 1],
      ['Dunmere', 'Section P1-S1', '[z]', '[z]', '[z]'],
      ['Dunmere', 'Section P2-S1', 1, 1, 1],
    ]);
  },
);

test('an empty comment makes no row, and no comments make no sheet', () => {
  const blank = buildHeatmap(withComment(figures, ' \n '), undefined, {});
  const { sheets } = areasWorkbook(blank, { ...about, comments: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Answers', 'Freshness', 'Areas']);
});

test('shorthand that is not used is not explained', () => {
  const form = proformaOf([[2]]);
  const sent = figuresOf('2025-02', form, { Ashcombe: everyItem(form, 'P') });
  const { sheets, cover } = areasWorkbook(buildHeatmap(sent, undefined, {}), about);
  expect(sheets.flatMap(({ notes }) => notes).join()).not.toContain('shorthand');
  expect(cover.map(({ text }) => text)).toContain('No shorthand is used in this file.');
  expect(cover.map(({ text }) => text)).toContain('1 of 1 area asked has sent. None is missing.');
});

test.each(formats)('filters that leave no area still give a %s that opens', async (format) => {
  const none = buildHeatmap(figuresOf('2025-02', proformaOf([[1]]), {}), undefined, {});
  const { names, sheets } = await readBack(areasWorkbook(none, about), format);
  expect(firstColumn(sheets.Cover)).toContain('No areas are asked, or the filters leave none.');
  expect(names).toEqual(['Cover', 'Answers', 'Freshness']);
});

test.each(formats)('the groups stand in %s with their base, all together first', async (format) => {
  const grouped = (against: 'item' | 'section') =>
    totalGroups(heatmap, { by: 'programme', against, programmes: [{ id: 'ffc', name: 'Families First' }] });
  const read = async (against: 'item' | 'section') => {
    const sections = against === 'section' ? buildSectionShares(heatmap) : undefined;
    const { sheets } = await readBack(areasWorkbook(heatmap, about, sections, grouped(against)), format);
    return tableOf(sheets.Groups ?? [], 'Programme');
  };
  const [header, ...items] = await read('item');
  expect(header).toEqual(['Programme', 'Areas asked', 'Areas sent', 'Code', 'Of', 'In place', 'Answered']);
  expect(items.map((row) => row.filter((_, at) => at !== 4))).toEqual([
    ['Families First', 4, 3, 'All', 4, 7],
    ['Families First', 4, 3, 'P1-S1-01', 2, 2],
    ['Families First', 4, 3, 'P1-S1-02', 1, 2],
    ['Families First', 4, 3, 'P2-S1-01', 1, 3],
  ]);
  expect((await read('section')).slice(2).map((row) => row.slice(3))).toEqual([
    ['P1-S1', 'Section P1-S1', 3, 4],
    ['P2-S1', 'Section P2-S1', 1, 3],
  ]);
});
