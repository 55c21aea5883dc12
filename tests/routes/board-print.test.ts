import { listAreas } from 'db/areas';
import { parse } from 'parse5';
import { textsIn } from 'tests/spreadsheets/board-slides/reader';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { matrixRows } from '~/domain/matrix';
import { packSectionNames, packSections, usualChoices } from '~/domain/pack-choices';
import { countAt } from '~/domain/standing-counts';
import { standings } from '~/domain/status';
import { packSearch } from '~/http/pack-query';
import { paths } from '~/paths';
import { loader as print } from '~/routes/board-packs.print';
import { loader as margins } from '~/routes/board-packs.print[.]css';
import { readBoardPack } from '~/services/board-pack.server';
import { writeBoardSlides } from '~/spreadsheets/board-slides/write-board-slides';

let world: World;
let official: string;
let lead: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
  lead = await world.signIn('area-lead');
});

const everything = `?phase=2026-04&sections=${packSections.join(',')}`;
const page = async (search: string) => (await print(asks(paths.boardPrint(search), official))).text();
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('the print edition', () => {
  test('is there for the programme alone', async () => {
    expect(await statusOf(print(asks(paths.boardPrint(everything), official)))).toBe(200);
    expect(await statusOf(print(asks(paths.boardPrint(everything), lead)))).toBe(404);
    expect(await statusOf(print(asks(paths.boardPrint(everything))))).toBe(302);
    expect(await statusOf(print(asks(paths.boardPrint('?phase=1999-01'), official)))).toBe(404);
    expect(await statusOf(margins(asks(paths.boardPrintMargins(everything), lead)))).toBe(404);
  });

  test('is a whole page of valid HTML without script, inline style or an id used twice', async () => {
    const answer = await print(asks(paths.boardPrint(everything), official));
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
    const html = await answer.text();
    const faults: string[] = [];
    parse(html, { sourceCodeLocationInfo: true, onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    expect(html).not.toMatch(/<script|<[^>]+\sstyle="|\son[a-z]+="/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, labels = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const label of labels.split(' ')) expect(ids).toContain(label);
    expect(html.match(/<h1/g)?.length).toBe(1);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g)) {
      expect(table).toContain('<caption>');
      expect(table).toContain('<thead>');
      expect(table.match(/<th(?![^>]*scope)[ >]/g)).toBeNull();
    }
  });

  test('holds the chosen sections in their order, and the notes', async () => {
    const sections = (html: string) =>
      [...html.matchAll(/<h2 id="[^"]+">([^<]+)/g)].map(([, title]) => title);
    const all = packSections.map((section) => packSectionNames[section]);
    expect(sections(await page(everything))).toEqual([...all, 'Notes']);
    expect(sections(await page('?sections=trends,matrix'))).toEqual(['Matrix', 'Trends', 'Notes']);
  });

  test('shows the counts, sentences and words of the pack itself', async () => {
    const viewer = await world.viewer('dfe-official');
    const choices = { ...usualChoices, sections: packSections };
    const address = 'http://localhost:3000/';
    const pack = await readBoardPack(viewer, { phase: '2026-04', choices, address }, world.now);
    const html = await page(everything);
    const text = textOf(html);
    if (!pack?.matrix) throw new Error('There is no such pack.');
    for (const { sentences } of pack.headlines ?? [])
      for (const sentence of sentences) expect(text).toContain(sentence);
    for (const row of matrixRows(pack.matrix)) {
      const at = text.findIndex((line, place) => line === row.code && text[place + 1] === row.statement);
      const counts = standings.map((standing) => String(countAt(row, standing).count));
      expect(text.slice(at + 2, at + 8)).toEqual([...counts, String(row.base)]);
    }
    for (const { comment } of pack.comments ?? [])
      for (const line of comment.split('\n').map((each) => each.trim()))
        if (line) expect(text).toContain(line);
    expect(html.match(/<svg role="img"/g)?.length).toBe(pack.trends?.length);
    expect(text.join(' ')).toContain(pack.cover.marking);
    expect(text).toContain('Illustrative data: area names, people and answers are made up.');
    expect(html).toContain(`Figure reference: ${pack.cover.reference}`);
  });

  test('holds what areas wrote only where comments were chosen', async () => {
    const viewer = await world.viewer('dfe-official');
    const phase = '2026-04';
    const asked = { phase, choices: usualChoices, address: 'http://localhost:3000/' };
    const pack = await readBoardPack(viewer, asked, world.now);
    const wrote = (pack?.movement?.back ?? []).map(({ comment }) => comment.trim()).filter(Boolean);
    expect(wrote.length).toBeGreaterThan(0);
    const without = packSections.filter((section) => section !== 'comments');
    const [all, some] = [await page(everything), await page(`?phase=${phase}&sections=${without.join(',')}`)];
    expect([all, some].map((html) => html.includes('What the area wrote'))).toEqual([true, false]);
    const [read, hidden] = [all, some].map((html) => textOf(html).join('\n'));
    for (const comment of wrote) {
      expect(read).toContain(comment);
      expect(hidden).not.toContain(comment);
    }
  });

  test('leads back to the choice that it was made from', async () => {
    const search = packSearch({ ...usualChoices, filter: { waves: [1] } }, '2026-04');
    const html = (await page(search)).replaceAll('&amp;', '&');
    expect(html).toContain(`<a href="${paths.boardPacks(search)}">`);
    expect(html).toContain('Narrowed to: Wave 1 only');
    expect(html).toContain(`href="${paths.boardPrintMargins(search)}"`);
  });

  test('says in the margins of every sheet how it is handled, and of which phase and state it is', async () => {
    const answer = await margins(asks(paths.boardPrintMargins('?phase=2025-10'), official));
    expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    const css = await answer.text();
    expect(css).toContain('@top-left { content: "OFFICIAL: ');
    expect(css).toContain('"October to December 2025, Final"');
    expect(css).toContain('"Page " counter(page) " of " counter(pages)');
  });
});

describe('an anonymised pack', () => {
  const search = '?phase=2026-04&naming=anonymised';

  test('names no area in print', async () => {
    const html = await page(search);
    expect(html).toContain('Area 1');
    for (const { name, slug } of await listAreas(world.store.db)) {
      expect(html).not.toContain(name);
      expect(html).not.toContain(slug);
    }
  });

  test('names no area on a slide, in notes, in texts for charts or in the workbooks behind them', async () => {
    const viewer = await world.viewer('dfe-official');
    const choices = { ...usualChoices, areas: 'anonymised' as const };
    const asked = { phase: '2026-04', choices, address: 'http://localhost:3000/board-packs' };
    const pack = await readBoardPack(viewer, asked, world.now);
    if (!pack) throw new Error('There is no such pack.');
    const texts = await textsIn(await writeBoardSlides(pack));
    expect(texts.length).toBeGreaterThan(100);
    const all = texts.join('\n');
    expect(all).toContain('Area 1');
    for (const { name, slug } of await listAreas(world.store.db)) {
      expect(all).not.toContain(name);
      expect(all).not.toContain(slug);
    }
  });
});
