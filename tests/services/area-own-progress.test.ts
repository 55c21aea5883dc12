import { withQueries } from 'db/query-count';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { readAreaOwnProgress } from '~/services/area-own-progress.server';
import { readAreaProgress } from '~/services/area-progress.server';
import { readSubmission } from '~/services/sent-version.server';

describe('an area’s own progress', () => {
  let world: World;
  let lead: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead');
  });
  const look = (phase?: string, viewer = lead, slug = 'ashcombe') =>
    readAreaOwnProgress(viewer, slug, phase, world.now);

  it('is found by its people alone, for phases that ask it', async () => {
    expect(await look('2026-07')).toBeDefined();
    expect(await look(undefined, await world.viewer('contributor'))).toBeDefined();
    expect(await look('2031-01')).toBeUndefined();
    expect(await look(undefined, lead, 'brackenshire')).toBeUndefined();
    for (const key of ['dfe-official', 'delivery-partner', 'administrator'])
      expect(await look(undefined, await world.viewer(key))).toBeUndefined();
  });

  it('says of every closed phase what programme roles read', async () => {
    const official = await world.viewer('dfe-official');
    for (const phase of ['2024-02', '2025-02', '2026-01', '2026-07']) {
      const own = (await look(phase))?.progress;
      const theirs = await readAreaProgress(official, 'ashcombe', phase, world.now);
      expect(own).toMatchObject({
        paths: theirs?.paths,
        movement: theirs?.movement,
        open: theirs?.open,
        over: theirs?.over,
      });
    }
  });

  it('names the submission that it stands on, with who signed it and when', async () => {
    const found = (await look('2026-01'))?.progress?.submission;
    const submission = await readSubmission(lead, found?.id ?? '');
    expect(submission?.submission).toMatchObject({ ...found, areaSlug: 'ashcombe', phaseId: '2026-01' });
    expect(found?.signedAs).not.toBe('');
  });

  it('is of the last phase that it sent for, and has its other phases to choose, newest first', async () => {
    const own = await look();
    expect(own?.progress?.submission).toBeDefined();
    expect(own?.phases.map(({ id }) => id)).toEqual(
      own?.phases
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    expect(own?.phases.map(({ id }) => id)).toContain('2026-10');
  });

  it('has no moves and no items of a phase that it has not sent for', async () => {
    const own = await look('2026-10');
    expect(own?.progress).toMatchObject({ submission: undefined, movement: undefined, open: [] });
  });

  it('holds no other area’s name', async () => {
    expect(JSON.stringify(await look('2026-07'))).not.toMatch(/brackenshire|calderholt|dunmere|jesmonby/i);
  });

  it('takes as many queries for any phase', async () => {
    const sent = [];
    for (const phase of ['2024-02', '2026-01', '2026-10'])
      sent.push((await withQueries(() => look(phase))).queries.length);
    expect(new Set(sent).size).toBe(1);
  });
});
