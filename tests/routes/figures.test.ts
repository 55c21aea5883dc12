import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { paths } from '~/paths';
import { loader as lookUp } from '~/routes/figures._index';
import { loader } from '~/routes/figures.$reference';
import { loader as matrix } from '~/routes/progress.matrix';

describe('the page of a figure reference', () => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await demonstrationWorld();
    cookie = await world.signIn('dfe-official');
  });

  const reference = async (query: string) =>
    (await matrix(asks(`/progress/matrix${query}`, cookie))).reference ?? '';
  const look = (text: string, query = '', who = cookie) =>
    loader(asks(paths.figure(text) + query, who, { reference: text }));

  it('shows the same counts as the page that printed it', async () => {
    const page = await matrix(asks('/progress/matrix?phase=2025-02&wave=1', cookie));
    const { rows, base, sent } = await look(page.reference ?? '');
    expect({ base, sent }).toEqual({ base: page.base, sent: page.sent });
    const printed = page.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
    expect(rows.map(({ code, counts }) => ({ code, counts }))).toEqual(
      printed.map(({ code, counts }) => ({ code, counts })),
    );
  });

  it('carries every filter of the page, and there is none for what cannot be named', async () => {
    const query = '?phase=2025-02&wave=1&pillar=family-help&status=in_design';
    const page = await matrix(asks(`/progress/matrix${query}`, cookie));
    const printed = page.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
    const { rows, isEqual } = await look(page.reference ?? '');
    expect(isEqual).toBe(true);
    expect(rows.map(({ code }) => code)).toEqual(printed.map(({ code }) => code));
    expect(await reference('?phase=2025-02&programme=a.b')).toBe('');
  });

  it('is found by programme viewers alone, and only for what is a reference', async () => {
    const text = await reference('?phase=2025-02');
    expect(await statusOf(look(text, '', await world.signIn('area-lead')))).toBe(404);
    expect(await statusOf(look(`${text}0`))).toBe(404);
    expect(await statusOf(look(text, '', ''))).toBe(302);
  });

  it('ignores a count that there is not', async () => {
    const text = await reference('?phase=2025-02');
    for (const query of [
      '?item=XX-XX-01&status=in_place',
      '?item=FH-FD-01&status=toString',
      '?item=FH-FD-01',
    ])
      expect((await look(text, query)).picked).toBeUndefined();
  });

  it('sends as many queries for an edition as for a draft', async () => {
    const counts = [];
    for (const query of ['?phase=2025-02', '?phase=2026-10', '?phase=2026-07']) {
      // What was sent is read once by each process.
      await look(await reference(query));
      counts.push((await withQueries(async () => look(await reference(query)))).queries.length);
    }
    expect(new Set(counts).size).toBe(1);
  });

  it('is reached by typing the reference, and what is none is said to be so', async () => {
    const text = await reference('?phase=2025-02');
    const found = await lookUp(asks(`${paths.figures()}?reference=%20${text}`, cookie)).catch(
      (thrown) => thrown,
    );
    expect(found.headers.get('Location')).toBe(paths.figure(text));
    expect(await lookUp(asks(`${paths.figures()}?reference=4+of+6`, cookie))).toEqual({ typed: '4 of 6' });
    expect(await statusOf(lookUp(asks(paths.figures(), await world.signIn('area-lead'))))).toBe(404);
  });
});
