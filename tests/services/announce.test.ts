import { replaceStore } from 'db/current';
import { amendments, queries } from 'db/schema';
import type { Store } from 'db/store';
import { addUser } from 'db/users';
import { ownDatabase } from 'tests/db/own-database';
import { present } from 'tests/support/area-returns';
import { worldNow } from 'tests/support/clock';
import { links, outbox, sendAll } from 'tests/support/outbox';
import { beforeEach, describe, expect, inject, it, test } from 'vitest';
import { announce } from '~/services/announce.server';

const now = new Date(worldNow);
const dunmere = { phaseId: present, areaId: 'dunmere', returnId: `${present}-dunmere` };
const dueAt = new Date('2026-11-30T23:59:59.999Z');

let store: Store;
beforeEach(async () => {
  store = (await ownDatabase(inject('demonstration'))).open();
  replaceStore(store);
});

const say = (kind: Parameters<typeof announce>[1], about: Parameters<typeof announce>[2]) =>
  store.transaction((tx) => announce(tx, kind, about, now));
/** What was written from now on: to whom, as what, and with which words once it is kept. */
const said = async () => {
  await sendAll(store, null, now);
  return (await outbox(store)).filter(({ createdAt }) => createdAt >= now);
};

describe('an email about a question', () => {
  const ask = (state: 'open' | 'answered') =>
    store.transaction((tx) =>
      tx.insert(queries).values({
        id: 'q',
        returnId: dunmere.returnId,
        itemCode: 'FH-FD-05',
        state,
        openedBy: 'dfe-official',
        openedAt: now,
        dueAt,
      }),
    );

  it('goes to the area, with the date to answer by', async () => {
    await ask('open');
    await say('query', { ...dunmere, subjectId: 'q' });
    const [message] = await said();
    expect(message).toMatchObject({ recipientId: 'area-lead-d', state: 'kept' });
    expect(message?.body).toContain('answer it by 11:59pm on Monday 30 November 2026.');
    expect(message?.body).not.toContain('FH-FD-05');
  });

  it('does not go when it was answered meanwhile', async () => {
    await ask('answered');
    await say('query', { ...dunmere, subjectId: 'q' });
    expect(await said()).toMatchObject([{ state: 'cancelled' }]);
  });

  it('that is answered goes to whoever asked it, to where they read it', async () => {
    await ask('answered');
    await say('query_answered', { ...dunmere, subjectId: 'q' });
    expect(await said()).toMatchObject([
      { recipientId: 'dfe-official', body: expect.stringContaining(links.review(present, 'dunmere')) },
    ]);
  });
});

describe('an email about a correction', () => {
  const wish = (decision: 'granted' | null) =>
    store.transaction((tx) =>
      tx.insert(amendments).values({
        id: 'w',
        returnId: dunmere.returnId,
        reason: 'A figure was wrong.',
        items: [],
        requestedBy: 'area-lead-d',
        requestedAt: now,
        decision,
        until: decision && dueAt,
      }),
    );

  it('that is asked for goes to those who decide', async () => {
    await wish(null);
    await say('amendment', { ...dunmere, subjectId: 'w' });
    const messages = await said();
    expect(messages.map(({ recipientId }) => recipientId).sort()).toEqual([
      'delivery-partner',
      'dfe-official',
    ]);
    expect(messages[0]?.subject).toBe('Dunmere asks to correct its return for October to December 2026');
    expect(messages[0]?.body).not.toContain('A figure was wrong');
  });

  it('that is decided goes to the area', async () => {
    await wish('granted');
    await say('amendment', { ...dunmere, subjectId: 'w' });
    expect(await said()).toMatchObject([
      {
        recipientId: 'area-lead-d',
        body: expect.stringContaining('until 11:59pm on Monday 30 November 2026'),
      },
    ]);
  });
});

it('an invitation goes to the person invited, about no phase, and holds no link that lets somebody in', async () => {
  const person = {
    id: 'new',
    email: 'new@example.org',
    name: 'New',
    role: 'contributor' as const,
    createdAt: now,
  };
  await store.transaction((tx) => addUser(tx, person, ['dunmere']));
  await say('invitation', { phaseId: '', areaId: 'dunmere', subjectId: 'new' });
  const [message] = await said();
  expect(message).toMatchObject({ recipientId: 'new', phase: null, state: 'kept' });
  expect(message?.body).toContain('Dunmere’s progress returns');
  expect(message?.body).toContain(links.signIn());
  expect(message?.body).not.toContain('/invitations/');
});

test.each([
  ['sign_off_waiting', 'harrowick', 'area-lead-h', links.signOff(present, 'harrowick')],
  ['returned', 'dunmere', 'area-lead-d', links.taskList(present, 'dunmere')],
  ['accepted', 'farrowdale', 'area-lead-f', links.taskList(present, 'farrowdale')],
  ['extension', 'inglemoor', 'area-lead-i', links.taskList(present, 'inglemoor')],
] as const)('%s goes to %s', async (kind, areaId, recipientId, link) => {
  await say(kind, { phaseId: present, areaId });
  expect(await said()).toMatchObject([{ recipientId, state: 'kept', body: expect.stringContaining(link) }]);
});

it('the same thing said twice in one moment is one email', async () => {
  await say('accepted', dunmere);
  await say('accepted', dunmere);
  expect(await said()).toHaveLength(1);
});
