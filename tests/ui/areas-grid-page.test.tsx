import { brotliCompressSync, gzipSync } from 'node:zlib';
import { nationalAnswers, nationalAreas, nationalPhases } from 'seeds/national/world';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { areasOnPage, groupingOf, readGridChoices } from '~/domain/grid-choices';
import { buildHeatmap } from '~/domain/heatmap';
import { sortAreas } from '~/domain/heatmap-order';
import { itemsOf } from '~/domain/proforma';
import { viewGrid } from '~/services/areas-grid-view.server';
import { AreasGridPage } from '~/ui/areas-grid-page';
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
    ...viewGrid(
      {
        heatmap: sortAreas(heatmap, choices.order, grouping),
        grouping,
        wordPhases: phases.map(({ phase }) => phase.name),
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
    const lines = bodyRows(html).filter((row) => row.includes('scope="row"') && row.includes('<a '));
    expect(lines).toHaveLength(153);
    for (const line of lines) {
      const cells = [...line.matchAll(/<td class="([^"]*)"[^>]*>([^<]*)</g)].slice(0, 35);
      expect(cells).toHaveLength(35);
      for (const [, letter = '', said = ''] of cells)
        expect(said).toMatch(
          { p: /^In place/, d: /^In design/, n: /^Not being/, x: /^Not sub/ }[letter[0] ?? ''] ?? /$^/,
        );
    }
    for (const { code, shortName } of itemsOf(proformaV1)) expect(words).toContain(`${code} ${shortName}`);
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
      /<td class="p o wp" title="last changed or confirmed in [A-Z][a-z]+ to [A-Z][a-z]+ \d{4}">/,
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
