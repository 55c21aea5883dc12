import { complete, present } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { readAreasGrid } from '~/services/areas-grid.server';
import { readReference } from '~/services/figure-reference.server';
import { readMatrix } from '~/services/matrix.server';
import { readProgress } from '~/services/progress.server';
import { showReference } from '~/services/shown-reference.server';
import { submitReturn } from '~/services/submissions.server';

const frozen = '2026-01';
const everything = { status: undefined, items: undefined, published: false };

describe('a figure reference', () => {
  let world: World;
  let official: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    official = await world.viewer('dfe-official');
  });

  const later = () => new Date(world.now.getTime() + 60 * 60 * 1000);
  const printed = async (phase: string, filter = {}) =>
    (await readMatrix(official, { ...everything, phase, filter }, world.now))?.reference ?? '';

  it('is on the page of each kind of figures, and each comes out equal', async () => {
    const grid = { phase: frozen, filter: { wave: 1 }, order: 'wave' } as const;
    const references = [
      await printed(frozen),
      await printed(present, { wave: 2, pillar: 'family-help' }),
      (await readAreasGrid(official, grid, world.now))?.reference,
      (await readProgress(official, { phase: present, allUps: false }, world.now))?.reference,
    ];
    expect(new Set(references).size).toBe(4);
    for (const reference of references)
      expect(await readReference(official, reference ?? '', later())).toMatchObject({
        isEqual: true,
        changes: [],
      });
  });

  it('names an edition, or for figures that may change the moment they were read', async () => {
    expect(await printed(frozen)).toMatch(/^2026-01\.e1\.items\.c[0-9a-f]{8}$/);
    expect(await printed(present)).toMatch(/^2026-10\.\d{8}T\d{9}Z\.items\.c[0-9a-f]{8}$/);
  });

  it('is found out when it is not what was printed', async () => {
    const reference = (await printed(frozen)).replace(/c[0-9a-f]{8}$/, 'c00000000');
    expect(await readReference(official, reference, world.now)).toMatchObject({ isEqual: false });
  });

  it('is for those who see the programme, and for figures that there are', async () => {
    const reference = await printed(frozen);
    expect(await readReference(await world.viewer('area-lead'), reference, world.now)).toBeUndefined();
    for (const none of [
      reference.replace('2026-01', '2031-01'),
      reference.replace('.e1.', '.e7.'),
      (await printed(present)).replace('2026', '2036'),
      'nonsense',
    ])
      expect(await readReference(official, none, world.now)).toBeUndefined();
  });

  it('leads from a count to the areas, their versions, signers and the item’s wording then', async () => {
    const picked = { code: 'FH-FD-01', standing: 'in_place' } as const;
    const shown = await showReference(official, await printed(frozen), picked, world.now);
    const row = shown?.rows.find(({ code }) => code === picked.code);
    expect(shown?.picked?.answers).toHaveLength(row?.counts.in_place ?? -1);
    expect(shown?.picked?.statement).toBeTruthy();
    for (const { slug } of shown?.picked?.answers ?? [])
      expect(shown?.areas.find((area) => area.slug === slug)?.submission).toMatchObject({
        version: expect.any(Number),
        signedAs: expect.stringContaining('lead'),
        submittedAt: expect.any(Date),
      });
    expect(shown?.areas.filter(({ submission }) => submission)).toHaveLength(shown?.sent ?? -1);
  });

  it('stays equal when an area sends afterwards, and says which area that was and what it changed', async () => {
    const before = await printed(present);
    const lead = await world.viewer('area-lead');
    const { revision } = await complete(lead, 'ashcombe', world.now);
    done(await submitReturn(lead, present, 'ashcombe', revision, later()));
    const found = await readReference(official, before, later());
    expect(found).toMatchObject({ isEqual: true, changes: [{ slug: 'ashcombe', from: null, to: 1 }] });
    expect(found?.changes[0]?.items).toHaveLength(35);
    expect(found?.matrix.areas.find(({ slug }) => slug === 'ashcombe')?.submissionId).toBeNull();
  });
});
