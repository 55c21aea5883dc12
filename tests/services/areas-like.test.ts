import { addEdition, listEditionsOfPhase } from 'db/editions';
import { withQueries } from 'db/query-count';
import { saveSetting } from 'db/settings';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Disclosure, DisclosureChoice } from '~/domain/disclosure';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import type { Viewer } from '~/domain/viewer';
import { readAreasLike } from '~/services/areas-like.server';
import { keepHelpedItem } from '~/services/disclosure.server';
import { choosePhase, readFigures } from '~/services/figures.server';

const withhold = { kind: 'withhold' } as const;
const counts = { kind: 'counts', atLeast: 3 } as const;

describe('an area beside others like it', () => {
  let world: World;
  let lead: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead');
  });

  const set = (areas: Disclosure, outside: DisclosureChoice['outside'] = withhold) =>
    world.store.transaction((tx) => saveSetting(tx, 'disclosure', { areas, outside }));
  const look = async (phase?: string, viewer = lead, slug = 'ashcombe') => {
    const like = await readAreasLike(viewer, slug, phase);
    if (!like) throw new Error('Not found.');
    return like;
  };
  const counted = async (phase?: string) => {
    const like = await look(phase);
    if (like.kind !== 'counts') throw new Error(`It is ${like.kind}.`);
    return like;
  };
  const inPlace = async (phase: string) => {
    const chosen = await choosePhase(await world.viewer('dfe-official'), phase, world.now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    return figures ? matrixRows(buildMatrix(figures)) : [];
  };

  it('is found by the people of that area alone', async () => {
    await set({ kind: 'named' });
    expect(await readAreasLike(lead, 'brackenshire', undefined)).toBeUndefined();
    expect(await readAreasLike(lead, 'nowhere', undefined)).toBeUndefined();
    expect(await readAreasLike(await world.viewer('dfe-official'), 'ashcombe', undefined)).toBeUndefined();
  });

  it('is shown nothing of others unless its programme says so, whatever leaves it', async () => {
    for (const outside of [withhold, { kind: 'named' } as const]) {
      await set(withhold, outside);
      expect(await look()).toEqual({ kind: 'withhold' });
    }
  });

  it('is shown counts that hold what is so, of the last phase that is frozen', async () => {
    await set(counts);
    const like = await counted();
    expect(like.phase.id).toBe('2026-01');
    const rows = await inPlace('2026-01');
    const [programme] = like.groups;
    expect(programme).toMatchObject({ likeness: 'programme', withheld: null });
    expect(programme?.rows.filter(({ others }) => others).length).toBeGreaterThan(5);
    for (const { code, own, others } of programme?.rows ?? []) {
      const areas = rows.find((row) => row.code === code)?.inPlace.areas ?? [];
      const is = areas.filter(({ slug }) => slug !== 'ashcombe').length;
      expect(own === 'in_place').toBe(areas.some(({ slug }) => slug === 'ashcombe'));
      if (others?.areas === 9) {
        expect(others.inPlace.from).toBeLessThanOrEqual(is);
        expect(others.inPlace.to).toBeGreaterThanOrEqual(is);
      }
      if (others) expect(others.areas).toBeGreaterThanOrEqual(3);
    }
  });

  it('is told no area’s name in counts', async () => {
    const shown = JSON.stringify(await counted());
    expect(shown).not.toMatch(/brackenshire|calderholt|dunmere|jesmonby/i);
  });

  it('is shown no group of fewer areas than asked for, and why', async () => {
    const like = await counted();
    expect(like.groups.map(({ likeness, withheld }) => [likeness, withheld])).toContainEqual([
      'region',
      'too_few',
    ]);
    await set({ kind: 'counts', atLeast: 12 });
    for (const { withheld, rows } of (await counted()).groups) {
      expect(withheld).not.toBeNull();
      expect(rows).toEqual([]);
    }
  });

  it('is shown a phase as it was first frozen, whatever has been corrected since', async () => {
    await set(counts);
    const before = await counted('2025-10');
    const last = await counted();
    const [first] = await listEditionsOfPhase(world.store.db, '2025-10');
    if (!first) throw new Error('It was never frozen.');
    const content = { ...first.content, submissions: first.content.submissions.slice(0, 4) };
    await world.store.transaction((tx) =>
      addEdition(tx, { ...first, content, number: 2, madeAt: world.now, note: 'Corrected' }, 'dfe-official'),
    );
    expect(await counted('2025-10')).toEqual(before);
    expect(await counted()).toEqual(last);
  });

  it('is shown no count of an item once an area has offered help with it', async () => {
    await set(counts);
    const before = await counted();
    const code = before.groups[0]?.rows.find(({ others }) => others)?.code ?? '';
    await world.store.transaction((tx) => keepHelpedItem(tx, code));
    const like = await counted();
    expect(like.helped).toContain(code);
    for (const { rows } of like.groups)
      for (const row of rows) if (row.code === code) expect(row.others).toBeNull();
    const others = ({ rows }: (typeof like.groups)[number]) => rows.filter((row) => row.code !== code);
    expect(like.groups.map(others)).toEqual(before.groups.map(others));
  });

  it('is shown no counts beside another area of the same person', async () => {
    await set(counts);
    const both = { ...lead, areas: [...lead.areas, { id: 'dunmere', slug: 'dunmere', name: 'Dunmere' }] };
    for (const slug of ['ashcombe', 'dunmere'])
      expect(await look(undefined, both, slug)).toEqual({ kind: 'several_areas' });
    await set({ kind: 'named' });
    expect((await look(undefined, both)).kind).toBe('named');
  });

  it('is shown names and statuses, and no comment, where its programme says so', async () => {
    await set({ kind: 'named' });
    const like = await look('2026-01');
    if (like.kind !== 'named') throw new Error(`It is ${like.kind}.`);
    const wave = like.groups.find(({ likeness }) => likeness === 'wave');
    const names = wave?.rows[0]?.others;
    expect(
      Object.values(names ?? {})
        .flat()
        .sort(),
    ).toEqual(['Brackenshire', 'Calderholt']);
    const rows = await inPlace('2026-01');
    for (const { code, others } of like.groups[0]?.rows ?? []) {
      const areas = rows.find((row) => row.code === code)?.inPlace.areas ?? [];
      expect(others?.in_place).toEqual(areas.map(({ name }) => name).filter((name) => name !== 'Ashcombe'));
    }
    expect(Object.keys(like.groups[0]?.rows[0] ?? {}).sort()).toEqual(['code', 'others', 'own', 'shortName']);
  });

  it('is told that nothing was frozen before the first phase was', async () => {
    await set(counts);
    expect(await look('2020-01')).toEqual({ kind: 'none_frozen' });
  });

  it('takes as many queries for any phase', async () => {
    const sent = [];
    for (const phase of ['2025-07', '2026-01'])
      sent.push((await withQueries(() => look(phase))).queries.length);
    expect(new Set(sent).size).toBe(1);
  });
});
