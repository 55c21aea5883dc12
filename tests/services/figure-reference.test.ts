import { phaseAreas } from 'db/schema';
import { and, eq } from 'drizzle-orm';
import { complete, present } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommentFilter } from '~/domain/comment-reader';
import { readGridChoices } from '~/domain/grid-choices';
import type { Viewer } from '~/domain/viewer';
import { readMovementQuery } from '~/http/movement-query';
import { readAreasGrid } from '~/services/areas-grid.server';
import { readComments } from '~/services/comments.server';
import { readReference } from '~/services/figure-reference.server';
import { readMatrix } from '~/services/matrix.server';
import { type MovementQuery, readMovementReport } from '~/services/movement-report.server';
import { readProgress } from '~/services/progress.server';
import { readPublishedPage } from '~/services/published-page.server';
import { showReference } from '~/services/shown-reference.server';
import { readSpecification } from '~/services/specification.server';
import { submitReturn } from '~/services/submissions.server';

const frozen = '2026-01';
const moved: MovementQuery = {
  ...readMovementQuery(new Request('https://figures.example/')),
  to: present,
};
const everything = { status: undefined, items: undefined, published: false };

describe('a figure reference', () => {
  let world: World;
  let official: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    official = await world.viewer('dfe-official');
  });

  const later = (than = world.now) => new Date(than.getTime() + 60 * 60 * 1000);
  const comments = async (phase: string, filter: CommentFilter = {}) =>
    (await readComments(official, { phase, filter, onlyNew: false, by: 'area', page: 1 }, world.now))
      ?.reference;
  const printed = async (phase: string, filter = {}) =>
    (await readMatrix(official, { ...everything, phase, filter }, world.now))?.reference ?? '';

  it('is on the page of each kind of figures, and each comes out equal', async () => {
    const choices = readGridChoices(new URLSearchParams());
    const grid = { phase: frozen, filter: { waves: [1] }, choices };
    const references = [
      await printed(frozen),
      await printed(present, { waves: [2], pillar: 'family-help' }),
      await printed(frozen, { waves: [1, 2], programme: 'ffc' }),
      (await readAreasGrid(official, grid, world.now))?.reference,
      (await readProgress(official, { phase: present, allUps: false }, world.now))?.reference,
      (await readProgress(official, { phase: frozen, allUps: false }, world.now))?.reference,
      ...((await readMovementReport(official, moved, world.now))?.references ?? []),
      (await readSpecification(official, '2025-10', world.now))?.reference,
      (await readPublishedPage(official, world.now))?.reference,
      await comments(present),
      await comments('all', { waves: [2] }),
    ];
    expect(new Set(references).size).toBe(references.length);
    for (const reference of references)
      expect(await readReference(official, reference ?? '', later())).toMatchObject({
        isEqual: true,
        changes: [],
      });
  });

  it('of comments says how many the returns hold, and names no search among them', async () => {
    const text = (await comments(frozen, { waves: [1] })) ?? '';
    const asked = { phase: frozen, filter: { waves: [1] }, onlyNew: false, by: 'area', page: 1 } as const;
    const page = await readComments(official, asked, world.now);
    const shown = await showReference(official, text, { code: '', standing: undefined }, later());
    expect(shown?.comments).toBe(page?.found.total);
    expect(await comments(frozen, { status: 'in_place' })).toBeUndefined();
    expect(await comments(frozen, { search: { text: 'the', wholeWords: false } })).toBeUndefined();
  });

  it('covers what moved: it is not equal once an earlier phase that is not frozen counts otherwise', async () => {
    const [due] = ['2026-07'];
    const opened = new Date('2026-12-01T10:00:00Z');
    const read = async () => readProgress(official, { phase: present, allUps: false }, opened);
    const text = (await read())?.reference ?? '';
    expect(text).toContain('.progress.past.');
    expect(await readReference(official, text, later(opened))).toMatchObject({ isEqual: true });
    const without = (await printed(present)) ?? '';
    const left = and(eq(phaseAreas.phaseId, due ?? ''), eq(phaseAreas.areaId, 'ashcombe'));
    const rows = await world.store.db.select().from(phaseAreas).where(left);
    await world.store.transaction((tx) => tx.delete(phaseAreas).where(left));
    const after = await readReference(official, text, later(opened));
    const alone = await readReference(official, without, later(opened));
    await world.store.transaction((tx) => tx.insert(phaseAreas).values(rows));
    expect(after).toMatchObject({ isEqual: false, changes: [] });
    expect(alone).toMatchObject({ isEqual: true });
    expect(await readReference(official, text, later(opened))).toMatchObject({ isEqual: true });
  });

  it('picks out the answers behind a total, with who signed them', async () => {
    const text = (await readProgress(official, { phase: frozen, allUps: false }, world.now))?.reference ?? '';
    const picked = { code: '', standing: 'in_place', pillar: 'family-help' } as const;
    const page = await readProgress(official, { phase: frozen, allUps: false }, world.now);
    const bar = page?.pillars.find(({ slug }) => slug === 'family-help');
    const shown = await showReference(official, text, picked, later());
    expect(shown?.total).toMatchObject({ count: bar?.counts.in_place, answered: bar?.answered });
    for (const { slug } of shown?.total?.areas ?? [])
      expect(shown?.areas.find((area) => area.slug === slug)?.submission?.signedAs).toBeTruthy();
    for (const none of [
      { ...picked, pillar: 'nowhere' },
      { ...picked, standing: 'not_submitted' as const },
    ])
      expect((await showReference(official, text, none, later()))?.total).toBeUndefined();
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

  it('stays equal when it was read in the instant in which an area sent', async () => {
    const lead = await world.viewer('area-lead-b');
    const { revision } = await complete(lead, 'brackenshire', world.now);
    const moment = (seconds: number) => new Date(world.now.getTime() + seconds * 1000);
    const read = async (now: Date) =>
      (await readProgress(official, { phase: present, allUps: false }, now))?.reference ?? '';
    // Dated before the page was read, and there only after it.
    const early = await read(moment(2));
    done(await submitReturn(lead, present, 'brackenshire', revision, moment(1)));
    expect(await readReference(official, early, later())).toMatchObject({ isEqual: true });
    // There when the page was read, and dated after it.
    const late = await read(world.now);
    const found = await readReference(official, late, later());
    expect(found).toMatchObject({ isEqual: true });
    expect(found?.matrix.areas.find(({ slug }) => slug === 'brackenshire')?.submissionId).toBeTruthy();
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
