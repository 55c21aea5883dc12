import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHeatmap } from '~/domain/heatmap';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { buildSectionShares } from '~/domain/section-shares';
import { standingNames } from '~/domain/status';
import { sectionsCsv } from '~/spreadsheets/areas-sections';
import { stripControls } from '~/spreadsheets/cell-text';
import { areasCsv, matrixCsv, writeCsv } from '~/spreadsheets/csv';
import { heatmapEntries } from '~/spreadsheets/heatmap-lines';
import { anyFigures } from '../domain/figure-arbitraries';
import { about, figures } from './examples';

/** A reader of RFC 4180 that knows nothing of the writer; each line ends with CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const nastyText = fc
  .tuple(
    fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' =',
      '\u00a0@',
      '＝',
      ' ＋',
      '－',
      '＠',
      '\u0000=',
      '"',
    ),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ',', '"', '\r\n', '\n', "'"),
  )
  .map((parts) => parts.join(''));

test('any text parses back, and none begins as a formula does', () => {
  const cells = fc.array(fc.tuple(nastyText, fc.integer(), nastyText), { maxLength: 6 });
  fc.assert(
    fc.property(cells, (rows) => {
      const text = writeCsv({ header: ['Text', 'Number', '=Text'], rows });
      const [header, ...parsed] = parseCsv(text);
      expect(header).toEqual(['Text', 'Number', "'=Text"]);
      expect(parsed).toHaveLength(rows.length);
      parsed.forEach(([first = '', number, last = ''], at) => {
        const [wanted = '', count, wantedLast = ''] = rows[at] ?? [];
        for (const [cell, from] of [
          [first, wanted],
          [last, wantedLast],
        ] as const) {
          const clean = stripControls(from);
          expect(cell).toBe(formulaStart.test(clean) ? `'${clean}` : clean);
          expect(cell).not.toMatch(formulaStart);
        }
        expect(number).toBe(String(count));
      });
    }),
  );
});

test('lines end with CRLF, numbers stay as they are, and quotes go only where they must', () => {
  const rows = [
    ['plain', -5],
    ['a, "b"\nc', 1.5],
    ['-5', 0],
  ];
  expect(writeCsv({ header: ['a', 'b'], rows })).toBe(`a,b\r\nplain,-5\r\n"a, ""b""\nc",1.5\r\n'-5,0\r\n`);
});

test('the matrix stands with its phase, kind of data and moment in every row', () => {
  expect(matrixCsv(buildMatrix(figures), about).split('\r\n').slice(0, 2)).toEqual([
    'phase,data,as_at,pillar,section,item_code,statement,in_place,in_design,not_implemented,not_submitted,not_in_scope,areas_asked,figure_reference',
    '2025-02,Illustrative,2026-07-21T19:15:00.000Z,Pillar 1,Section P1-S1,P1-S1-01,Statement P1-S1-01,2,0,0,1,1,4,2025-02.e1.items.c3f9a2c01',
  ]);
});

test('areas stand one row for each item and area', () => {
  const heatmap = buildHeatmap(figures, undefined, {});
  const lines = areasCsv(heatmap, { ...about, illustrative: false }).split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    'phase,data,as_at,area,wave,region,item_code,statement,pillar,section,standing,phase_before,freshness,last_changed_or_confirmed,phases_asked_since,figure_reference',
    '2025-02,Reported,2026-07-21T19:15:00.000Z,Ashcombe,1,North,P1-S1-01,Statement P1-S1-01,Pillar 1,Section P1-S1,In place,,,February 2025,0,2025-02.e1.items.c3f9a2c01',
  ]);
  expect(lines[4]).toContain('Dunmere');
  expect(lines[4]).toMatch(/,Not in scope,,,,,2025-02\.e1\.items\.c3f9a2c01$/);
});

test('shares stand one row for each section and area', () => {
  const heatmap = buildHeatmap(figures, undefined, {});
  const lines = sectionsCsv(heatmap, buildSectionShares(heatmap), about).split('\r\n');
  expect(lines).toHaveLength(1 + 4 * 2 + 1);
  expect(lines.slice(0, 2)).toEqual([
    'phase,data,as_at,area,wave,region,pillar,section,in_place,answered,in_scope,in_place_phase_before,answered_phase_before,moved_up,slipped_back,figure_reference',
    '2025-02,Illustrative,2026-07-21T19:15:00.000Z,Ashcombe,1,North,Pillar 1,Section P1-S1,2,2,2,0,0,0,0,2025-02.e1.items.c3f9a2c01',
  ]);
});

test('every number and standing is the figure’s', () => {
  fc.assert(
    fc.property(anyFigures, (any) => {
      const matrix = buildMatrix(any);
      const heatmap = buildHeatmap(any, undefined, {});
      const counts = parseCsv(matrixCsv(matrix, about)).slice(1);
      expect(counts.map((row) => row.slice(7, -1).map(Number))).toEqual(
        matrixRows(matrix).map((row) => [
          ...[row.inPlace.count, row.inDesign.count, row.notImplemented.count],
          ...[row.notSubmitted.count, row.notInScope.count, matrix.base],
        ]),
      );
      const standings = parseCsv(areasCsv(heatmap, about)).slice(1);
      expect(standings.map((row) => row.at(-6))).toEqual(
        heatmapEntries(heatmap).map(({ cell }) => standingNames[cell.standing]),
      );
    }),
  );
});
