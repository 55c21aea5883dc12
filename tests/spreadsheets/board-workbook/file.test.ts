import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { packSectionNames, packSections } from '~/domain/pack-choices';
import { statusNames } from '~/domain/status';
import { writeBoardWorkbook } from '~/spreadsheets/board-workbook/write-board-workbook';
import { cellText } from '~/spreadsheets/cell-text';
import { checkParts } from '~/spreadsheets/check/check-workbook';
import { readZip, writeZip } from '~/spreadsheets/zip';
import { figuresOf, fullShape, proformaOf } from '../../domain/figure-arbitraries';
import { withComment } from '../examples';
import { oddTexts, packOf, packWith } from './packs';
import { type ReadSheet, readFaults, readWithOpenpyxl, rowsOf, sheetIn, throughLibreOffice } from './readers';

const pack = packWith(9, 'capacity');
const bytes = await writeBoardWorkbook(pack);
const wide = await writeBoardWorkbook(packWith(40, 'capacity'));
const empty = await writeBoardWorkbook(packOf([figuresOf('2025-07', proformaOf(fullShape), {})]));
const [book, wideBook, emptyBook] = readWithOpenpyxl([bytes, wide, empty]);
// A copy, because what reads it leaves marks on what it read.
const parts = readZip(bytes.slice());
const slow = 120_000;

describe('the file', () => {
  it('has its sheets in order, and only those that were chosen', async () => {
    const named = packSections.map((section) => packSectionNames[section]);
    expect(book?.sheets.map(({ name }) => name)).toEqual(['Cover', 'Contents', ...named, 'Notes']);
    const figures = [figuresOf('2025-07', proformaOf([[1]]), { Ashcombe: 'P' })];
    const few = await writeBoardWorkbook(packOf(figures, ['matrix', 'barriers']));
    const [fewBook] = readWithOpenpyxl([few]);
    const names = ['Cover', 'Contents', 'Matrix', 'Barriers', 'Notes'];
    expect(fewBook?.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('leads from its contents to A1 of every other sheet', () => {
    const { links, cells } = sheetIn(book, 'Contents');
    const others = book?.sheets.map(({ name }) => name).slice(2);
    expect(Object.values(links)).toEqual(others?.map((name) => [`'${name}'!A1`, null]));
    expect(Object.keys(links).map((address) => cells[Number(address.slice(1)) - 1]?.[0])).toEqual(others);
  });

  it('is the same byte for byte for the same pack, and in another thread', async () => {
    expect(await writeBoardWorkbook(packWith(9, 'capacity'))).toEqual(bytes);
    expect(await writeBoardWorkbook(structuredClone(pack))).toEqual(bytes);
  });

  it('says of itself what it is, and nothing of the machine that made it', () => {
    expect(book?.properties).toEqual({
      title: `${pack.cover.title}, 9 illustrative areas`,
      creator: 'Report pathfinder progress',
      by: 'Report pathfinder progress',
      language: 'en-GB',
      created: '2026-11-22T10:00:00',
      modified: '2026-11-22T10:00:00',
    });
    const all = [...parts.values()].join('\n');
    expect(all).not.toContain(process.cwd());
    expect(all.toLowerCase()).not.toContain(`>${hostname().toLowerCase()}<`);
    expect(all).not.toMatch(/TargetMode="External"|oleObject|ddeLink/);
    expect([...parts.keys()].filter((name) => /vba|macro|external|embed|printer/i.test(name))).toEqual([]);
  });

  it('tells those who do not see it its subject and coverage, the department, and what its headings are', () => {
    const checked = new Map(checkParts(parts, 'board-pack.xlsx').map((rule) => [rule.id, rule]));
    expect(checked.get('SS-01')?.places).toEqual([]);
    expect(checked.get('SS-38')?.places).toEqual([]);
    expect(checked.get('SS-12')?.places.filter((place) => place.includes('A1 is'))).toEqual([]);
  });

  it('is set up for print and for reading on every sheet', () => {
    for (const sheet of [
      ...(book?.sheets ?? []),
      ...(wideBook?.sheets ?? []),
      ...(emptyBook?.sheets ?? []),
    ]) {
      const { name, repeated, frozen } = sheet;
      expect({ name, state: sheet.state, orientation: sheet.orientation }).toEqual({
        ...{ name, state: 'visible', orientation: 'landscape' },
      });
      expect(sheet.footer).toEqual(['OFFICIAL: management information && more', null, 'Page &P of &N']);
      expect(sheet.fonts).toEqual(['Arial']);
      expect(sheet.heights.every((height) => height !== null && height > 0 && height <= 409)).toBe(true);
      if (name !== 'Cover') {
        expect(repeated[0], name).toMatch(/^\$?\d+:\$?\d+$/);
        expect(frozen, name).toMatch(/^[A-D]\d+$/);
      }
      expect([8, 9]).toContain(sheet.paper);
      expect(sheet.fits || repeated[1] !== null).toBe(true);
    }
  });

  it('merges cells only for a line that runs over the whole width, never in a table', () => {
    for (const { name, merged, cells } of [book, wideBook, emptyBook].flatMap((one) => one?.sheets ?? []))
      for (const range of merged) {
        const [, row = '', , last = ''] = /^A(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
        expect([range, last], name).toEqual([expect.stringMatching(/^A/), row]);
        expect(cells[Number(row) - 1]?.filter((cell) => cell !== null).length, `${name} ${range}`).toBe(1);
      }
  });

  it('says of made-up data that they are, above every table', () => {
    for (const { name, cells } of book?.sheets ?? [])
      if (!['Contents', 'Definitions', 'Notes'].includes(name))
        expect(cells.slice(0, 4).flat().join(' '), name).toContain('Illustrative data');
  });

  it('tells how far it is, up to the end', async () => {
    const steps: number[] = [];
    await writeBoardWorkbook(pack, (of100) => steps.push(of100));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect([steps[0], steps.at(-1)]).toEqual([0, 100]);
  });
});

describe('texts', { timeout: slow }, () => {
  it('stay whole and inert, in one cell or the cells below it', async () => {
    const proforma = proformaOf([[1]]);
    const told = oddTexts.map((text) =>
      packOf([
        withComment(figuresOf('2025-04', proforma, { Ashcombe: 'P' }), ''),
        withComment(figuresOf('2025-07', proforma, { Ashcombe: 'D' }), text),
      ]),
    );
    const files: Uint8Array[] = [];
    for (const one of told) files.push(await writeBoardWorkbook(one));
    const books = readWithOpenpyxl(files);
    oddTexts.forEach((text, at) => {
      const moved = sheetIn(books[at], 'What moved');
      const [row] = rowsOf(moved).filter(([area]) => area === 'Ashcombe');
      expect(row?.at(-1) ?? '').toBe(cellText(text));
      expect(sheetIn(books[at], 'Comments').types).not.toContain('f');
      if (cellText(text) === '') return;
      const [comment] = rowsOf(sheetIn(books[at], 'Comments')).filter(([area]) => area === 'Ashcombe');
      expect(comment?.[4]).toBe(cellText(text));
    });
  });

  it('have rows high enough for the lines that they take', async () => {
    const sentence = 'One line of some forty characters, or so. ';
    const heights: number[] = [];
    for (const times of [1, 10, 30]) {
      const figures = withComment(
        figuresOf('2025-07', proformaOf([[1]]), { Ashcombe: 'D' }),
        sentence.repeat(times),
      );
      const [read] = readWithOpenpyxl([await writeBoardWorkbook(packOf([figures], ['comments']))]);
      const sheet = sheetIn(read, 'Comments');
      heights.push(sheet.heights[sheet.cells.findIndex(([cell]) => cell === 'Ashcombe')] ?? 0);
    }
    expect(heights[0]).toBeLessThan(40);
    expect(heights[1]).toBeGreaterThan((10 * sentence.length * 14) / 80);
    expect(heights[2]).toBeGreaterThan((30 * sentence.length * 14) / 80);
  });
});

describe('formulas', { timeout: slow }, () => {
  it('total sections, pillars and all items, and count the words of the grid', () => {
    const formulas = Object.values(sheetIn(book, 'Matrix').formulas);
    expect(formulas.length).toBe(35 * 2 + (10 + 4 + 1) * 7);
    expect(formulas.every((formula) => /^=SUM\([A-Z0-9:,]+\)$/.test(formula))).toBe(true);
    const grid = Object.values(sheetIn(book, 'Area grid').formulas);
    expect(grid.length).toBe((35 + 9) * 2);
    expect(grid.every((formula) => formula.startsWith('=COUNTIF('))).toBe(true);
    const others = book?.sheets.filter(({ name }) => !calculating.includes(name)) ?? [];
    expect(others.flatMap(({ formulas: some }) => Object.keys(some))).toEqual([]);
  });

  it('come in LibreOffice to the values that the file carries, with none of them at hand', () => {
    for (const file of [bytes, wide]) {
      const bare = new Map(readZip(file.slice()));
      for (const [path, xml] of bare)
        if (path.startsWith('xl/worksheets/')) bare.set(path, xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
      const [carried, without, computed] = readWithOpenpyxl([
        file,
        writeZip(bare),
        throughLibreOffice(writeZip(bare)),
      ]);
      for (const name of calculating) {
        const addresses = Object.keys(sheetIn(carried, name).formulas);
        expect(addresses.length).toBeGreaterThan(0);
        expect(new Set(addresses.map((address) => valueAt(sheetIn(without, name), address)))).toEqual(
          new Set([null]),
        );
        for (const address of addresses)
          expect(valueAt(sheetIn(computed, name), address), `${name} ${address}`).toBe(
            valueAt(sheetIn(carried, name), address),
          );
      }
      expect(computed?.sheets.map(({ name }) => name)).toEqual(carried?.sheets.map(({ name }) => name));
      expect(computed?.sheets.map(({ charts }) => charts.length)).toEqual(
        carried?.sheets.map(({ charts }) => charts.length),
      );
    }
  });
});

describe('charts', () => {
  it('and everything around them are put together as Excel insists on', () => {
    expect([book, wideBook, emptyBook].map((one) => one?.faults)).toEqual([[], [], []]);
    const broken = new Map(parts);
    for (const [path, xml] of parts)
      if (path === 'xl/charts/chart1.xml')
        broken.set(path, xml.replace(/(<c:autoTitleDeleted[^>]*>)(<c:plotArea>.*<\/c:plotArea>)/s, '$2$1'));
      else if (path === 'xl/drawings/drawing1.xml') broken.set(path, xml.replace(/id="2"/, 'id="1"'));
    broken.delete('xl/charts/chart2.xml');
    const [read] = readFaults([writeZip(broken)]);
    expect(read).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml: the elements of chart stand in another order',
        'xl/drawings/drawing1.xml: two shapes have the same id',
        'xl/charts/chart2.xml has a type and is not there, or has two',
      ]),
    );
  });

  it('stand whole on their page, and over no cell that holds anything', () => {
    for (const one of [book, wideBook])
      for (const { name, charts, breaks, cells } of one?.sheets ?? [])
        for (const { from, to } of charts) {
          expect(breaks.filter((row) => row > from[1] && row < to[1])).toEqual([]);
          const under = cells.slice(from[1], to[1]).flatMap((row) => row.slice(from[0], to[0]));
          expect(
            under.filter((cell) => cell !== null),
            name,
          ).toEqual([]);
        }
  });

  it('stand on the cells of their tables, stacked in the house colours', () => {
    const sheet = sheetIn(book, 'Trends');
    const trends = pack.trends ?? [];
    expect(sheet.charts.length).toBe(trends.length);
    sheet.charts.forEach((chart, at) => {
      const points = trends[at]?.trend.points ?? [];
      expect(chart).toMatchObject({ type: 'BarChart', grouping: 'stacked', blanks: 'gap' });
      expect(chart.axes).toEqual(['Phase', 'Answers']);
      expect(chart.title).toContain(trends[at]?.about);
      expect(chart.series.map(({ fill }) => fill)).toEqual(['12436D', '28A197', '801650']);
      expect(chart.series.map(({ name }) => inRange(sheet, name))).toEqual(
        Object.values(statusNames).map((name) => [name]),
      );
      for (const { categories } of chart.series)
        expect(inRange(sheet, categories)).toEqual(points.map(({ phase }) => phase.name));
      expect(chart.series.map(({ values }) => inRange(sheet, values))).toEqual([
        points.map(({ inPlace }) => inPlace),
        points.map(({ inDesign }) => inDesign),
        points.map(({ notImplemented }) => notImplemented),
      ]);
    });
    const [bars] = sheetIn(book, 'Barriers').charts;
    const [series] = bars?.series ?? [];
    expect(inRange(sheetIn(book, 'Barriers'), series?.name ?? '')).toEqual(['Answers']);
    expect(inRange(sheetIn(book, 'Barriers'), series?.values ?? '').length).toBe(11);
  });

  it('each say in words what they show', () => {
    const drawings = [...parts].filter(([name]) => name.startsWith('xl/drawings/drawing'));
    const said = drawings.flatMap(([, xml]) => [...xml.matchAll(/descr="([^"]+)"/g)].map(([, text]) => text));
    expect(said.length).toBe((pack.trends?.length ?? 0) + 1);
    const point = pack.trends?.[0]?.trend.points.at(-1);
    expect(said[0]).toContain(`${point?.inPlace} of ${point?.answers} answers were in place`);
  });

  it('leave a gap where nobody sent', async () => {
    const proforma = proformaOf([[2]]);
    const phases = [
      figuresOf('2025-02', proforma, { Ashcombe: 'PD' }),
      figuresOf('2025-04', proforma, { Ashcombe: '--' }),
      figuresOf('2025-07', proforma, { Ashcombe: 'PP' }),
    ];
    const [read] = readWithOpenpyxl([await writeBoardWorkbook(packOf(phases))]);
    const sheet = sheetIn(read, 'Trends');
    const values = sheet.charts[0]?.series.map((series) => inRange(sheet, series.values));
    expect(values).toEqual([
      [1, null, 2],
      [1, null, 0],
      [0, null, 0],
    ]);
  });
});

const calculating = ['What moved', 'Matrix', 'Area grid', 'Trends'];

function valueAt(sheet: ReadSheet, address: string) {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet.cells[Number(row) - 1]?.[column] ?? null;
}

/** The values of a reference such as `'Trends'!$B$5:$B$9`. */
function inRange(sheet: ReadSheet, reference: string) {
  const [name, range = ''] = reference.split('!');
  expect(name?.replaceAll("'", '')).toBe(sheet.name);
  const [from = '', to = from] = range.replaceAll('$', '').split(':');
  const [first, last] = [from, to].map((address) => Number(address.replace(/\D/g, '')));
  const column = from.replace(/\d/g, '');
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) =>
    valueAt(sheet, `${column}${(first ?? 0) + at}`),
  );
}
