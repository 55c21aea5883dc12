import { memberships } from 'db/schema';
import { eq, inArray } from 'drizzle-orm';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PackChoices, usualChoices } from '~/domain/pack-choices';
import { readBoardPack } from '~/services/board-pack.server';
import { readExport, requestExport } from '~/services/exports.server';
import { readReference } from '~/services/figure-reference.server';
import { choosePhase, readFigures } from '~/services/figures.server';

describe('a board pack of some waves', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
    // There are two waves in the demonstration, of which both are all.
    await world.store.transaction(async (tx) => {
      const second = await tx.select().from(memberships).where(eq(memberships.wave, 2));
      const moved = second.slice(0, 2).map(({ areaId }) => areaId);
      await tx.update(memberships).set({ wave: 3 }).where(inArray(memberships.areaId, moved));
    });
  });

  const read = async (filter: PackChoices['filter']) => {
    const choices = { ...usualChoices, filter };
    const pack = await readBoardPack(
      await world.viewer('dfe-official'),
      { phase: undefined, choices, address: 'https://progress.example/' },
      world.now,
    );
    if (!pack) throw new Error('There is no such pack.');
    return pack;
  };
  const askedIn = async (waves: readonly number[]) => {
    const chosen = await choosePhase(await world.viewer('dfe-official'), undefined, world.now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    return figures?.asked.filter(({ wave }) => waves.includes(wave)) ?? [];
  };

  it('says them on its cover and as its base, with the areas of both and no others', async () => {
    const { cover, matrix, grid } = await read({ waves: [1, 2] });
    const areas = await askedIn([1, 2]);
    expect(cover.filters).toEqual(['Waves 1 and 2 only']);
    expect(cover.base).toBe(areas.length);
    expect((await read({})).cover.base).toBe(areas.length + 2);
    expect(matrix?.areas.map(({ slug }) => slug)).toEqual(areas.map(({ slug }) => slug));
    expect(new Set(grid?.areas.map(({ wave }) => wave))).toEqual(new Set([1, 2]));
    const parts = [await read({ waves: [1] }), await read({ waves: [2] })];
    expect(parts.map(({ cover }) => cover.filters)).toEqual([['Wave 1 only'], ['Wave 2 only']]);
    expect(parts.reduce((sum, part) => sum + part.cover.base, 0)).toBe(cover.base);
  });

  it('has a reference by which its figures are recomputed', async () => {
    const reference = (await read({ waves: [1, 3] })).cover.reference ?? '';
    expect(reference).toMatch(/\.progress\.w1\+3\.past\.c[0-9a-f]{8}$/);
    const later = new Date(world.now.getTime() + 60 * 60 * 1000);
    expect(await readReference(await world.viewer('dfe-official'), reference, later)).toMatchObject({
      isEqual: true,
      reference: { filter: { waves: [1, 3] } },
    });
  });

  it('is asked for, kept and shown with its waves', async () => {
    const viewer = await world.viewer('administrator');
    const choices: PackChoices = { ...usualChoices, filter: { waves: [1, 2] } };
    const id = done(await requestExport(viewer, { phase: '2026-01', choices }, world.now));
    const found = await readExport(viewer, id, world.now);
    expect(JSON.stringify(found)).toContain('Waves 1 and 2 only');
  });
});
