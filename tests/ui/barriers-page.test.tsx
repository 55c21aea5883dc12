import { asks } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as barriers } from '~/routes/progress.barriers';
import { loader as comments } from '~/routes/progress.comments';
import { markCommentsRead } from '~/services/comments.server';
import { BarriersPage } from '~/ui/barriers-page';
import { draw } from './draw';

let official: string;
beforeAll(async () => {
  const world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
  // So that a list does not read every phase to count what is new.
  await markCommentsRead(await world.viewer('dfe-official'), world.now, world.now);
});

const pageOf = async (query: string) => {
  const { asking, ...data } = await barriers(asks(`/progress/barriers${query}`, official));
  return draw(<BarriersPage asked={asking} {...data} />);
};

describe('each count of the barriers', () => {
  test.each(['?phase=2026-07', '?phase=2025-10&wave=2&pillar=family-help'])(
    'leads to a list of as many answers: %s',
    async (query) => {
      const { html } = await pageOf(query);
      const links = [...html.matchAll(/href="(\/progress\/comments[^"]*)"[^>]*>([\d,]+)/g)];
      expect(links.length).toBeGreaterThan(10);
      const totals = new Map<string, number>();
      for (const [, href = '', count] of links) {
        const address = href.replaceAll('&amp;', '&');
        const total = totals.get(address) ?? (await comments(asks(address, official))).found.total;
        totals.set(address, total);
        // With the answers that have no comment, which count too.
        expect(address).toContain('without=1');
        expect([address, total]).toEqual([address, Number(count)]);
      }
    },
    120_000,
  );
});

test('a count of waves is never without its own base', async () => {
  const { html } = await pageOf('?phase=2026-07');
  const table = /aria-label="Table: [^"]*by wave".*?<\/table>/s.exec(html)?.[0] ?? '';
  const cells = [...table.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, ''),
  );
  expect(cells.length).toBeGreaterThan(20);
  for (const cell of cells) expect(cell).toMatch(/^\d+ of \d+|^All in place$|^No answers$/);
});

test('who has not sent is named, and what is still open is left out of the comparison', async () => {
  const { words } = await pageOf('');
  expect(words).toMatch(/Not counted, because they have not sent: Ashcombe, .* and \w+\./);
  expect(words).toMatch(/October to December 2026 is still open, so it is not among them yet\./);
  expect(words).not.toContain('%');
});
