import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardPack } from '~/domain/board-pack';
import { delayNames, delayTags } from '~/domain/delays';
import { matrixLines } from '~/domain/matrix';
import type { Move } from '~/domain/movement';
import { itemsOf } from '~/domain/proforma';
import { standingNames, statusNames } from '~/domain/status';
import { writeBoardWorkbook } from '~/spreadsheets/board-workbook/write-board-workbook';
import { cellText } from '~/spreadsheets/cell-text';
import { fullShape, proformaOf } from '../../domain/figure-arbitraries';
import { anyPack, packWith } from './packs';
import { type Cell, type ReadBook, type ReadSheet, readWithOpenpyxl, rowsOf, sheetIn } from './readers';

/** Checks what openpyxl reads in any packs, several in one process of it, as it starts slowly. */
async function everyPack(check: (pack: BoardPack, book: ReadBook) => void) {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPack, { minLength: 5, maxLength: 5 }), async (packs) => {
      const files: Uint8Array[] = [];
      for (const pack of packs) files.push(await writeBoardWorkbook(pack));
      const books = readWithOpenpyxl(files);
      packs.forEach((pack, at) => {
        const book = books[at];
        if (!book) throw new Error('A book is missing.');
        check(pack, book);
      });
    }),
    { numRuns: 2, endOnFailure: true },
  );
}

const slow = 120_000;
const text = (value: string): Cell => cellText(value) || null;
const first = (rows: readonly Cell[][]) => rows.map(([cell]) => cell).filter((cell) => cell !== null);
const rowsBelow = (rows: readonly Cell[][], start: (cell: Cell) => boolean) =>
  rows.slice(rows.findIndex(([cell]) => start(cell ?? null)) + 1);
/** The rows below a header up to an empty one. */
const tableUnder = (rows: readonly Cell[][], header: string, width: number): Cell[][] => {
  const below = rowsBelow(rows, (cell) => cell === header);
  const end = below.findIndex(([cell]) => cell === null);
  return below.slice(0, end < 0 ? below.length : end).map((row) => row.slice(0, width));
};

describe('openpyxl reads in any pack', { timeout: slow }, () => {
  test('the words of cover, headlines, definitions and notes as the pack has them', async () => {
    await everyPack((pack, book) => {
      const { cover } = pack;
      const said = rowsOf(sheetIn(book, 'Cover')).flat();
      for (const fact of [cover.title, cover.state, cover.stateSaid, cover.madeBy, cover.marking])
        expect(said).toContain(text(fact));
      expect(said).toContain(text(cover.reference ?? ''));
      expect(said).toContain(text(cover.address));
      const all = said.join(' ');
      for (const name of cover.missing) expect(all).toContain(cellText(name));
      expect(all).toContain(cover.base === 0 ? 'No areas are asked' : `${cover.sent} of ${cover.base} area`);
      expect(first(rowsOf(sheetIn(book, 'Headlines'))).slice(2)).toEqual(
        pack.headlines?.flatMap(({ about, sentences }) => [about, ...sentences].map(text)),
      );
      expect(rowsOf(sheetIn(book, 'Definitions')).slice(2)).toEqual(
        pack.definitions?.map(({ term, meaning }) => [term, meaning]),
      );
      expect(rowsOf(sheetIn(book, 'Notes')).slice(2)).toEqual(
        pack.notes.map((note, at) => [String(at + 1), note]),
      );
    });
  });

  test('every overdue return and exception', async () => {
    await everyPack(({ overdue = [], exceptions = [] }, book) => {
      const rows = rowsOf(sheetIn(book, 'Overdue and exceptions'));
      const heads = rows.flatMap(([cell], at) => (cell === 'Area' ? [at] : []));
      const [late, granted] = heads.map((at) => tableUnder(rows.slice(at), 'Area', 5));
      expect(late).toEqual(
        overdue.map(({ area, sentAt, said }) => {
          const day = '22 November 2026';
          return [area, day, sentAt ? day : 'Not sent', said, null];
        }),
      );
      expect(granted).toEqual(
        exceptions.map(({ area, kind, item, until, reason }) => [
          ...[area, kind, item ?? 'All items', until, text(reason)],
        ]),
      );
    });
  });

  test('what moved, with comments only where the pack has them, ups and steps back apart', async () => {
    await everyPack((pack, book) => {
      const rows = rowsOf(sheetIn(book, 'What moved'));
      const { movement } = pack;
      if (!movement) return;
      const part = (name: string) => {
        const below = rowsBelow(rows, (cell) => String(cell).startsWith(name));
        const end = below.findIndex((row) => row.slice(1).every((cell) => cell === null));
        return below.slice(0, end < 0 ? below.length : end);
      };
      const moved = (move: Move) => [
        ...[text(move.areaName), move.code, move.statement, statusNames[move.from], statusNames[move.to]],
        move.direction === 'up'
          ? null
          : move.stepBack
            ? { regression: 'Regression', correction: 'Correction' }[move.stepBack]
            : 'None given',
        ...[null, null, null],
        ...(pack.comments ? [text(move.comment)] : []),
      ];
      expect(part('Slipped back:')).toEqual(movement.back.map(moved));
      expect(part('Moved up:')).toEqual(movement.up.map(moved));
      const counted = [...movement.up, ...movement.back];
      for (const [name, key] of [
        ['Counts by area', ({ areaName }: Move) => text(areaName)],
        ['Counts by item', ({ code }: Move) => code],
      ] as const) {
        const slowly = [...new Set(counted.map(key))].map((each) => {
          const [up, back] = [movement.up, movement.back].map(
            (moves) => moves.filter((move) => key(move) === each).length,
          );
          return [each, up, back, (up ?? 0) - (back ?? 0)];
        });
        const at = name === 'Counts by area' ? 0 : 1;
        const read = part(name).map((row) => [row[at], ...row.slice(6, 9)]);
        if (counted.length > 0) {
          const { up, back } = movement;
          expect(read.pop()?.slice(1)).toEqual([up.length, back.length, up.length - back.length]);
        }
        expect(read.toSorted()).toEqual(slowly.toSorted());
      }
    });
  });

  test('every count of the matrix and its totals', async () => {
    await everyPack((pack, book) => {
      const rows = rowsBelow(rowsOf(sheetIn(book, 'Matrix')), (cell) => cell === 'Code');
      const lines = pack.matrix ? matrixLines(pack.matrix) : [];
      const counted = lines.map(({ pillar, section, row }) => {
        const { inPlace, inDesign, notImplemented, notSubmitted, notInScope } = row;
        const [p, d, n] = [inPlace.areas.length, inDesign.areas.length, notImplemented.areas.length];
        const counts = [p, d, n, p + d + n, notSubmitted.areas.length, row.base, notInScope.areas.length];
        return { pillar, section, row, counts };
      });
      const codes = counted.map(({ row }) => row.code);
      expect(rows.filter(([code]) => codes.includes(String(code)))).toEqual(
        counted.map(({ row, counts }) => [row.code, row.statement, ...counts]),
      );
      const totalOf = (name: string, some: typeof counted) => [
        'Total',
        name,
        ...Array.from({ length: 7 }, (_, at) => some.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
      ];
      const expected = (pack.matrix?.pillars ?? []).flatMap((pillar) => [
        ...pillar.sections.map((section) =>
          totalOf(
            `Section: ${section.title}`,
            counted.filter((one) => one.section === section),
          ),
        ),
        totalOf(
          `Pillar: ${pillar.title}`,
          counted.filter((one) => one.pillar === pillar),
        ),
      ]);
      expect(rows.filter(([cell]) => cell === 'Total')).toEqual([...expected, totalOf('All items', counted)]);
    });
  });

  test('trends, with gaps for phases without a return', async () => {
    await everyPack((pack, book) => {
      const rows = rowsOf(sheetIn(book, 'Trends'));
      const heads = rows.flatMap(([cell], at) => (cell === 'Phase' ? [at] : []));
      const trends = pack.trends ?? [];
      expect(heads.length).toBe(trends.length);
      trends.forEach(({ trend }, at) => {
        const below = rows.slice((heads[at] ?? 0) + 1).slice(0, trend.points.length);
        expect(below.map((row) => row.slice(0, 6))).toEqual(
          trend.points.map(({ phase, reported, inPlace, inDesign, notImplemented, answers, areas }) => [
            phase.name,
            ...(reported ? [inPlace, inDesign, notImplemented, answers] : [null, null, null, null]),
            areas.length,
          ]),
        );
      });
    });
  });

  test('barriers and comments', async () => {
    await everyPack((pack, book) => {
      const rows = rowsOf(sheetIn(book, 'Barriers'));
      const { barriers } = pack;
      if (!barriers) return;
      const { all } = barriers;
      const sheet = sheetIn(book, 'Barriers');
      if (all.notInPlace.answers === all.unnamed.answers) {
        expect([rows.length, sheet.charts.length]).toEqual([3, 0]);
        expect(rows[2]?.[0]).toMatch(/names a barrier\.$/);
      } else checkBarriers(rows, barriers);
      expect(book.sheets.some(({ name }) => name === 'Comments')).toBe(pack.comments !== undefined);
      if (!pack.comments) return;
      const comments = rowsBelow(rowsOf(sheetIn(book, 'Comments')), (cell) => cell === 'Area');
      expect(comments.map((row) => [...row.slice(0, 5), row[6]])).toEqual(
        pack.comments.map(({ area, code, shortName, status, comment, submission }) => [
          ...[text(area.name), code, shortName, statusNames[status], text(comment)],
          submission.reference,
        ]),
      );
    });
  });

  const checkBarriers = (rows: Cell[][], barriers: NonNullable<BoardPack['barriers']>) => {
    const read = tableUnder(rows, 'Barrier', 3);
    const expected = [
      ...delayTags.map((tag) => [delayNames[tag], barriers.all.tags[tag]] as const),
      ['No barrier named', barriers.all.unnamed] as const,
    ].map(([name, { answers, areas }]) => [name, answers, areas.length]);
    expect(read.toSorted()).toEqual(expected.toSorted());
    const counts = read.slice(0, -1).map(([, answers]) => Number(answers));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const slices = [...barriers.pillars, ...barriers.waves, ...barriers.items];
    const readSlices = rows.flatMap(([cell], at) =>
      at > 0 && ['Pillar', 'Wave', 'Item'].includes(String(cell))
        ? tableUnder(rows.slice(at), String(cell), 14)
        : [],
    );
    expect(readSlices).toEqual(
      slices.map(({ title, answered, notInPlace, tags, unnamed }) => [
        ...[title, answered.answers, notInPlace.answers],
        ...delayTags.map((tag) => tags[tag].answers),
        unnamed.answers,
      ]),
    );
  };
});

describe('the area grid says and colours every answer', { timeout: slow }, () => {
  test.each([
    [0, 'across'],
    [3, 'across'],
    [20, 'across'],
    [21, 'down'],
    [60, 'down'],
  ])('of %i areas, which stand %s', async (areas, way) => {
    const pack = packWith(areas);
    const [book] = readWithOpenpyxl([await writeBoardWorkbook(pack)]);
    const sheet = sheetIn(book, 'Area grid');
    const grid = pack.grid;
    if (!grid) throw new Error('There is no grid.');
    const rows = grid.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
    expect(rows.length).toBe(itemsOf(proformaOf(fullShape)).length);
    const head = sheet.cells.findIndex(([cell]) => cell === (way === 'across' ? 'Code' : 'Area'));
    const heads = sheet.cells[head] ?? [];
    const places = (at: number, item: number): [number, number] => {
      const line = (value: string) => sheet.cells.findIndex((row, from) => from > head && row[0] === value);
      const { code = '', shortName = '' } = rows[item] ?? {};
      const area = grid.areas[at]?.name ?? '';
      return way === 'across'
        ? [line(code), heads.indexOf(area)]
        : [line(area), heads.indexOf(`${code}\n${shortName}`)];
    };
    rows.forEach(({ cells }, item) => {
      cells.forEach(({ standing }, at) => {
        const [row, column] = places(at, item);
        expect(sheet.cells[row]?.[column]).toBe(standingNames[standing]);
        expect(sheet.fills[row]?.[column] ?? null).toBe(fills[standing]);
      });
    });
    if (areas === 0) return;
    const totals = (wanted: string) => heads.indexOf(wanted);
    const [row, column] = places(0, 0);
    const lines = way === 'across' ? rows : grid.areas;
    expect(sheet.cells[row]?.[totals('In place')]).toBe(lines[0]?.inPlace);
    expect(sheet.cells[row]?.[totals('Answered')]).toBe(lines[0]?.answered);
    const others = way === 'across' ? grid.areas : rows;
    expect(sheet.cells.slice(-2).map((line) => line[column])).toEqual([
      others[0]?.inPlace,
      others[0]?.answered,
    ]);
    expect(keyOf(sheet)).toEqual(Object.values(standingNames));
  });
});

const fills = {
  in_place: 'FF12436D',
  in_design: 'FF28A197',
  not_implemented: 'FF801650',
  not_submitted: null,
  not_in_scope: null,
};

function keyOf({ cells }: ReadSheet): Cell[] {
  const row = cells.find(([cell]) => cell === 'Key') ?? [];
  return row
    .slice(1)
    .filter((cell) => cell !== null)
    .slice(0, 5);
}
