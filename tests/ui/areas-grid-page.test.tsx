import { brotliCompressSync, gzipSync } from 'node:zlib';
import { nationalAnswers, nationalAreas, nationalPhases } from 'seeds/national/world';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { areasOnPage, groupingOf, readGridChoices } from '~/domain/grid-choices';
import { buildHeatmap } from '~/domain/heatmap';
import { readLine } from '~/domain/heatmap-line';
import { sortAreas } from '~/domain/heatmap-order';
import { itemsOf } from '~/domain/proforma';
import { viewGrid } from '~/services/areas-grid-view.server';
import { AreasGridPage } from '~/ui/areas-grid-page';
import { standingCell } from '~/ui/areas-lines-row';
import { escapeHtml } from '~/ui/govuk/escape-html';
import { areaOf, everyItem, figuresOf, proformaOf, submissionOf } from '../domain/figure-arbitraries';
import { draw } from './draw';

const scope = new Set(itemsOf(proformaV1).map(({ code }) => code));

/** The quarters of the made-up national world, as figures are read from its database. */
const national = nationalPhases.map((phase, at): PhaseFigures => {
  const asked = nationalAreas.map(({ name, ...more }) => areaOf(name, scope, more));
  const submissions = asked.flatMap((area) => {
    const answers = nationalAnswers(proformaV1, area.slug, at);
    return answers ? [submissionOf(phase.id, area, answers)] : [];
  });
  return { phase, proforma: proformaV1, asked, submissions };
});

/** The grid of the last of these phases as its page draws it, with the data that goes to the browser along with it. */
async function drawGrid(phases: readonly PhaseFigures[], query: string) {
  const figures = phases.at(-1);
  if (!figures) throw new Error('A grid is of a phase.');
  const choices = readGridChoices(new URLSearchParams(query));
  const heatmap = buildHeatmap(figures, phases.at(-2), {}, phases.slice(0, -1));
  const grouping = groupingOf(choices, heatmap.areas.length);
  const view = {
    phase: { id: figures.phase.id, name: figures.phase.name },
    previous: phases.at(-2)?.phase.name ?? null,
    reference: 'some-reference',
    ...viewGrid(
      {
        heatmap: sortAreas(heatmap, choices.order, grouping),
        grouping,
        wordPhases: phases.map(({ phase }) => phase),
        choices: { programmes: [{ id: 'ffc', name: 'Families First for Children' }] },
      },
      choices,
    ),
  };
  const asked = {
    ...{ programme: '', wave: '', pillar: '', area: '', show: '', by: choices.by, sort: choices.order },
    ...{ group: grouping ?? 'none', beside: choices.beside ? '1' : '', stale: String(choices.stale ?? '') },
  };
  const drawn = await draw(
    <AreasGridPage
      {...view}
      asked={asked}
      phases={phases.map(({ phase: { id, name } }) => ({ id, name }))}
      choices={{ programmes: [], waves: [1, 2, 3, 4], pillars: proformaV1.pillars }}
    />,
  );
  return { ...drawn, view, sent: drawn.html + JSON.stringify(view) };
}

test('a line of the grid says what became of each answer, and names no markup', () => {
  const cell = (now: string, was: string, fresh: string) =>
    standingCell(readLine(`${now} ${was} ${fresh} 1`, ['<b>Spring</b>', 'Summer'])[0] ?? never(), null);
  expect([
    ...[
      cell('P', 'D', 'h'),
      cell('D', 'P', 'h'),
      cell('P', 'P', 'h'),
      cell('P', 'P', 'c'),
      cell('N', 'N', 'r'),
    ],
    ...[
      cell('P', 'P', 'o'),
      cell('P', '-', '-'),
      cell('d', '-', '-'),
      cell('-', '-', '-'),
      cell('.', '-', '-'),
    ],
  ]).toEqual([
    '<td class="p u">In place, moved up',
    '<td class="d b">In design, slipped back',
    '<td class="p h">In place, comment changed',
    '<td class="p c">In place, confirmed as still correct',
    '<td class="n r">Not being implemented, carried over without a word',
    '<td class="p o">In place, carried over without a word, last changed or confirmed in &lt;b&gt;Spring&lt;/b&gt;',
    '<td class="p">In place',
    '<td class="xd">Not submitted, last answered in design',
    '<td class="x">Not submitted',
    '<td class="z">Not in scope',
  ]);
});

test('an area of an odd name stands in its line as it is written, and leads to what it sent', async () => {
  const form = proformaOf([[1]]);
  const odd = `<img src=x onerror="a">'&`;
  const world = figuresOf('2025-04', form, { [odd]: 'P', Brackenshire: '' });
  const { html, view } = await drawGrid([world], 'by=section');
  expect(html).not.toContain('<img');
  expect(html).toContain(
    '>&lt;img src=x onerror=&quot;a&quot;&gt;&#39;&amp;</a></th><td class="s4">1 of 1<td',
  );
  const sent = view.areas.find(({ name }) => name === odd)?.submission ?? '';
  expect(html).toContain(`<a class="govuk-link" href="/submissions/${escapeHtml(sent)}">`);
  expect(html).toContain(
    'href="/progress/areas/brackenshire?phase=2025-04">Brackenshire</a><small> not sent',
  );
});

test('totals lead to the answers that were counted, or to what the area sent', async () => {
  const form = proformaOf([[2]]);
  const world = figuresOf('2025-04', form, { Ashcombe: 'PD', Brackenshire: 'PP', Calderholt: '' });
  const { html } = await drawGrid([world], '');
  const figure = (item: string) =>
    `href="/figures/some-reference?${item}status=in_place#picked"><b>`.replaceAll('&', '&amp;');
  expect(html).toContain(`${figure('item=P1-S1-01&')}2</b> of 2</a>`);
  expect(html).toContain(`${figure('')}3</b> of 4</a>`);
  expect(html).toMatch(/href="\/submissions\/[^"]*"><b>1<\/b> of 2<\/a>/);
  const many = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`A${at}`, 'PD']));
  const rows = (await drawGrid([figuresOf('2025-04', form, many)], '')).html;
  expect(rows).toContain('item=P1-S1-01&amp;status=in_place#picked">31<i>');
  expect(rows).not.toContain('item=P1-S1-02&amp;status');
});

test('an area that is listed by section says nothing of earlier answers', async () => {
  const form = proformaOf([[1]]);
  const world = figuresOf('2025-04', form, { Ashcombe: '', Brackenshire: 'P' });
  const named = async (query: string) => (await drawGrid([world], `${query}area=ashcombe`)).words;
  expect(await named('by=section&')).toContain('Ashcombe has not sent its return for this phase.');
  expect(await named('by=section&')).not.toContain('Earlier answers');
  expect((await drawGrid([world], '')).words).toContain('Brackenshire over time');
});

describe('the grid of 153 areas', () => {
  it.each(['', 'beside=1', 'by=section', 'by=section&beside=1', 'group=none&stale=3'])(
    'comes in less than 50 KB with ?%s, so that its page stays under 60',
    async (query) => {
      const { sent } = await drawGrid(national, query);
      expect(sent.length).toBeGreaterThan(50_000);
      expect(gzipSync(sent).length).toBeLessThan(50_000);
      expect(brotliCompressSync(sent).length).toBeLessThan(50_000);
    },
  );

  it('says every status in words, area by area, and gives each column a code with its key', async () => {
    const { html, words, view } = await drawGrid(national, '');
    const lines = bodyRows(html).filter((row) => row.includes('data-area='));
    expect(lines).toHaveLength(153);
    for (const line of lines) {
      const cells = [...line.matchAll(/<td class="([^"]*)">([^<]*)/g)].slice(0, 35);
      expect(cells).toHaveLength(35);
      for (const [, letter = '', said = ''] of cells)
        expect(said).toMatch(
          { p: /^In place/, d: /^In design/, n: /^Not being/, x: /^Not sub/ }[letter[0] ?? ''] ?? /$^/,
        );
    }
    for (const { code, shortName } of itemsOf(proformaV1)) {
      expect(words).toContain(`${code} ${shortName}`);
      expect(html).toContain(
        `${code}<span class="govuk-visually-hidden"> ${shortName.replaceAll('&', '&amp;')}<`,
      );
    }
    expect(view.groups.map(({ title, asked }) => [title, asked])).toContainEqual(['London', 17]);
    expect(html).not.toContain('style=');
  });

  it('has as many cells in every row as in its head', async () => {
    for (const query of ['', 'by=section', 'group=wave', 'by=section&beside=1']) {
      const table = /<table class="app-lines[\s\S]*?<\/table>/.exec(
        (await drawGrid(national, query)).html,
      )?.[0];
      const rows = [...(table ?? '').matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => widthOf(row));
      expect(new Set(rows)).toEqual(new Set([query.includes('section') ? 12 : 37]));
    }
  });

  it('says when a stale answer was last confirmed, and what each was in the phase before', async () => {
    const { html } = await drawGrid(national, 'beside=1');
    expect(html).toMatch(
      /<td class="p o wp">In place, carried over without a word, in place in [^<]*, last changed or confirmed in [A-Z][a-z]+ to [A-Z][a-z]+ \d{4}</,
    );
    expect(html).toMatch(/<td class="p u wd">In place, moved up, in design in July to September 2026</);
  });
});

test('more areas than a page holds are paged, with totals over all of them', async () => {
  const form = proformaOf([[2], [1]]);
  const names = Array.from({ length: areasOnPage + 5 }, (_, at) => `Area ${String(at).padStart(3, '0')}`);
  const world = figuresOf(
    '2025-04',
    form,
    Object.fromEntries(names.map((name) => [name, everyItem(form, 'P')])),
  );
  const first = await drawGrid([world], '');
  const last = await drawGrid([world], 'page=2');
  expect(first.words).toContain('Areas 1 to 200 of 205 areas.');
  expect(last.words).toContain('Areas 201 to 205 of 205 areas.');
  expect([first.view.areas.length, last.view.areas.length]).toEqual([200, 5]);
  expect(last.words).toContain('615 of 615');
  expect(last.html).toMatch(/href="[^"]*page=1"/);
  expect((await drawGrid([world], 'page=9')).view.page.number).toBe(2);
});

test('a page has the groups of its own areas, with their totals over all pages', async () => {
  const form = proformaOf([[1]]);
  const names = Array.from({ length: areasOnPage + 5 }, (_, at) => `Area ${String(at).padStart(3, '0')}`);
  const world = figuresOf('2025-04', form, Object.fromEntries(names.map((name) => [name, 'P'])));
  const waved = {
    ...world,
    asked: world.asked.map((area, at) => ({ ...area, wave: at < 190 ? 1 : at < areasOnPage ? 2 : 3 })),
  };
  const groups = async (query: string) =>
    bodyRows((await drawGrid([waved], `group=wave&${query}`)).html).flatMap(
      (row) => /rowgroup">(Wave \d)<!-- --> |rowgroup">(Wave \d) <small>(.*?)</.exec(row)?.[0] ?? [],
    );
  expect((await groups('')).map((row) => /Wave \d/.exec(row)?.[0])).toEqual(['Wave 1', 'Wave 2']);
  const last = await drawGrid([waved], 'group=wave&page=2');
  expect((await groups('page=2')).map((row) => /Wave \d/.exec(row)?.[0])).toEqual(['Wave 3']);
  expect(last.words).toContain('205 of 205');
});

test('thirty areas stand side by side and one more stands below another', async () => {
  const form = proformaOf([[2]]);
  const grid = (count: number) =>
    drawGrid(
      [
        figuresOf(
          '2025-04',
          form,
          Object.fromEntries(Array.from({ length: count }, (_, at) => [`A${at}`, 'PD'])),
        ),
      ],
      '',
    );
  expect((await grid(30)).html).toContain('app-areas__table');
  expect((await grid(31)).html).toContain('app-lines--item');
});

function never(): never {
  throw new Error('A line has a cell.');
}

function bodyRows(html: string) {
  const table = /<table class="app-lines[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row);
}

function widthOf(row: string) {
  return [...row.matchAll(/<t[hd](?: [^>]*)?>/g)].reduce(
    (width, [cell]) => width + Number(/colspan="(\d+)"/i.exec(cell)?.[1] ?? 1),
    0,
  );
}
