import { withQueries } from 'db/query-count';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { buildMovement } from '~/domain/movement';
import { loader as phases } from '~/routes/phases._index';
import { loader as returns } from '~/routes/phases.$phase.returns._index';
import { action, loader as review } from '~/routes/phases.$phase.returns.$area';
import { action as requestChanges } from '~/routes/phases.$phase.returns.$area_.request-changes';
import { choosePhase, readFigures } from '~/services/figures.server';

const world = await demonstrationWorld();
const official = await world.signIn('dfe-official');
const lead = await world.signIn('area-lead');
const open = '2026-10';

const list = (phase = open, cookie = official, query = '') =>
  returns(asks(`/phases/${phase}/returns${query}`, cookie, { phase }));
const look = (area: string, phase = open, cookie = official) =>
  review(asks(`/phases/${phase}/returns/${area}`, cookie, { phase, area }));
const post = async (area: string, fields: Record<string, string>, cookie = official) => {
  const path = `/phases/${open}/returns/${area}`;
  return action(await posts(path, cookie, fields, { phase: open, area }));
};
const stateOf = async (area: string) => (await look(area)).areaReturn.state;
const changes = (reason: string) => ({ version: '1', reason, items: 'FH-FD-05' });
const request = async (area: string, fields: Record<string, string>, cookie = official) => {
  const path = `/phases/${open}/returns/${area}/request-changes`;
  return requestChanges(await posts(path, cookie, fields, { phase: open, area }));
};

describe('the list of phases', () => {
  it('is newest first, each with how many of the areas asked have sent', async () => {
    const found = await phases(asks('/phases', official));
    expect(found.phases.map(({ id }) => id)).toEqual(
      found.phases
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    expect(found.phases.find(({ id }) => id === '2025-02')).toMatchObject({ asked: 6, sent: 6, open: false });
    expect(found.phases[0]).toMatchObject({ id: open, asked: 10, open: true });
  });

  it('counts who sent late by their first version, which in the story is one area once', async () => {
    const found = await phases(asks('/phases', official));
    expect(found.phases.filter(({ late }) => late > 0).map(({ id, late }) => [id, late])).toEqual([
      ['2026-01', 1],
    ]);
  });

  it('sends a fixed number of queries', async () => {
    const { queries } = await withQueries(() => phases(asks('/phases', official)));
    expect(queries).toHaveLength(5);
  });
});

describe('the returns of a phase', () => {
  it('are grouped by what they wait for, and every area stands in one group', async () => {
    const { notSent, waiting, changesRequested, accepted, asked, sent } = await list();
    const areas = [...notSent, ...waiting, ...changesRequested, ...accepted].map(({ area }) => area.slug);
    expect(areas).toHaveLength(asked);
    expect(new Set(areas).size).toBe(asked);
    expect(waiting.length + changesRequested.length + accepted.length).toBe(sent);
    expect(waiting.every(({ state }) => state === 'submitted')).toBe(true);
    expect(changesRequested.map(({ area }) => area.slug)).toEqual(['dunmere']);
    expect(notSent.every(({ submission }) => !submission)).toBe(true);
    expect(accepted.every(({ state }) => state === 'accepted')).toBe(true);
  });

  it('are on time or late by when they were first sent', async () => {
    const { phase, waiting, changesRequested, accepted } = await list('2025-10');
    const rows = [...waiting, ...changesRequested, ...accepted];
    expect(rows.length).toBeGreaterThan(0);
    for (const { firstSentAt, late } of rows) expect(late).toBe(firstSentAt && firstSentAt > phase.dueAt);
  });

  it('tell nothing of what a working return says', async () => {
    expect(JSON.stringify(await list())).not.toMatch(/comment|answers"/);
  });

  it('send as many queries for three areas as for ten', async () => {
    for (const phase of ['2024-02', '2025-10', open]) {
      const { queries } = await withQueries(() => list(phase));
      expect(queries).toHaveLength(11);
    }
  });
});

describe('a review', () => {
  it('accepts a submitted return, after which changes can still be requested', async () => {
    const { areaReturn } = await look('glenmarsh');
    expect(areaReturn.actions).toEqual(['request_changes', 'accept']);
    const answer = await post('glenmarsh', { action: 'accept', version: '1', openQueries: '1' });
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('Location')).toBe(`/phases/${open}/returns?reviewed=glenmarsh`);
    expect((await list(open, official, '?reviewed=glenmarsh')).done).toEqual({
      name: 'Glenmarsh',
      state: 'accepted',
    });
    expect((await look('glenmarsh')).areaReturn.actions).toEqual(['request_changes']);
  });

  it('shows what was asked until it is sent, and what the figures use meanwhile', async () => {
    await request('calderholt', changes('Say more about FH-FD-05.'));
    expect(await look('calderholt')).toMatchObject({
      areaReturn: { state: 'changes_requested', actions: ['accept'], window: 'open' },
      requests: [{ reason: 'Say more about FH-FD-05.', items: [{ code: 'FH-FD-05', reason: '' }] }],
    });
  });

  it('warns while queries are open, whichever page it is posted from', async () => {
    const bare = { action: 'accept', version: '1' };
    expect((await look('dunmere')).queries.some(({ state }) => state !== 'closed')).toBe(true);
    const answer = await post('dunmere', bare);
    expect(answer).toMatchObject({ data: { errors: [{ href: '#openQueries' }] }, init: { status: 422 } });
    expect(await stateOf('dunmere')).toBe('changes_requested');
  });

  it('refuses what the table does not allow', async () => {
    for (const area of ['harrowick', 'ashcombe']) {
      const before = await stateOf(area);
      for (const version of ['0', '1']) {
        const answer = await post(area, { action: 'accept', version });
        expect(answer).toMatchObject({ data: { errors: [{ href: '#return' }] }, init: { status: 422 } });
      }
      expect(await stateOf(area)).toBe(before);
    }
    const administrator = await world.signIn('administrator');
    expect(await statusOf(request('farrowdale', changes('No.'), administrator))).toBe(422);
    expect(await look('farrowdale', open, administrator)).toMatchObject({
      areaReturn: { actions: [] },
      reviews: false,
    });
  });

  it('accepts what was sent although changes were requested', async () => {
    expect(await look('dunmere')).toMatchObject({ areaReturn: { actions: ['accept'] }, reviews: true });
    await post('dunmere', { action: 'accept', version: '1', openQueries: '1' });
    expect(await stateOf('dunmere')).toBe('accepted');
  });

  it('says what moved since the area’s submission before, each step back with its reason', async () => {
    const { phase, areaReturn } = await look('ashcombe', '2025-02');
    const viewer = await world.viewer('dfe-official');
    const chosen = await choosePhase(viewer, phase.id, world.now);
    const [before, now] = await readFigures(chosen?.previous ? [chosen.previous, chosen.phase] : []);
    if (!before || !now) throw new Error('Both phases are in this world.');
    const movement = buildMovement(before, now);
    for (const { slug, name } of now.asked) {
      const { moved } = await look(slug, '2025-02');
      const codes = (moves: readonly { code: string; areaName: string }[]) =>
        moves.filter(({ areaName }) => areaName === name).map(({ code }) => code);
      expect(moved?.since).toBe('November 2024');
      expect(moved?.up.map(({ code }) => code).sort()).toEqual(codes(movement.up).sort());
      expect(moved?.back.map(({ code }) => code).sort()).toEqual(codes(movement.back).sort());
      expect(moved?.back.every(({ stepBack, comment }) => stepBack && comment)).toBe(true);
    }
    expect(areaReturn.submission).toBeDefined();
    expect((await look('ashcombe', '2024-02')).moved).toBeNull();
    expect((await look('brackenshire')).moved).toBeNull();
  });

  it('refuses to review another version than the one that was seen', async () => {
    expect(await statusOf(request('farrowdale', { ...changes('Look again.'), version: '2' }))).toBe(422);
    expect(await stateOf('farrowdale')).toBe('accepted');
  });

  it('refuses a form of another session, another origin or another kind', async () => {
    const params = { phase: open, area: 'farrowdale' };
    const bare = postsRaw(`/phases/${open}/returns/farrowdale`, official, changes('Look again.'), params);
    expect(await statusOf(action(bare))).toBe(403);
    expect(await statusOf(post('farrowdale', { action: 'submit', version: '1' }))).toBe(400);
    expect(await stateOf('farrowdale')).toBe('accepted');
  });

  it('sends a fixed number of queries', async () => {
    for (const area of ['dunmere', 'farrowdale']) {
      const { queries } = await withQueries(() => look(area));
      expect(queries).toHaveLength(19);
    }
  });
});

describe('what is not there', () => {
  it('is not found', async () => {
    expect(await statusOf(list('1999-01'))).toBe(404);
    expect(await statusOf(look('nowhere'))).toBe(404);
    expect(await statusOf(look('jesmonby', '2025-02'))).toBe(404);
    expect(await statusOf(post('nowhere', { action: 'accept', version: '1' }))).toBe(404);
  });

  it('is all of it not found by an area lead', async () => {
    expect(await statusOf(phases(asks('/phases', lead)))).toBe(404);
    expect(await statusOf(list(open, lead))).toBe(404);
    expect(await statusOf(look('ashcombe', open, lead))).toBe(404);
    expect(await statusOf(post('ashcombe', { action: 'accept', version: '1' }, lead))).toBe(404);
  });
});
