import { listChangeRequests } from 'db/change-requests';
import { listEvents } from 'db/events';
import { queries } from 'db/schema';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NamedItem } from '~/domain/named-items';
import { saveAnswers } from '~/services/answers.server';
import { acceptReturn, requestChanges } from '~/services/reviews.server';
import { readSubmission } from '~/services/sent-version.server';
import { submitReturn } from '~/services/submissions.server';

const named = (code: string, reason = ''): NamedItem => ({ code, reason });
const one = [named('FH-FD-01', 'Since when?')];

describe('reviewing a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const accept = async (key: string, area: string, version = 1, openQueries = false, now = world.now) =>
    acceptReturn(await world.viewer(key), present, area, { version, openQueries }, now);
  const request = async (
    key: string,
    area: string,
    { reason = 'Say more.', items = one, version = 1 } = {},
    now = world.now,
  ) => requestChanges(await world.viewer(key), present, area, { reason, items, version }, now);
  const stateOf = async (key: string, area: string) => (await theReturn(await world.viewer(key), area)).state;
  const lastEvent = async (area: string) => (await listEvents(world.store.db, `${present}-${area}`)).at(-1);

  test.each([
    ['no reason', { reason: '' }, 'no_reason'],
    ['no item', { items: [] }, 'no_items'],
    ['an item that is not asked', { items: [named('ZZ-ZZ-01')] }, 'other_item'],
    ['another version than the last', { version: 2 }, 'not_allowed'],
    ['a version before the first', { version: 0 }, 'not_allowed'],
  ] as const)('asks for no changes with %s', async (_what, asked, refusal) => {
    const outcome = await request('dfe-official', 'calderholt', {
      ...asked,
      items: [...('items' in asked ? asked.items : one)],
    });
    expect(refusalOf(outcome)).toBe(refusal);
    expect(await stateOf('area-lead-c', 'calderholt')).toBe('submitted');
  });

  test('warns while queries are open, and accepts only knowingly', async () => {
    const query = {
      id: 'q',
      returnId: `${present}-calderholt`,
      itemCode: 'FH-FD-01',
      state: 'answered' as const,
      openedBy: 'dfe-official',
      openedAt: world.now,
    };
    await world.store.transaction((tx) => tx.insert(queries).values(query));
    expect(refusalOf(await accept('dfe-official', 'calderholt'))).toBe('open_queries');
    expect(await stateOf('area-lead-c', 'calderholt')).toBe('submitted');
    done(await accept('dfe-official', 'calderholt', 1, true));
    expect(await stateOf('area-lead-c', 'calderholt')).toBe('accepted');
    expect(await lastEvent('calderholt')).toMatchObject({
      action: 'accept',
      change: { before: 'submitted', after: 'accepted', version: 1, openQueries: 1 },
    });
  });

  test('is done once, by whoever is first', async () => {
    expect(refusalOf(await accept('delivery-partner', 'calderholt', 1, true))).toBe('not_allowed');
    const both = await Promise.all([
      accept('dfe-official', 'glenmarsh'),
      request('delivery-partner', 'glenmarsh'),
      accept('delivery-partner', 'glenmarsh'),
    ]);
    // An accepted return can still be asked about; a return that was sent back can be accepted as it was.
    expect(both.filter((outcome) => outcome?.ok).length).toBeGreaterThan(0);
    const requests = await listChangeRequests(world.store.db, `${present}-glenmarsh`);
    const open = requests.filter(({ settledAt }) => !settledAt);
    const state = await stateOf('area-lead-g', 'glenmarsh');
    expect(open.length).toBe(state === 'changes_requested' ? 1 : 0);
  });

  test('asks even when it was accepted, and opens what it names and nothing else', async () => {
    const items = [named('FH-FD-01', 'Since when?'), named('FH-LP-01')];
    done(await request('delivery-partner', 'farrowdale', { items }));
    const lead = await world.viewer('area-lead-f');
    const found = await theReturn(lead, 'farrowdale');
    expect(found).toMatchObject({
      state: 'changes_requested',
      reason: 'Say more.',
      unlocked: ['FH-FD-01', 'FH-LP-01'],
      actions: ['edit', 'submit'],
      requests: [{ kind: 'changes', reason: 'Say more.', items }],
    });
    const write = (code: string) => ({
      [code]: edit('in_place', `Changed ${code}.`, found.answers[code]?.version),
    });
    const edits = { ...write('FH-FD-01'), ...write('FH-FD-02') };
    const outcome = done(await saveAnswers(lead, present, 'farrowdale', edits, null, world.now));
    expect(outcome.saved).toEqual(['FH-FD-01']);
    expect(outcome.refused).toEqual([{ code: 'FH-FD-02', reason: 'locked' }]);
  });

  test('gives the next version a list of what was and what is now, and settles the request', async () => {
    const lead = await world.viewer('area-lead-f');
    const { revision } = await theReturn(lead, 'farrowdale');
    const id = done(await submitReturn(lead, present, 'farrowdale', revision, world.now));
    const sent = await readSubmission(lead, id);
    expect(sent?.submission.version).toBe(2);
    expect(sent?.since).toMatchObject({ version: 1, changes: [{ code: 'FH-FD-01' }] });
    expect(sent?.since?.changes[0]?.now?.comment).toBe('Changed FH-FD-01.');
    expect(await theReturn(lead, 'farrowdale')).toMatchObject({ unlocked: null, requests: [], reason: '' });
  });

  test.each([
    ['in progress', 'ashcombe'],
    ['awaiting sign-off', 'harrowick'],
  ])('is refused while the return is %s', async (_state, area) => {
    expect(refusalOf(await accept('dfe-official', area, 0))).toBe('not_allowed');
    expect(refusalOf(await request('dfe-official', area, { version: 0 }))).toBe('not_allowed');
  });

  test('withdraws a request by accepting what was sent before it', async () => {
    done(await accept('dfe-official', 'dunmere', 1, true));
    const lead = await world.viewer('area-lead-d');
    expect(await theReturn(lead, 'dunmere')).toMatchObject({
      state: 'accepted',
      requests: [],
      unlocked: null,
    });
  });

  test('is not for an administrator, and not found by an area', async () => {
    expect(refusalOf(await accept('administrator', 'farrowdale', 2))).toBe('not_allowed');
    expect(refusalOf(await request('administrator', 'farrowdale', { version: 2 }))).toBe('not_allowed');
    for (const key of ['area-lead-f', 'contributor']) {
      expect(await accept(key, 'farrowdale', 2)).toBeUndefined();
      expect(await request(key, 'farrowdale', { version: 2 })).toBeUndefined();
    }
  });

  test('finds no return where none was begun, or no such area', async () => {
    expect(await accept('dfe-official', 'brackenshire')).toBeUndefined();
    expect(await accept('dfe-official', 'nowhere')).toBeUndefined();
    expect(await request('dfe-official', 'nowhere')).toBeUndefined();
  });

  test('asks for nothing once the phase has closed', async () => {
    const { phase } = await theReturn(await world.viewer('area-lead-f'), 'farrowdale');
    const after = new Date(phase.closesAt.getTime() + 1);
    expect(refusalOf(await request('dfe-official', 'farrowdale', { version: 2 }, after))).toBe('closed');
    done(await accept('dfe-official', 'farrowdale', 2, false, after));
  });
});
