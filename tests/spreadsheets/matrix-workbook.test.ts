import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatrix, matrixLines } from '~/domain/matrix';
import { illustrativeWarning, marking } from '~/spreadsheets/about';
import { matrixWorkbook } from '~/spreadsheets/matrix-workbook';
import { anyFigures } from '../domain/figure-arbitraries';
import { about, figures, firstColumn, formats, readBack, tableOf } from './examples';

const matrix = buildMatrix(figures);

test.each(formats)(
  'every number in %s is the figure’s, and rows add up to the areas asked',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyFigures.map(buildMatrix), async (any) => {
        const { sheets } = await readBack(matrixWorkbook(any, about), format);
        const [header, ...rows] = tableOf(sheets.Items ?? [], 'Statement');
        if (matrixLines(any).length === 0) {
          expect(rows).toEqual([]);
          return;
        }
        expect(header?.slice(4)).toEqual([
          'In place',
          'In design',
          'Not being implemented',
          'Not submitted',
          'Not in scope',
          'Areas asked',
        ]);
        const shown = matrixLines(any).map(({ pillar, section, row }) => [
          ...[row.statement, row.code, pillar.title, section.title],
          ...[row.inPlace.count, row.inDesign.count, row.notImplemented.count],
          ...[row.notSubmitted.count, row.notInScope.count, any.base],
        ]);
        expect(rows).toEqual(shown);
        for (const row of rows) {
          const counts = row.slice(4, 9).map(Number);
          expect(counts.reduce((total, count) => total + count)).toBe(row[9]);
        }
      }),
      { numRuns: 40 },
    );
  },
);

test.each(formats)('the areas stand in %s with the submissions that were counted', async (format) => {
  const names = { ffc: 'Pathfinder' };
  const { names: tabs, sheets } = await readBack(
    matrixWorkbook(matrix, { ...about, programmeNames: names }),
    format,
  );
  expect(tabs).toEqual(['Cover', 'Items', 'Areas']);
  expect(tableOf(sheets.Areas ?? [], 'Area')).toEqual([
    ['Area', 'Programme', 'Wave', 'Sent', 'Submission reference'],
    ['Ashcombe', 'Pathfinder', 1, 'Yes', '2025-02-ashcombe-1'],
    ['Brackenshire', 'Pathfinder', 1, 'Yes', '2025-02-brackenshire-1'],
    ['Calderholt', 'Pathfinder', 1, 'No', '[x]'],
    ['Dunmere', 'Pathfinder', 1, 'Yes', '2025-02-dunmere-1'],
  ]);
  expect(firstColumn(sheets.Areas)).toContain(
    'Some shorthand is used in this table: [x] = not available, because the area has not submitted it.',
  );
});

test.each(formats)('the cover of %s says what the figures stand on, when and by whom', async (format) => {
  const { sheets } = await readBack(
    matrixWorkbook(matrix, { ...about, publicationNote: 'Not yet.' }),
    format,
  );
  const cover = firstColumn(sheets.Cover);
  expect(cover[0]).toBe('Progress by item, 4 illustrative areas, February 2025');
  expect(cover).toEqual(
    expect.arrayContaining([
      marking,
      illustrativeWarning,
      'Not yet.',
      'Phase: February 2025 (2025-02)',
      '3 of 4 areas asked have sent. Not sent: Calderholt.',
      'Narrowed to: Wave 1 only; Front door only',
      'Figures as at 21 July 2026 at 8:15pm, London time',
      'Taken on 21 July 2026 at 8:15pm, London time',
      'Taken by Programme manager, Sam Example',
      'Address of the page with these figures: https://progress.example.org/progress/matrix?phase=2025-02&wave=1',
      'Not in scope: areas of the phase that are not asked the item.',
      '[x] = not available, because the area has not submitted it',
      'That wording is © Crown copyright 2025, used under the Open Government Licence v3.0.',
    ]),
  );
});

test('made-up data say so on the cover and above each table, and reported data never do', () => {
  const made = matrixWorkbook(matrix, about);
  expect(made.cover.map(({ text }) => text)).toContain(illustrativeWarning);
  for (const { notes } of made.sheets) expect(notes).toContain(illustrativeWarning);
  expect(JSON.stringify(matrixWorkbook(matrix, { ...about, illustrative: false }))).not.toContain(
    'llustrative',
  );
});

test('a reported matrix says that its areas are in England, an illustrative one does not', () => {
  expect(matrixWorkbook(matrix, { ...about, illustrative: false }).title).toContain('4 areas in England');
  expect(matrixWorkbook(matrix, { ...about, illustrative: true }).title).not.toContain('England');
});
