import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rankTags } from '~/domain/barriers';
import type { BoardPack } from '~/domain/board-pack';
import { delayNames } from '~/domain/delays';
import { matrixRows } from '~/domain/matrix';
import { packSections } from '~/domain/pack-choices';
import { listNames } from '~/domain/words';
import { countLines } from '~/spreadsheets/board-slides/measure';
import { writeBoardSlides } from '~/spreadsheets/board-slides/write-board-slides';
import { stripControls } from '~/spreadsheets/cell-text';
import { figuresOf, proformaOf } from '../../domain/figure-arbitraries';
import { anyPack, oddTexts, packOf, packWith } from '../board-workbook/packs';
import { withComment } from '../examples';
import { pagesOf, type ReadChart, type ReadSlide, readDeck, readDecks, textsIn } from './reader';

afterEach(() => {
  vi.useRealTimers();
});

const samples = fc.sample(anyPack, { seed: 20261122, numRuns: 25 });
const decks = readDecks(await Promise.all(samples.map((pack) => writeBoardSlides(pack))));
const each = (check: (pack: BoardPack, slides: ReadSlide[]) => void) => {
  for (const [at, pack] of samples.entries()) check(pack, decks[at]?.slides ?? []);
};
const charts = (slides: readonly ReadSlide[]) => slides.flatMap((slide) => slide.charts);
const tidy = (text: string) => stripControls(text).replaceAll('\t', ' ').trim();

describe('every slide of any pack', () => {
  test('has its message in the title, where a screen reader looks for it', () => {
    each((_pack, slides) => {
      for (const { title, shapes } of slides) {
        expect(title?.trim()).toBeTruthy();
        expect(shapes[0]).toMatchObject({ name: 'Title', kind: 'title' });
      }
    });
  });

  test('has notes with the base, who is missing and the figure reference', () => {
    each(({ cover }, slides) => {
      for (const { notes } of slides) {
        expect(notes).toContain('How it is counted:\n');
        expect(notes).toContain('\nBase: ');
        expect(notes).toContain(`\nFigure reference: ${cover.reference}\n`);
        if (cover.missing.length > 0)
          expect(notes).toContain(tidy(`Who is missing: ${listNames(cover.missing)}.`));
      }
    });
  });

  test('says in its foot how it is handled, of which phase and state it is, and which slide', () => {
    each(({ cover }, slides) => {
      slides.forEach(({ shapes }, at) => {
        const text = shapes.map((shape) => shape.text);
        expect(text.some((said) => said.startsWith(cover.marking))).toBe(true);
        expect(text).toContain(`${cover.phase.name}, ${cover.state}`);
        expect(shapes.find(({ kind }) => kind === 'sldNum')?.text).toBe(String(at + 1));
      });
    });
  });

  test('has type of twelve points or more, shapes told apart, and tables that keep to their place', () => {
    each((_pack, slides) => {
      for (const { smallest, sameIds, tables } of slides) {
        expect(smallest).toBeGreaterThanOrEqual(12);
        expect(sameIds).toBe(0);
        for (const { alt, head, height } of tables) {
          expect(alt).toBeTruthy();
          expect(head).toBe('1');
          expect(height).toBeLessThan(4.6);
        }
      }
    });
  });

  test('shows something below its message, and a base of two lines at most', () => {
    each((_pack, slides) => {
      for (const { charts: drawn, tables, shapes } of slides) {
        const points = shapes.find(({ name }) => name === 'Points')?.text;
        expect(drawn.length + tables.length + (points ? 1 : 0)).toBe(1);
        const base = shapes.find(({ name }) => name === 'Base')?.text ?? '';
        expect(base).toMatch(/asked (has|have) sent\.|No areas are asked/);
        expect(countLines(base, 12.333, 12)).toBeLessThanOrEqual(2);
      }
    });
  });

  test('is in British English, in a file without a clock', () => {
    for (const { languages, times } of decks) {
      expect(languages).toEqual(['en-GB']);
      expect(times).toEqual(['(1980, 1, 1, 0, 0, 0)']);
    }
  });
});

describe('the charts', () => {
  test('hold in their cells what they show, zeros and gaps told apart', () => {
    expect(samples.length).toBeGreaterThan(20);
    each((_pack, slides) => {
      for (const { series, cells, alt } of charts(slides)) {
        expect(alt).toMatch(/^Chart: /);
        series.forEach(({ name, labels, values, from }, one) => {
          const letter = 'BCD'[one];
          expect(from).toEqual([
            `Sheet1!$${letter}$1`,
            `Sheet1!$A$2:$A$${labels.length + 1}`,
            `Sheet1!$${letter}$2:$${letter}$${labels.length + 1}`,
          ]);
          expect(cells[`${letter}1`]).toBe(name);
          expect(labels.map((_, at) => cells[`A${at + 2}`])).toEqual(labels);
          expect(labels.map((_, at) => cells[`${letter}${at + 2}`] ?? null)).toEqual(values);
        });
      }
    });
  });

  test('show the pack’s own answers of each pillar, trend and barrier', () => {
    each((pack, slides) => {
      const found = charts(slides);
      const named = (start: string) => found.filter(({ alt }) => alt?.startsWith(`Chart: ${start}`));
      const statuses = ['In place', 'In design', 'Not being implemented'];
      const valuesOf = ({ series }: ReadChart) => {
        expect(series.map(({ name }) => name)).toEqual(statuses);
        return series.map(({ values }) => values);
      };
      const pillars = pack.matrix?.pillars.filter(({ answered }) => answered > 0) ?? [];
      const rowsOf = ({ sections }: (typeof pillars)[number]) => sections.flatMap(({ rows }) => rows);
      const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
      expect(named('Answers by status in each pillar').map(valuesOf)).toEqual(
        pillars.length === 0
          ? []
          : [
              (['inPlace', 'inDesign', 'notImplemented'] as const).map((status) =>
                pillars.map((pillar) => total(rowsOf(pillar).map((row) => row[status].count))),
              ),
            ],
      );
      const trends = (pack.trends ?? []).filter(({ trend }) => trend.points.some(({ reported }) => reported));
      expect(named('Answers by status in each phase').map(valuesOf)).toEqual(
        trends.map(({ trend: { points } }) =>
          (['inPlace', 'inDesign', 'notImplemented'] as const).map((status) =>
            points.map((point) => (point.reported ? point[status] : null)),
          ),
        ),
      );
      const all = pack.barriers?.all;
      const tags = all ? rankTags(all).filter((tag) => all.tags[tag].answers > 0) : [];
      expect(named('Answers that name each barrier').map(({ series }) => series[0]?.values)).toEqual(
        tags.length === 0 ? [] : [tags.map((tag) => all?.tags[tag].answers)],
      );
      for (const { alt } of named('Answers that name each barrier'))
        expect(alt).toContain(`No barrier named: ${all?.unnamed.answers}.`);
      for (const { series } of named('Answers that name each barrier'))
        expect(series[0]?.labels.map((label) => label.replace(/ \(.*/, ''))).toEqual(
          tags.map((tag) => delayNames[tag]),
        );
    });
  });
});

describe('the tables', () => {
  test('hold every count of the matrix', () => {
    each(({ matrix }, slides) => {
      if (!matrix) return;
      const tables = slides.flatMap((slide) => slide.tables).filter(({ alt }) => alt?.startsWith('Areas at'));
      const rows = tables.flatMap((table) => table.rows.slice(1)).filter((row) => row[1] !== '');
      expect(rows).toEqual(
        matrixRows(matrix).map((row) => [
          `${row.code} ${row.shortName}`,
          ...[row.inPlace, row.inDesign, row.notImplemented, row.notSubmitted, row.notInScope].map(
            ({ count }) => String(count),
          ),
          String(row.base),
        ]),
      );
    });
  });

  test.each(oddTexts.filter((text) => tidy(text) !== ''))(
    'keep what an area wrote, inert and whole: %j',
    async (text) => {
      const figures = figuresOf('2025-04', proformaOf([[1]]), { Ashcombe: 'P' });
      const pack = packOf([withComment(figures, text)], ['comments'], { filters: [] });
      const [, slide] = readDeck(await writeBoardSlides(pack)).slides;
      const said = tidy(text);
      const shown = slide?.tables[0]?.rows[1]?.[3] ?? '';
      const isCut = shown.endsWith('…');
      expect(isCut ? said.startsWith(shown.slice(0, -1)) : shown === said).toBe(true);
      expect(isCut).toBe([...new Intl.Segmenter().segment(said)].length > 300);
      if (isCut) expect(slide?.notes).toContain(`Ashcombe, P1-S1-01: ${said}`);
    },
  );

  test.each([true, false])('hold what areas wrote only where comments were chosen: %j', async (chosen) => {
    const form = proformaOf([[1]]);
    const words = 'Nobody outside the area is to read this.';
    const before = figuresOf('2025-02', form, { Ashcombe: 'P' });
    const phases = [before, withComment(figuresOf('2025-04', form, { Ashcombe: 'N' }), words)];
    const sections = packSections.filter((section) => chosen || section !== 'comments');
    const pack = packOf(phases, sections);
    expect(pack.movement?.back.map(({ comment }) => comment)).toEqual([words]);
    const texts = (await textsIn(await writeBoardSlides(pack))).join('\n');
    expect(texts.includes(words)).toBe(chosen);
    expect(texts.includes('What the area wrote')).toBe(chosen);
  });

  test('count apart what moved up and what slipped back, with reasons', async () => {
    const form = proformaOf([[3]]);
    const before = figuresOf('2025-02', form, { Ashcombe: 'DDP', Brackenshire: 'NNP' });
    const pack = packOf([before, figuresOf('2025-04', form, { Ashcombe: 'PPD', Brackenshire: 'DNP' })]);
    const { slides } = readDeck(await writeBoardSlides({ ...pack, sections: ['movement'] }));
    const titles = slides.map(({ title }) => title);
    expect(titles).toContain(
      '3 answers moved up since February 2025, in 2 of the 2 areas that sent in both phases.',
    );
    expect(titles).toContain(
      '1 answer slipped back since February 2025, in 1 of the 2 areas that sent in both phases: 1 without a reason.',
    );
    expect(slides.flatMap(({ tables }) => tables.map(({ rows }) => rows.length - 1))).toEqual([3, 1]);
  });
});

describe('a file of slides', () => {
  test('has the same bytes for the same pack, whenever it is written', async () => {
    const pack = packWith(7);
    const first = await writeBoardSlides(pack);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await writeBoardSlides(pack);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(readDeck(second).parts.filter((part) => /\/chart\d+\.xml$/.test(part))).toContain(
      'ppt/charts/chart1.xml',
    );
  });

  test('tells how far it has come', async () => {
    const told: number[] = [];
    await writeBoardSlides(packWith(3), (percent) => told.push(percent));
    expect(told).toEqual([20, 70, 100]);
  });

  test('stays readable for 153 areas: lists are cut and say how much more there is', async () => {
    const { slides } = readDeck(await writeBoardSlides(packWith(153)));
    expect(slides.length).toBeLessThan(50);
    const said = slides.flatMap(({ shapes }) => shapes.map(({ text }) => text)).join('\n');
    expect(said).toMatch(/And [\d,]+ more items?: see the workbook\./);
    for (const { tables } of slides) for (const { height } of tables) expect(height).toBeLessThan(4.6);
  });

  test('becomes as many pages as it has slides', async () => {
    const bytes = await writeBoardSlides(packWith(12));
    expect(pagesOf(bytes)).toBe(readDeck(bytes).slides.length);
  }, 90_000);
});
