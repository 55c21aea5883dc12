import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rankTags } from '~/domain/barriers';
import type { BoardPack } from '~/domain/board-pack';
import { delayNames } from '~/domain/delays';
import { matrixRows } from '~/domain/matrix';
import { packSections } from '~/domain/pack-choices';
import { buildTrend } from '~/domain/trend';
import { listNames } from '~/domain/words';
import { countLines } from '~/spreadsheets/board-slides/measure';
import { slidesOf as slidesOfPack } from '~/spreadsheets/board-slides/pack-slides';
import { writeBoardSlides } from '~/spreadsheets/board-slides/write-board-slides';
import { stripControls } from '~/spreadsheets/cell-text';
import { figuresOf, proformaOf } from '../../domain/figure-arbitraries';
import { anyPack, oddTexts, packOf, packWith } from '../board-workbook/packs';
import { withComment } from '../examples';
import { pagesOf, type ReadChart, type ReadSlide, readDeck, readDecks, textsIn } from './reader';
import { worlds } from './worlds';

afterEach(() => {
  vi.useRealTimers();
});

const samples = [...fc.sample(anyPack, { seed: 20261122, numRuns: 25 }), ...Object.values(worlds)];
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

  test('has a title of its own, which is a sentence with a figure in it', () => {
    each(({ cover }, slides) => {
      const titles = slides.map(({ title }) => title ?? '');
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles[0]).toBe(tidy(cover.title));
      for (const title of titles.slice(1)) {
        expect(title).toMatch(/[.…]( \(\d+\u00a0of\u00a0\d+\)| \(slide \d+ with this title\))?$/);
        expect(title).toMatch(/\d|\b([Nn]o|None|[Nn]obody|not|[Bb]oth|has sent its return)\b/);
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

  test('has type of twelve points or more, shapes told apart, and tables with a head', () => {
    each((_pack, slides) => {
      for (const { smallest, sameIds, tables } of slides) {
        expect(smallest).toBeGreaterThanOrEqual(12);
        expect(sameIds).toBe(0);
        for (const { alt, head } of tables) {
          expect(alt).toBeTruthy();
          expect(head).toBe('1');
        }
      }
    });
  });

  test('holds every text, table and chart in its place, with none over another', () => {
    each((_pack, slides) => {
      for (const { shapes, tables, charts: drawn } of slides) {
        for (const { text, size, box, name, kind } of shapes) {
          if (!box || kind === 'sldNum' || text === '') continue;
          const points = text.split('\n');
          const gaps = name === 'Points' ? points.length * 0.11 : 0;
          const wide = box[2] - (name === 'Points' ? 0.3 : 0);
          const isBold = kind === 'title' || name === 'Heading';
          const high = (countLines(text, wide, size, isBold) * size * 1.2) / 72 + gaps;
          expect(high, `${name}: ${text.slice(0, 80)}`).toBeLessThanOrEqual(box[3] + 0.01);
        }
        const boxes = [
          ...tables.map(({ box }) => box),
          ...drawn.map(({ box }) => box),
          ...shapes.flatMap(({ name, box }) => (['Heading', 'More'].includes(name) && box ? [box] : [])),
        ];
        for (const [at, [x, y, w, h]] of boxes.entries()) {
          expect(x).toBeGreaterThan(0.49);
          expect(x + w).toBeLessThan(12.84);
          expect(y).toBeGreaterThan(1.4);
          expect(y + h).toBeLessThan(6.32);
          for (const [x2, y2, w2, h2] of boxes.slice(at + 1)) {
            const over = Math.min(x + w, x2 + w2) - Math.max(x, x2);
            const down = Math.min(y + h, y2 + h2) - Math.max(y, y2);
            expect(Math.min(over, down)).toBeLessThan(0.01);
          }
        }
        for (const { box } of drawn) expect(Math.min(box[2], box[3])).toBeGreaterThan(1.4);
      }
    });
  });

  test('says its base once: the cover in full among its points, every other slide in its foot', () => {
    each((_pack, slides) => {
      slides.forEach(({ shapes }, at) => {
        const said = shapes.filter(
          ({ kind, text }) => !kind && /asked (has|have) sent\.|No areas are asked/.test(text),
        );
        expect(said.map(({ name }) => name)).toEqual([at === 0 ? 'Points' : 'Base']);
      });
    });
  });

  test('shows something below its message, and a base of two lines at most', () => {
    each((_pack, slides) => {
      for (const { charts: drawn, tables, shapes } of slides) {
        const points = shapes.find(({ name }) => name === 'Points')?.text;
        expect(drawn.length + tables.length > 0).toBe(!points);
        const base = shapes.find(({ name }) => name === 'Base')?.text ?? '';
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

  test('of statuses stand with a table of every number in them', () => {
    each((_pack, slides) => {
      for (const { charts: drawn, tables } of slides) {
        drawn
          .filter(({ series }) => series.length > 1)
          .forEach(({ alt, series }, at) => {
            const table = tables[at];
            expect(alt).toContain(`Chart: ${table?.alt}. `);
            const numbers = table?.rows.slice(1).map((row) => row.slice(1, 4)) ?? [];
            const told = series[0]?.values.map((_, place) => series.map(({ values }) => values[place]));
            expect(numbers.map((row) => row.map((cell) => Number(cell.replace(/\D/g, ''))))).toEqual(
              told?.map((values) => values.map(Number)),
            );
            table?.rows.slice(1).forEach((row) => {
              const isKnown = row[4] !== '';
              expect(
                isKnown ? row.slice(1, 4).every((cell) => /^[\d,]+$/.test(cell)) : row[3] === 'None sent',
              ).toBe(true);
            });
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
  test('hold every count of a matrix that anybody answered', () => {
    each(({ matrix }, slides) => {
      if (!matrix) return;
      const isAnswered = matrix.pillars.some(({ answered }) => answered > 0);
      const tables = slides.flatMap((slide) => slide.tables).filter(({ alt }) => alt?.startsWith('Areas at'));
      const rows = tables.flatMap((table) => table.rows.slice(1)).filter((row) => row[1] !== '');
      expect(rows).toEqual(
        (isAnswered ? matrixRows(matrix) : []).map((row) => [
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
      // The first row is the head, the second says what the comments below have in common.
      const shown = slide?.tables[0]?.rows[2]?.[3] ?? '';
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
    expect(slides.flatMap(({ tables }) => tables.map(({ rows }) => rows))).toEqual([
      [
        ['Item', 'Now in place', 'Now in design'],
        ['P1-S1-01 Item a', 'Ashcombe', 'Brackenshire'],
        ['P1-S1-02 Item b', 'Ashcombe', ''],
      ],
      [
        ['Item', 'Area', 'From and to', 'Reason', 'What the area wrote'],
        ['P1-S1-03 Item c', 'Ashcombe', 'In place to in design', 'None given', 'Nothing'],
      ],
    ]);
  });
});

describe('a pack that a board can read', () => {
  const slidesOf = (name: string) => decks[samples.indexOf(worlds[name] as BoardPack)]?.slides ?? [];
  const points = ({ shapes }: ReadSlide) => shapes.find(({ name }) => name === 'Points')?.text;

  test('is of 18 slides for ten areas, and of three more with comments', () => {
    expect(slidesOf('ten areas').length).toBeLessThanOrEqual(18);
    expect(slidesOf('ten areas with comments').length).toBeLessThanOrEqual(21);
  });

  test('puts comments on three slides at most, those of answers that moved first, and says so on each', async () => {
    const pack = worlds['hostile comments'] as BoardPack;
    const { comments = [] } = pack;
    const own = slidesOf('hostile comments').filter(({ title }) => title?.includes('wrote'));
    expect(own.length).toBe(3);
    let to = 0;
    for (const { tables, shapes } of own) {
      const rows = tables[0]?.rows.slice(1).filter((row) => row[1] !== '') ?? [];
      const said = shapes.find(({ name }) => name === 'More')?.text;
      expect(said).toContain(`Comments ${to + 1} to ${to + rows.length} of ${comments.length}. `);
      expect(said).toContain('slipped back come first, then those that moved up');
      expect(said).toContain('All comments are in this pack’s workbook, sheet Comments.');
      const ranked = ['back', 'up', 'same'].flatMap((way) =>
        comments.filter(({ moved, status }) => moved === way && (way !== 'same' || status !== 'in_place')),
      );
      const shown = ranked.slice(to, to + rows.length).map(({ code, area }) => [code, area.name]);
      expect(rows.map((row) => [row[0]?.split(' ')[0], row[1]])).toEqual(shown);
      to += rows.length;
    }
    expect(own.map(({ tables }) => tables[0]?.rows[1]?.[0])).toEqual([
      'Slipped back',
      expect.stringMatching(/ \(continued\)$/),
      expect.stringMatching(/ \(continued\)$/),
    ]);
  });

  test('puts what is overdue and the exceptions on one slide where they fit', () => {
    const nothing = slidesOf('nothing overdue and no exception').filter(({ title }) =>
      /overdue|exception/i.test(title ?? ''),
    );
    expect(nothing.map(({ title }) => title)).toEqual([
      'No return is overdue. No exception holds in this phase.',
    ]);
    const few = slidesOf('a few overdue and a few exceptions').filter(({ tables }) =>
      tables.some(({ alt }) => /late|hold/.test(alt ?? '')),
    );
    expect(few.map(({ tables }) => tables.map(({ rows }) => rows.length - 1))).toEqual([[3, 2]]);
    const many = slidesOf('everything overdue').filter(({ tables }) =>
      tables.some(({ alt }) => /late|hold/.test(alt ?? '')),
    );
    expect(many.map(({ tables }) => tables.length)).toEqual([1, 1, 1, 1, 1]);
    expect(many[1]?.shapes.find(({ name }) => name === 'More')?.text).toMatch(
      /^And \d+ more areas: see this pack’s workbook, sheet Overdue and exceptions\.$/,
    );
  });

  test('gives sections with nothing to say a line each on one slide', () => {
    const slides = slidesOf('no answers');
    const [shared, ...others] = slides.filter(({ title }) => title?.includes('no more than a line'));
    expect(others).toEqual([]);
    const said = shared ? points(shared)?.split('\n') : [];
    const names = ['What moved', 'Matrix', 'Area grid', 'Trends', 'Barriers', 'Comments'];
    expect(said?.map((line) => line.split(':')[0])).toEqual(names);
    expect(shared?.title).toBe('6 of the 9 sections of this pack need no more than a line.');
    expect(slides.length).toBeLessThanOrEqual(6);
  });

  test('says under trends who is left out, and whose base stands in the foot', async () => {
    const form = proformaOf([[2], [2], [1]]);
    const areas = { Ashcombe: 'PPDDN', Brackenshire: 'PDDDN' };
    const phases = [
      figuresOf('2025-02', form, { ...areas, Jesmonby: '-----' }),
      figuresOf('2025-04', form, { ...areas, Jesmonby: 'PPPPP' }),
    ];
    const { slides } = readDeck(await writeBoardSlides(packOf(phases, ['trends'], { filters: [] })));
    const trends = slides.filter(({ charts: drawn }) => drawn.length > 0);
    expect(trends.map(({ title }) => title)).toEqual([
      'In the same 2 areas, 3 of 10 answers were in place in February 2025 and 3 of 10 in April to June 2025.',
      expect.stringMatching(
        /^Between February 2025 and April to June 2025, in the same 2 areas, answers in place went from 3 of 4 to 3 of 4 in .+ and from 0 of 4 to 0 of 4 in .+\.$/,
      ),
      expect.stringMatching(
        /: in the same 2 areas, 0 of 2 answers were in place in February 2025 and 0 of 2 in /,
      ),
    ]);
    for (const { shapes } of trends) {
      expect(shapes.find(({ name }) => name === 'More')?.text).toBe(
        'Left out: Jesmonby (did not send in February 2025).',
      );
      expect(shapes.find(({ name }) => name === 'Base')?.text).toBe(
        'April to June 2025: 3 of 3 areas asked have sent. None is missing.',
      );
    }
  });

  test('gives every reason why phases cannot be compared under the charts', async () => {
    const phases = [
      figuresOf('2025-02', proformaOf([[2], [2]]), { Ashcombe: 'PPDD' }),
      figuresOf('2025-04', proformaOf([[3], [2]], 2), { Ashcombe: 'PPDDN' }),
    ];
    const { slides } = readDeck(await writeBoardSlides(packOf(phases, ['trends'])));
    const said = slides.flatMap(({ shapes }) => shapes.filter(({ name }) => name === 'More'));
    expect(said.map(({ text }) => text)).toEqual([
      expect.stringContaining('From April to June 2025 not comparable with before: 1 item was added'),
      expect.stringContaining('From April to June 2025 not comparable with before: 1 item was added'),
    ]);
  });

  test('keeps trends of sixteen phases in their place, whoever is left out', async () => {
    const form = proformaOf([[2], [2]]);
    const names = Array.from({ length: 60 }, (_, at) => `The Borough of Area ${at + 1}`);
    const phases = Array.from({ length: 16 }, (_, at) => {
      const others = names.map((name, one) => [name, one % 15 === at ? '----' : 'PPPP'] as const);
      const figures = figuresOf('2025-02', form, { Ashcombe: 'PPDD', ...Object.fromEntries(others) });
      const phase = { ...figures.phase, id: `p${at}`, name: `January to March ${2010 + at}` };
      return { ...figures, phase };
    });
    const pack = packOf(phases, ['trends'], { filters: [] });
    const { matched, points: all } = buildTrend(phases, { kind: 'programme' }, 'matched');
    expect([matched.length, all.length]).toEqual([1, 16]);
    const long = {
      ...pack,
      trends: pack.trends?.map((one) => ({
        ...one,
        trend: { ...one.trend, ...buildTrend(phases, one.trend.scope, 'matched') },
      })),
    };
    const { slides } = readDeck(await writeBoardSlides(long));
    const boxes = slides.flatMap(({ tables, charts: drawn, shapes }) => [
      ...[...tables, ...drawn].map(({ box }) => box),
      ...shapes.flatMap(({ name, box }) => (name === 'More' && box ? [box] : [])),
    ]);
    expect(slides.flatMap(({ shapes }) => shapes.filter(({ name }) => name === 'More')).length).toBe(3);
    for (const [, y, , h] of boxes) expect(y + h).toBeLessThan(6.32);
  });

  test.each([true, false])(
    'says with a figure what stands over the pillars of one area: matrix %j',
    (chosen) => {
      const figures = figuresOf('2025-04', proformaOf([[2], [3]]), { Ashcombe: 'PPPDD' });
      const pack = packOf(
        [figures],
        packSections.filter((section) => chosen || section !== 'matrix'),
      );
      const title = slidesOfPack(pack).find(
        ({ panels }) => panels?.[0]?.table?.columns[0]?.head === 'Pillar',
      )?.title;
      if (chosen) expect(title).toBe('More than half of the answers are in place in 1 of 2 pillars.');
      else
        expect(title).toMatch(
          /^In 2 pillars in the .+ that sent, 3 of 5 answers are in place and 2 are in design\.$/,
        );
    },
  );

  test('says in full in its notes what is cut on a slide', () => {
    const [cover] = slidesOf('long names');
    expect(cover && points(cover)).toContain('…');
    expect(cover?.notes).toContain(`Narrowed to: ${worlds['long names']?.cover.filters.join('; ')}`);
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
    expect(readDeck(await writeBoardSlides(packWith(153))).slides.length).toBeLessThan(25);
    const { overdue, exceptions } = worlds['everything overdue'] ?? {};
    const pack = { ...packWith(153), overdue, exceptions };
    const { slides } = readDeck(await writeBoardSlides(pack));
    expect(slides.length).toBeLessThan(30);
    const said = slides.flatMap(({ shapes }) => shapes.map(({ text }) => text)).join('\n');
    expect(said).toMatch(
      /And [\d,]+ more (areas|answers|items): see this pack’s workbook, sheet [A-Z][a-z ]+\./,
    );
  });

  test('becomes as many pages as it has slides', async () => {
    const bytes = await writeBoardSlides(packWith(12));
    expect(pagesOf(bytes)).toBe(readDeck(bytes).slides.length);
  }, 90_000);
});
