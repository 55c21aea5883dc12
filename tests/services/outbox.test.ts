import { replaceStore } from 'db/current';
import { areaReturns, messages, userAreas, users } from 'db/schema';
import type { Store } from 'db/store';
import { listPeopleOfArea } from 'db/users';
import { eq } from 'drizzle-orm';
import { ownDatabase, viewerOf } from 'tests/db/own-database';
import { header, parts, smtpInbox, type Taken } from 'tests/mail/smtp-inbox';
import { complete, present } from 'tests/support/area-returns';
import { worldNow } from 'tests/support/clock';
import { links, outbox, sendAll } from 'tests/support/outbox';
import { done } from 'tests/support/outcomes';
import { beforeEach, describe, expect, inject, it, test, vi } from 'vitest';
import { statusNames } from '~/domain/status';
import { smtpMailer } from '~/mail/smtp';
import { announce } from '~/services/announce.server';
import { sendNext } from '~/services/outbox.server';
import { submitReturn } from '~/services/submissions.server';

const now = new Date(worldNow);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ashcombe = { phaseId: present, areaId: 'ashcombe' };

let store: Store;
let other: Store;
/** The addresses of everybody who works for the area. */
let team: string[];
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const database = await ownDatabase(inject('demonstration'));
  [store, other] = [database.open(), database.open()];
  replaceStore(store);
  team = (await listPeopleOfArea(store.db, 'ashcombe')).map(({ id }) => `${id}@example.org`).sort();
});

const say = (kind: Parameters<typeof announce>[1], about: Parameters<typeof announce>[2] = ashcombe) =>
  store.transaction((tx) => announce(tx, kind, about, now));
const since = async () => (await outbox(store)).filter(({ createdAt }) => createdAt >= now);
const standing = async () =>
  (await since()).map(({ recipientId, state, outcome }) => ({ recipientId, state, outcome }));
const to = (taken: readonly Taken[]) => taken.map((message) => message.to.join()).sort();
const teamWithoutContributor = () => team.filter((address) => address !== 'contributor@example.org');
const smtp = async (port = 0) => {
  const inbox = await smtpInbox(port);
  return { ...inbox, mailer: smtpMailer({ url: inbox.url, from: 'progress@service.example' }) };
};

describe('an email in the outbox', () => {
  it('reaches a real mail server when a return is sent, with its receipt and no answer in it', async () => {
    const { mailer, taken } = await smtp();
    const lead = await viewerOf(store, 'area-lead');
    const { revision } = await complete(lead, 'ashcombe', now);
    const id = done(await submitReturn(lead, present, 'ashcombe', revision, now));
    expect(await sendAll(store, mailer, later(1))).toBe(team.length);
    expect(to(taken)).toEqual(team);
    const { headers, body } = parts(taken[0]?.raw ?? '');
    expect(header(headers, 'Subject')).toBe('Received: Ashcombe’s return for October to December 2026');
    expect(body).toContain(links.submission(id));
    expect(body).toMatch(/was sent at 10:00am, 21 November 2026\.\n\nReference: \S+\nVersion: 1\n/);
    for (const words of [...Object.values(statusNames), 'Agreed by our board'])
      expect(body).not.toContain(words);
    for (const message of await since()) {
      expect(message).toMatchObject({ state: 'sent', attempts: 1, settledAt: later(1), outcome: '' });
      expect(taken.some(({ raw }) => raw.includes(`${message.id}@service.example`))).toBe(true);
      expect(message.body).toBe(body);
    }
    expect(await sendAll(store, mailer, later(2))).toBe(0);
  });

  it('is not there when what causes it does not happen', async () => {
    const failed = store.transaction(async (tx) => {
      await announce(tx, 'accepted', ashcombe, now);
      throw new Error('No.');
    });
    await expect(failed).rejects.toThrow('No.');
    expect(await since()).toEqual([]);
  });

  it('is written and kept where no email leaves', async () => {
    await say('accepted');
    expect(await sendAll(store, null, later(1))).toBe(team.length);
    for (const message of await since())
      expect(message).toMatchObject({
        state: 'kept',
        outcome: 'Email is not set up here',
        subject: 'Ashcombe’s return for October to December 2026 is accepted',
        body: expect.stringContaining(links.taskList(present, 'ashcombe')),
      });
  });

  it('waits for its time', async () => {
    await say('accepted');
    expect(await sendAll(store, null, new Date(now.getTime() - 1))).toBe(0);
  });
});

describe('an email that the mail server does not take', () => {
  it('is given up at once when its address is refused, and the other one goes', async () => {
    const { mailer, manner, taken } = await smtp();
    manner.refuses.set('contributor@example.org', 550);
    await say('accepted');
    expect(await sendAll(store, mailer, now)).toBe(team.length);
    expect(to(taken)).toEqual(teamWithoutContributor());
    const refused = { state: 'failed', outcome: 'The mail server refused the address (550)' };
    expect(await standing()).toEqual(
      expect.arrayContaining([
        { recipientId: 'contributor', ...refused },
        { recipientId: 'area-lead', state: 'sent', outcome: '' },
      ]),
    );
    expect(await sendAll(store, mailer, later(60))).toBe(0);
  });

  it('is tried again after growing pauses while the server is down, and arrives when it is back', async () => {
    const { mailer, port, close } = await smtp();
    await close();
    await say('sign_off_waiting', { phaseId: present, areaId: 'harrowick' });
    expect(await sendAll(store, mailer, now)).toBe(1);
    expect(await standing()).toMatchObject([
      { state: 'waiting', outcome: expect.stringMatching(/^The mail server could not be reached/) },
    ]);
    expect(await sendAll(store, mailer, later(0.9))).toBe(0);
    expect(await sendAll(store, mailer, later(1))).toBe(1);
    expect(await sendAll(store, mailer, later(5.9))).toBe(0);
    const back = await smtp(port);
    expect(await sendAll(store, mailer, later(6))).toBe(1);
    expect(back.taken).toHaveLength(1);
    expect(await since()).toMatchObject([{ state: 'sent', attempts: 3, outcome: '' }]);
  });

  it('is given up after about a day', async () => {
    const { mailer, close } = await smtp();
    await close();
    await say('accepted', { phaseId: present, areaId: 'farrowdale' });
    const tried: number[] = [];
    for (let minute = 0; minute < 3 * 24 * 60; minute++) {
      if ((await sendAll(store, mailer, later(minute))) > 0) tried.push(minute);
      if ((await since())[0]?.state !== 'waiting') break;
      const next = (await since())[0]?.sendAt.getTime() ?? 0;
      minute = (next - now.getTime()) / 60_000 - 1;
    }
    expect(tried).toEqual([0, 1, 6, 21, 81, 261, 621, 1341]);
    expect(await since()).toMatchObject([{ state: 'failed', attempts: 8 }]);
  });
});

describe('a server that dies', () => {
  it('between taking an email and sending it leaves it to another, once its lease has ended', async () => {
    const { mailer, taken } = await smtp();
    await say('accepted', { phaseId: present, areaId: 'farrowdale' });
    replaceStore(store);
    // It took the email, and was never heard of again.
    void sendNext({ name: 'smtp', send: () => new Promise(() => {}) }, links, now);
    await vi.waitFor(async () => expect((await since())[0]?.attempts).toBe(1));
    expect(await sendAll(other, mailer, later(1.9))).toBe(0);
    expect(await sendAll(other, mailer, later(2))).toBe(1);
    expect(taken).toHaveLength(1);
    expect(await since()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('in every try does not keep an email going for ever', async () => {
    await say('accepted', { phaseId: present, areaId: 'farrowdale' });
    await store.transaction((tx) =>
      tx.update(messages).set({ attempts: 8 }).where(eq(messages.createdAt, now)),
    );
    const { mailer, taken } = await smtp();
    await sendAll(store, mailer, now);
    expect(await standing()).toMatchObject([
      { state: 'failed', outcome: 'It could not be sent in many tries' },
    ]);
    expect(taken).toEqual([]);
  });

  it('only seemingly, and comes back late, overwrites nothing', async () => {
    const { mailer, taken } = await smtp();
    await say('accepted', { phaseId: present, areaId: 'farrowdale' });
    let wake = () => {};
    const slow = new Promise<{ providerId: string }>((resolve) => {
      wake = () => resolve({ providerId: 'late' });
    });
    replaceStore(store);
    const sleeping = sendNext({ name: 'smtp', send: () => slow }, links, now);
    await vi.waitFor(async () => expect((await since())[0]?.attempts).toBe(1));
    await sendAll(other, mailer, later(3));
    wake();
    await sleeping;
    expect(taken).toHaveLength(1);
    expect(await since()).toMatchObject([{ state: 'sent', settledAt: later(3), attempts: 2 }]);
  });
});

it('of three servers with two workers each, every email is sent by one, once', async () => {
  const { mailer, taken } = await smtp();
  const database = await ownDatabase(inject('demonstration'));
  const servers = [database.open(), database.open(), database.open()];
  const areas = ['ashcombe', 'brackenshire', 'calderholt', 'farrowdale', 'glenmarsh', 'inglemoor'];
  for (let round = 0; round < 6; round++)
    for (const areaId of areas)
      await servers[0]?.transaction((tx) =>
        announce(tx, 'accepted', { phaseId: present, areaId }, new Date(now.getTime() - round)),
      );
  const all = (await outbox(database.open())).filter(({ state }) => state === 'waiting').length;
  expect(all).toBeGreaterThan(40);
  const workers = servers.flatMap((server) => [server, server]);
  const counts = await Promise.all(workers.map((server) => sendAll(server, mailer, later(1))));
  expect(counts.reduce((a, b) => a + b)).toBe(all);
  const ids = taken.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  expect(ids).toHaveLength(all);
  expect(new Set(ids).size).toBe(all);
});

describe('an email that is no longer needed', () => {
  const stop = async (kind: Parameters<typeof announce>[1], change: () => Promise<unknown>) => {
    await say(kind);
    await change();
    const { mailer, taken } = await smtp();
    await sendAll(store, mailer, later(1));
    return {
      taken: to(taken),
      outcomes: (await standing()).map(({ outcome }) => outcome),
    };
  };
  const setState = (state: 'submitted' | 'awaiting_sign_off') =>
    store.transaction((tx) =>
      tx
        .update(areaReturns)
        .set({ state })
        .where(eq(areaReturns.id, `${present}-ashcombe`)),
    );

  test.each(['opening', 'reminder'] as const)(
    'because the return is sent stops in that moment: %s',
    async (kind) => {
      await say(kind);
      const lead = await viewerOf(store, 'area-lead');
      const { revision } = await complete(lead, 'ashcombe', now);
      done(await submitReturn(lead, present, 'ashcombe', revision, now));
      const stopped = (await since()).filter((message) => message.kind === kind);
      expect(stopped).toHaveLength(team.length);
      for (const message of stopped)
        expect(message).toMatchObject({ state: 'cancelled', outcome: 'The return has been sent' });
    },
  );

  it('is looked at once more in the moment before it leaves', async () => {
    const { taken, outcomes } = await stop('reminder', () => setState('submitted'));
    expect(taken).toEqual([]);
    expect(outcomes).toEqual(team.map(() => 'The return has been sent'));
  });

  it('because the recipient’s access has ended does not go to them', async () => {
    const { taken, outcomes } = await stop('reminder', () =>
      store.transaction((tx) => tx.update(users).set({ disabledAt: now }).where(eq(users.id, 'contributor'))),
    );
    expect(taken).toEqual(teamWithoutContributor());
    expect(outcomes).toContain('They can no longer sign in');
  });

  it('because the recipient has left the area does not go to them', async () => {
    const { taken, outcomes } = await stop('reminder', () =>
      store.transaction((tx) => tx.delete(userAreas).where(eq(userAreas.userId, 'contributor'))),
    );
    expect(taken).toEqual(teamWithoutContributor());
    expect(outcomes).toContain('They no longer work for the area');
  });

  it('is told apart from one whose words have changed meanwhile', async () => {
    await say('reminder');
    await setState('awaiting_sign_off');
    const { mailer, taken } = await smtp();
    await sendAll(store, mailer, later(1));
    const { headers, body } = parts(taken[0]?.raw ?? '');
    expect(header(headers, 'Subject')).toMatch(/^Sign off Ashcombe’s return/);
    expect(body).toContain(links.signOff(present, 'ashcombe'));
  });
});
