import { withQueries } from 'db/query-count';
import { outbox, sendAll } from 'tests/support/outbox';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it, test } from 'vitest';
import { loader as allMessages } from '~/routes/admin.messages';
import { action, loader } from '~/routes/phases.$phase.returns.$area_.messages';

const world = await demonstrationWorld();
const partner = await world.signIn('delivery-partner');
const open = '2026-10';

const path = (area: string) => `/phases/${open}/returns/${area}/messages`;
const look = (area: string, cookie = partner, query = '', phase = open) =>
  loader(asks(`${path(area)}${query}`, cookie, { phase, area }));
const move = async (area: string, what: string, cookie = partner) =>
  action(await posts(path(area), cookie, { action: what }, { phase: open, area }));

describe('the messages to an area', () => {
  it('show what comes next with its words, and what was written with what became of it', async () => {
    const { next, byHand, groups, held, chases } = await look('ashcombe');
    expect(next).toMatchObject({
      kind: 'reminder',
      at: new Date('2027-01-04T09:00:00Z'),
      words: {
        subject: 'Send Ashcombe’s return for October to December 2026 by Sunday 10 January 2027',
        body: expect.stringContaining('http://localhost:3000/returns/2026-10/ashcombe'),
      },
      to: expect.arrayContaining(['Area lead, Ashcombe', 'Health contributor, Ashcombe']),
      holidaysKnown: true,
    });
    expect(byHand?.to).toEqual(next?.to);
    expect(groups.map(({ kind }) => kind)).toContain('opening');
    expect(groups[0]?.entries[0]).toMatchObject({ state: 'kept', body: expect.stringContaining('Ashcombe') });
    expect([held, chases]).toEqual([false, true]);
  });

  it('tell nothing of what a working return says', async () => {
    expect(JSON.stringify(await look('dunmere'))).not.toMatch(/In place|In design|Not being implemented/);
  });

  it('hold the next one, let it go, and send one now', async () => {
    const at = async (answer: Promise<unknown>) => ((await answer) as Response).headers.get('Location');
    expect(await at(move('eldershaw', 'hold'))).toBe(`${path('eldershaw')}?done=hold`);
    expect(await look('eldershaw', partner, '?done=hold')).toMatchObject({
      held: true,
      next: { states: expect.arrayContaining(['held']) },
      news: expect.stringMatching(/^The next message is held/),
    });
    await move('eldershaw', 'release');
    expect((await look('eldershaw')).held).toBe(false);
    await move('eldershaw', 'send');
    await sendAll(world.store, null, world.now);
    expect(
      (await look('eldershaw')).groups.map(({ kind, entries }) => [kind, entries[0]?.state]),
    ).toContainEqual(['reminder', 'kept']);
    expect(await statusOf(move('eldershaw', 'send'))).toBe(422);
    expect(await move('eldershaw', 'send')).toMatchObject({
      data: {
        errors: [{ href: '#next', text: expect.stringContaining('already written to this area today') }],
      },
    });
  });

  test.each([
    ['calderholt', 'hold'],
    ['calderholt', 'release'],
    ['calderholt', 'send'],
  ])('of %s, which has sent, refuse to %s', async (area, what) => {
    const before = (await outbox(world.store)).length;
    expect(await statusOf(move(area, what))).toBe(422);
    expect((await look(area)).next).toBeUndefined();
    expect((await outbox(world.store)).length).toBe(before);
  });

  it('are seen by the administrator, who sends none', async () => {
    const cookie = await world.signIn('administrator');
    expect((await look('ashcombe', cookie)).chases).toBe(false);
    expect(await statusOf(move('ashcombe', 'hold', cookie))).toBe(422);
  });

  it('are not there for an area, nor for what nobody is asked', async () => {
    const lead = await world.signIn('area-lead');
    expect(await statusOf(look('ashcombe', lead))).toBe(404);
    expect(await statusOf(move('ashcombe', 'send', lead))).toBe(404);
    expect(await statusOf(look('nowhere'))).toBe(404);
    expect(await statusOf(look('ashcombe', partner, '', '1999-01'))).toBe(404);
    expect(await statusOf(move('nowhere', 'send'))).toBe(404);
  });

  it('refuse a form of another session or another kind', async () => {
    const bare = postsRaw(path('ashcombe'), partner, { action: 'send' }, { phase: open, area: 'ashcombe' });
    expect(await statusOf(action(bare))).toBe(403);
    expect(await statusOf(move('ashcombe', 'delete'))).toBe(400);
  });

  it('send a fixed number of queries', async () => {
    for (const area of ['ashcombe', 'calderholt', 'jesmonby']) {
      const { queries } = await withQueries(() => look(area));
      expect(queries).toHaveLength(14);
    }
  });
});

describe('the outbox', () => {
  const page = (number = 1, cookie = partner) => allMessages(asks(`/admin/messages?page=${number}`, cookie));

  it('shows every email, newest first, with its words even before it goes', async () => {
    const { messages } = await page();
    expect(messages[0]?.sendAt.getTime()).toBeGreaterThanOrEqual(messages[1]?.sendAt.getTime() ?? 0);
    const held = messages.find(({ state }) => state === 'held');
    expect(held).toMatchObject({ area: 'Jesmonby', subject: expect.stringContaining('Jesmonby’s return') });
    for (const { state, subject, body } of messages)
      expect([state, !!subject, !!body]).toEqual([state, state !== 'cancelled', state !== 'cancelled']);
  });

  it('has pages that meet without a gap', async () => {
    const all = (await outbox(world.store)).reverse().map(({ id }) => id);
    const seen: string[] = [];
    for (let number = 1; ; number++) {
      const { messages, more } = await page(number);
      seen.push(...messages.map(({ id }) => id));
      if (!more) break;
    }
    expect(seen).toEqual(all);
  });

  it('sends a fixed number of queries, and is not there for an area', async () => {
    for (const number of [1, 2, 99]) {
      const { queries } = await withQueries(() => page(number));
      expect(queries).toHaveLength(9);
    }
    expect(await statusOf(page(1, await world.signIn('contributor')))).toBe(404);
  });
});
