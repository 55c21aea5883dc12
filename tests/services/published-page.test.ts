import { settings } from 'db/schema';
import { eq } from 'drizzle-orm';
import { fieldworkPhases } from 'seeds/reference/phases';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { readPublishedPage } from '~/services/published-page.server';
import { readSpecification } from '~/services/specification.server';
import { readTimeline } from '~/services/timeline.server';

const viewer: Viewer = { id: 'a', name: 'A', email: 'a@example.org', role: 'dfe_official', areas: [] };

let world: World;
beforeAll(async () => {
  world = await installationWorld();
});

describe('an installation in which no area has sent anything', () => {
  it('compares no row, marks the impossible one all the same, and names who has not submitted', async () => {
    const page = await readPublishedPage(viewer, world.now);
    expect(page).toMatchObject({
      illustrative: false,
      base: 6,
      sent: 0,
      tally: { agrees: 0, differs: 0, impossible: 1, not_compared: 34 },
    });
    const asked = fieldworkPhases.find(({ id }) => id === '2025-02')?.askedSlugs ?? [];
    expect(page?.notSent.map((name) => name.toLowerCase())).toEqual([...asked].sort());
    expect(page?.claims).toHaveLength(9);
  });

  it('has the specification beside empty counts', async () => {
    const page = await readSpecification(viewer, '2025-02', world.now);
    expect(page).toMatchObject({ base: 6, sent: 0, specification: { items: 35 } });
  });

  it('has the real areas in the timeline, also of waves that no document dates', async () => {
    const { timeline, illustrative } = (await readTimeline(viewer, world.now)) ?? {};
    expect(illustrative).toBe(false);
    expect(
      timeline?.rows.map(({ programme, wave, areas, stages }) => [
        programme,
        wave,
        areas.length,
        stages.length > 0,
      ]),
    ).toEqual([
      ['ffc', null, 0, true],
      ['ffc', 1, 3, true],
      ['ffc', 2, 7, true],
      ['fnp', null, 0, true],
      ['fnp', 1, 4, false],
      ['fnp', 2, 3, false],
    ]);
  });

  it('shows nobody of an area any of it', async () => {
    const lead: Viewer = { ...viewer, role: 'area_lead' };
    expect(await readPublishedPage(lead, world.now)).toBeUndefined();
    expect(await readSpecification(lead, undefined, world.now)).toBeUndefined();
    expect(await readTimeline(lead, world.now)).toBeUndefined();
  });

  it('has no page of published figures where what is published was not loaded, or cannot be read', async () => {
    const { store, now } = world;
    for (const value of [{ claims: 'none' }, undefined]) {
      await store.transaction(async (tx) => {
        if (value) await tx.update(settings).set({ value }).where(eq(settings.key, 'narrative_claims'));
        else await tx.delete(settings).where(eq(settings.key, 'narrative_claims'));
      });
      expect(await readPublishedPage(viewer, now)).toBeUndefined();
    }
  });
});
