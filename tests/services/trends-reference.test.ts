import { addEdition } from 'db/editions';
import { withQueries } from 'db/query-count';
import { editions } from 'db/schema';
import { complete, present } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { choosePhase, readFigures } from '~/services/figures.server';
import { submitReturn } from '~/services/submissions.server';
import { readTrend, type TrendQuery } from '~/services/trends.server';
import { showTrendReference } from '~/services/trends-reference.server';

const frozen = '2026-01';
const atRest = { scope: 'programme', panel: 'matched', from: '2025-04', to: frozen } as const;

describe('the reference of a trend', () => {
  let world: World;
  let official: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    official = await world.viewer('dfe-official');
  });

  const later = () => new Date(world.now.getTime() + 60 * 60 * 1000);
  const read = async (query: Partial<TrendQuery> = {}, now = world.now) => {
    const found = await readTrend(official, { ...atRest, ...query }, now);
    if (!found?.reference) throw new Error('A trend without a reference.');
    return { ...found, reference: found.reference };
  };

  it.each<[string, Partial<TrendQuery>]>([
    ['all items', {}],
    ['one item', { scope: 'FH-FD-05', from: '2024-11' }],
    ['a section of all areas', { scope: 'front-door', panel: 'all', from: '2024-02' }],
    ['one area', { filter: { areas: ['ashcombe'] } }],
    ['a wave', { filter: { waves: [2], programme: 'ffc' }, to: '2025-02' }],
    ['two waves', { filter: { waves: [1, 2], programme: 'ffc' } }],
    ['every region', { split: 'region', panel: 'all' }],
    ['time in reform', { axis: 'age', split: 'wave', from: '2024-11' }],
    ['a phase that is open', { to: present, panel: 'all' }],
  ])('to %s is recomputed equal, with the very figures of the page', async (_, query) => {
    const { reference, trends, begins, from } = await read(query);
    const shown = await showTrendReference(official, reference, later());
    expect(shown).toMatchObject({ isEqual: true, changes: [], begins, from: { id: from } });
    const counts = (some: typeof trends) =>
      some.map(({ group, points }) => [group, points.map(({ inPlace, answers }) => [inPlace, answers])]);
    expect(counts(shown?.trends ?? [])).toEqual(counts(trends));
    expect(counts(trends).flat(3)).not.toHaveLength(0);
  });

  it('to phases that are frozen is the same whenever it is read', async () => {
    const { reference } = await read();
    expect(reference).toMatch(/^2026-01\.e1\.trends\.from-2025-04\.c[0-9a-f]{8}$/);
    expect((await read({}, later())).reference).toBe(reference);
  });

  it('is another for anything that changes the figures', async () => {
    const queries: Partial<TrendQuery>[] = [
      {},
      { scope: 'FH-FD-05' },
      { filter: { waves: [1] } },
      { from: '2024-11' },
      { axis: 'age' },
    ];
    const marks = await Promise.all(
      queries.map(async (query) => (await read(query)).reference.split('.').at(-1)),
    );
    expect(new Set(marks).size).toBe(queries.length);
  });

  it('is found out when it is not what was printed', async () => {
    const { reference } = await read();
    const forged = reference.replace(/c[0-9a-f]{8}$/, 'c00000000');
    expect(await showTrendReference(official, forged, world.now)).toMatchObject({ isEqual: false });
  });

  it('is for those who see the programme, and for trends that there are', async () => {
    const { reference } = await read();
    const lead = await world.viewer('area-lead');
    expect(await showTrendReference(lead, reference, world.now)).toBeUndefined();
    for (const none of [
      reference.replace('2026-01', '2031-01'),
      reference.replace('.e1.', '.e7.'),
      reference.replace('from-2025-04', 'from-2026-04'),
      reference.replace('from-2025-04', 'from-2025-04.t-nothing'),
      'nonsense',
    ])
      expect(await showTrendReference(official, none, world.now)).toBeUndefined();
  });

  it('sends as many queries for two phases as for eight', async () => {
    const counts = new Set<number>();
    for (const from of ['2024-02', '2025-10']) {
      const { reference } = await read({ from });
      const { queries } = await withQueries(() => showTrendReference(official, reference, world.now));
      counts.add(queries.length);
    }
    expect([...counts]).toEqual([expect.toSatisfy((count: number) => count <= 22)]);
  });

  it('of the page at rest is of the editions that its last phase is laid beside', async () => {
    const [last, earlier] = ['2026-07', '2025-10'];
    const rows = await world.store.db.select().from(editions);
    const chosen = await choosePhase(official, last, world.now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    const form = rows.find((row) => row.phaseId === frozen);
    const first = rows.find((row) => row.phaseId === earlier);
    if (!figures || !form || !first) throw new Error('Both phases, and the edition of one.');
    const closed = { ...form, phaseId: last, before: { ...form.before, [frozen]: 1 } };
    const submissions = figures.submissions.map(({ id }) => id);
    const fewer = { ...first.content, submissions: first.content.submissions.slice(1) };
    await world.store.transaction(async (tx) => {
      await addEdition(
        tx,
        { ...closed, content: { ...form.content, submissions }, madeAt: world.now },
        'dfe-official',
      );
      await addEdition(
        tx,
        { ...first, number: 2, content: fewer, madeAt: world.now, note: 'One fewer.' },
        'dfe-official',
      );
    });
    const query = { from: '2025-04', panel: 'all' } as const;
    const [rest, named] = [
      await read({ ...query, to: undefined }, later()),
      await read({ ...query, to: last }, later()),
    ];
    expect(rest.phase).toMatchObject({ id: last, edition: { number: 1 } });
    expect(rest.trends).toEqual(named.trends);
    expect(rest.reference).toBe(named.reference);
    expect(await showTrendReference(official, rest.reference, later())).toMatchObject({ isEqual: true });
    const latest = await read({ ...query, to: present }, later());
    expect(latest.trends[0]?.points.find(({ id }) => id === earlier)?.areas.length).toBe(
      (rest.trends[0]?.points.find(({ id }) => id === earlier)?.areas.length ?? 0) - 1,
    );
  });

  it('stays equal when an area sends afterwards, and says in which phase and what', async () => {
    const { reference } = await read({ to: present, panel: 'all' });
    const lead = await world.viewer('area-lead');
    const { revision } = await complete(lead, 'ashcombe', world.now);
    done(await submitReturn(lead, present, 'ashcombe', revision, later()));
    const shown = await showTrendReference(official, reference, later());
    expect(shown?.isEqual).toBe(true);
    expect(shown?.changes).toEqual([
      { phase: 'October to December 2026', areas: [expect.objectContaining({ slug: 'ashcombe', to: 1 })] },
    ]);
  });
});
