import fc from 'fast-check';
import { readWorkbooks } from 'tests/support/read-workbook';
import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { buildHeatmap } from '~/domain/heatmap';
import { buildMatrix } from '~/domain/matrix';
import { buildSectionShares } from '~/domain/section-shares';
import { totalGroups } from '~/spreadsheets/areas-groups';
import { areasWorkbook } from '~/spreadsheets/areas-workbook';
import { checkParts } from '~/spreadsheets/check/check-workbook';
import { matrixWorkbook } from '~/spreadsheets/matrix-workbook';
import type { Workbook } from '~/spreadsheets/sheet';
import { workbookParts, writeWorkbook } from '~/spreadsheets/write-workbook';
import { everyItem, figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { anyHistory } from '../domain/movement-worlds';
import { dataAbout, dataBook, twoPhases } from './data-examples';
import { formats, withComment } from './examples';

const about = { ...dataAbout, frozenAt: dataAbout.takenAt };

/** Every workbook of figures that is handed out, of the last of these phases. */
const books: Record<string, (phases: readonly PhaseFigures[]) => Workbook> = {
  data: (phases) => dataBook(phases),
  matrix: (phases) => matrixWorkbook(buildMatrix(lastOf(phases)), about),
  'areas by item': (phases) => areasWorkbook(gridOf(phases), about, undefined, groupsOf(phases, 'item')),
  'areas by section': (phases) =>
    areasWorkbook(gridOf(phases), about, buildSectionShares(gridOf(phases)), groupsOf(phases, 'section')),
};
const kinds = Object.keys(books).flatMap((kind) => formats.map((format) => [kind, format] as const));

function lastOf(phases: readonly PhaseFigures[]): PhaseFigures {
  const last = phases.at(-1);
  if (!last) throw new Error('There is a last phase.');
  return last;
}

function gridOf(phases: readonly PhaseFigures[]) {
  return buildHeatmap(lastOf(phases), phases.at(-2), {});
}

function groupsOf(phases: readonly PhaseFigures[], against: 'item' | 'section') {
  return totalGroups(gridOf(phases), { by: 'wave', against, programmes: [] });
}

function makeBook(kind: string, phases: readonly PhaseFigures[]): Workbook {
  const make = books[kind];
  if (!make) throw new Error(`There is no workbook ${kind}.`);
  return make(phases);
}

const failuresOf = (book: Workbook, format: 'xlsx' | 'ods') =>
  checkParts(workbookParts(book, format), `progress-by-area.${format}`).filter(
    ({ outcome }) => outcome === 'fail',
  );

/** The same figures in which whoever names a thing put these words at the end of its name. */
function typed(figures: PhaseFigures, words: string): PhaseFigures {
  return {
    ...withComment(figures, words),
    asked: figures.asked.map((area) => ({ ...area, name: `${area.name} ${words}`, region: words })),
    proforma: {
      ...figures.proforma,
      pillars: figures.proforma.pillars.map((pillar) => ({
        ...pillar,
        title: `${pillar.title} ${words}`,
        sections: pillar.sections.map((section) => ({
          ...section,
          title: `${section.title} ${words}`,
          items: section.items.map((item) => ({
            ...item,
            statement: `${item.statement} ${words}`,
            shortName: `${item.shortName} ${words}`,
          })),
        })),
      })),
    },
  };
}

/** Words with marks of notes in them, in any spelling, between others. */
const markedWords = fc
  .array(
    fc.oneof(
      fc.nat(40).map((number) => `[note ${number}]`),
      fc.constantFrom('[Note 1]', '[notes 1 and 2]', '[note2]', '(note 3)', '[note 1', 'A B C D E'),
      fc.constantFrom('“', '”', 'plan', '[x]', 'x=1', '(areas)'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));

describe.each(kinds)('the workbook of %s as %s', (kind, format) => {
  it('keeps every rule in any world', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 5 }), (world, count) => {
        expect(failuresOf(makeBook(kind, world.slice(0, count)), format)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every rule where names, statements and comments hold marks of notes', () => {
    fc.assert(
      fc.property(markedWords, (words) => {
        const world = twoPhases.map((figures) => typed(figures, words));
        expect(failuresOf(makeBook(kind, world), format)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('holds such words whole', async () => {
    const words = 'as in [note 1] and (note 2)';
    const book = makeBook(
      kind,
      twoPhases.map((figures) => typed(figures, words)),
    );
    const [read] = readWorkbooks([{ format, bytes: await writeWorkbook(book, format) }]);
    const texts = read?.sheets.flatMap(({ rows }) => rows.flat().map(String)) ?? [];
    const named = kind === 'areas by section' ? `“Section P1-S1 ${words}”` : `“Statement P1-S1-01 ${words}”`;
    expect(texts).toContain(named);
    expect(texts).toContain(`“Ashcombe ${words}”`);
    if (kind !== 'matrix') expect(texts).toContain(words);
  });

  it('says who is missing in rows that are high enough, however many they are', () => {
    const form = proformaOf([[1]]);
    const many = Array.from({ length: 400 }, (_, at) => [`Area number ${at} of many`, everyItem(form, '-')]);
    const book = makeBook(kind, [figuresOf('2025-02', form, Object.fromEntries(many))]);
    const sheets = workbookParts(book, 'xlsx');
    const heights = [...sheets.values()].flatMap((xml) =>
      [...String(xml).matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height)),
    );
    expect(Math.max(...heights)).toBeLessThan(409);
    expect(failuresOf(book, format)).toEqual([]);
  });
});

test('one base, one state and one moment are said in the same words on every cover', () => {
  const all = Object.keys(books).map((kind) => makeBook(kind, twoPhases).cover.map(({ text }) => text));
  for (const cover of all)
    expect(cover).toEqual(
      expect.arrayContaining([
        'Edition 1, frozen on 5 March 2025',
        '3 of 4 areas asked have sent. Not sent: Calderholt.',
        'Figures as at 21 July 2026 at 8:15pm, London time',
        'Narrowed to: Wave 1 only',
        `Figure reference: ${about.reference}`,
        'Next update: with the figures of July to September 2026. This edition does not change.',
      ]),
    );
});
