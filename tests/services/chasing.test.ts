import { replaceStore } from 'db/current';
import { claimMessage } from 'db/outbox';
import { areaReturns, events, userAreas } from 'db/schema';
import { saveSetting } from 'db/settings';
import type { Store } from 'db/store';
import { addUser } from 'db/users';
import { eq } from 'drizzle-orm';
import { ownDatabase, viewerOf } from 'tests/db/own-database';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { links, outbox, sendAll } from 'tests/support/outbox';
import { done, refusalOf } from 'tests/support/outcomes';
import { beforeEach, describe, expect, inject, it, test } from 'vitest';
import { daysFrom, londonDay } from '~/domain/working-days';
import { askAmendment, decideAmendment } from '~/services/amendments.server';
import { saveAnswers } from '~/services/answers.server';
import { readAreaMessages } from '~/services/area-messages.server';
import { enqueueDue } from '~/services/chasing.server';
import { moveChase } from '~/services/chasing-moves.server';
import { submitReturn } from '~/services/submissions.server';

/** The phase is due on Sunday 10 January 2027 and closes a week later. */
const before = new Date('2027-01-04T08:59:59.999Z');
const five = new Date('2027-01-04T09:00:00.000Z');
const one = new Date('2027-01-08T09:00:00.000Z');
const overdue = new Date('2027-01-11T09:00:00.000Z');

let store: Store;
let other: Store;
beforeEach(async () => {
  const database = await ownDatabase(inject('demonstration'));
  [store, other] = [database.open(), database.open()];
  replaceStore(store);
});

const chased = async (kind: string, from: Date) =>
  (await outbox(store)).filter(
    (each) => each.kind === kind && each.createdAt >= from && each.phase?.id === present,
  );
const areasOf = (rows: readonly { areaId: string | null }[]) =>
  [...new Set(rows.map((row) => row.areaId))].sort();
const setState = (area: string, state: 'submitted' | 'awaiting_sign_off') =>
  store.transaction((tx) =>
    tx
      .update(areaReturns)
      .set({ state })
      .where(eq(areaReturns.id, `${present}-${area}`)),
  );
const join = (areaId: string) => {
  const person = {
    id: 'new',
    email: 'new@example.org',
    name: 'New',
    role: 'contributor' as const,
    createdAt: five,
  };
  return store.transaction((tx) => addUser(tx, person, [areaId]));
};
const partner = () => viewerOf(store, 'delivery-partner');

describe('reminders', () => {
  it('are asked for on their morning, for everybody in each area that has not sent and has no later date', async () => {
    expect(await enqueueDue(before)).toBe(0);
    expect(await enqueueDue(five)).toBeGreaterThan(0);
    const rows = await chased('reminder', five);
    const extended = (await readAreaMessages(await partner(), present, 'inglemoor', links, five))?.own.dueAt;
    expect(areasOf(rows)).toEqual(
      expect.arrayContaining(['ashcombe', 'brackenshire', 'dunmere', 'eldershaw', 'harrowick']),
    );
    for (const sent of ['calderholt', 'farrowdale', 'glenmarsh']) expect(areasOf(rows)).not.toContain(sent);
    if (extended && londonDay(extended) !== '2027-01-10') expect(areasOf(rows)).not.toContain('inglemoor');
    const ashcombe = rows.filter(({ areaId }) => areaId === 'ashcombe').map(({ recipientId }) => recipientId);
    expect(ashcombe).toEqual(expect.arrayContaining(['area-lead', 'contributor']));
    expect(new Set(ashcombe).size).toBe(ashcombe.length);
  });

  it('about a return that waits for sign-off go to its lead alone', async () => {
    await setState('ashcombe', 'awaiting_sign_off');
    await enqueueDue(five);
    const rows = (await chased('reminder', five)).filter(({ areaId }) => areaId === 'ashcombe');
    expect(rows.map(({ recipientId }) => recipientId)).toEqual(['area-lead']);
  });

  it('go to whoever is there when there is no lead', async () => {
    await store.transaction((tx) => tx.delete(userAreas).where(eq(userAreas.userId, 'area-lead')));
    await setState('ashcombe', 'awaiting_sign_off');
    await enqueueDue(five);
    const rows = (await chased('reminder', five)).filter(({ areaId }) => areaId === 'ashcombe');
    expect(rows.map(({ recipientId }) => recipientId)).toContain('contributor');
  });

  it('asked for by two servers at once, and again, are one each', async () => {
    replaceStore(store);
    const first = enqueueDue(five);
    replaceStore(other);
    const counts = await Promise.all([first, enqueueDue(five)]);
    expect(await enqueueDue(five)).toBe(0);
    const rows = await chased('reminder', five);
    expect(counts[0] + counts[1]).toBe(rows.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.every(({ state }) => state === 'waiting')).toBe(true);
  });

  it('that could not leave give way to the next', async () => {
    await enqueueDue(five);
    await enqueueDue(one);
    const rows = (await chased('reminder', five)).filter(({ areaId }) => areaId === 'ashcombe');
    const first = rows.filter(({ createdAt }) => createdAt < one);
    expect(first.length).toBeGreaterThan(0);
    for (const { state, outcome } of first)
      expect([state, outcome]).toEqual(['cancelled', 'A later message took its place']);
    expect(rows.filter(({ state }) => state === 'waiting')).toHaveLength(first.length);
  });

  it('go to somebody who joins that day too, and nobody else’s are stopped by it', async () => {
    await enqueueDue(five);
    const before = (await chased('reminder', five)).length;
    await join('ashcombe');
    expect(await enqueueDue(new Date(five.getTime() + 60_000))).toBe(1);
    const rows = await chased('reminder', five);
    expect(rows).toHaveLength(before + 1);
    expect(rows.every(({ state }) => state === 'waiting')).toBe(true);
  });

  it('follow the settings of the programme', async () => {
    const settings = { remindBefore: [2], overdueAfter: 1, overdueEvery: 7 };
    await store.transaction((tx) => saveSetting(tx, 'chasing', settings));
    expect(await enqueueDue(five)).toBe(0);
    expect(await enqueueDue(new Date('2027-01-07T09:00:00Z'))).toBeGreaterThan(0);
  });
});

describe('after the return was due', () => {
  it('areas are told that they are late, and the programme by name who is', async () => {
    await enqueueDue(overdue);
    expect(areasOf(await chased('overdue', overdue))).toContain('ashcombe');
    await sendAll(store, null, overdue);
    const digests = await chased('digest', overdue);
    expect(digests.map(({ recipientId }) => recipientId).sort()).toEqual([
      'delivery-partner',
      'dfe-official',
    ]);
    expect(digests[0]?.subject).toMatch(/^\d of 10 areas not sent for October to December 2026$/);
    for (const name of ['Ashcombe: in progress', 'Brackenshire: not started', 'Harrowick: awaiting sign-off'])
      expect(digests[0]?.body).toContain(name);
    expect(digests[0]?.body).not.toContain('Farrowdale');
    expect(digests[0]?.body).toContain(links.phaseReturns(present));
  });

  it('the digest says which areas cannot be reached', async () => {
    await store.transaction((tx) => tx.delete(userAreas).where(eq(userAreas.areaId, 'brackenshire')));
    await enqueueDue(overdue);
    await sendAll(store, null, overdue);
    expect((await chased('digest', overdue))[0]?.body).toContain('Brackenshire: nobody there can sign in');
  });

  it('nothing is written once the phase has closed', async () => {
    const closed = new Date('2027-01-18T09:00:00.000Z');
    await enqueueDue(closed);
    expect(await chased('overdue', closed)).toEqual([]);
  });

  it('the digest is not sent when every area has sent meanwhile', async () => {
    await enqueueDue(overdue);
    await store.transaction((tx) =>
      tx.update(areaReturns).set({ state: 'submitted' }).where(eq(areaReturns.phaseId, present)),
    );
    const missing = ['brackenshire', 'jesmonby'].map((areaId) => ({
      id: `${present}-${areaId}`,
      phaseId: present,
      areaId,
      state: 'submitted' as const,
      updatedAt: overdue,
    }));
    await store.transaction((tx) => tx.insert(areaReturns).values(missing).onConflictDoNothing());
    await sendAll(store, null, overdue);
    expect((await chased('digest', overdue)).map(({ outcome }) => outcome)).toEqual([
      'Every area has sent',
      'Every area has sent',
    ]);
  });
});

describe('an agreed correction', () => {
  const closed = new Date('2027-01-18T09:00:00.000Z');
  const agreed = new Date('2027-01-19T09:00:00.000Z');
  const until = new Date('2027-01-31T23:59:59.999Z');
  const first = new Date('2027-01-25T09:00:00.000Z');
  const second = new Date('2027-01-29T09:00:00.000Z');
  const code = 'FH-FD-01';
  const place = [present, 'farrowdale'] as const;

  const agree = async (asked = closed, decided = agreed) => {
    const naming = { reason: 'We ticked the wrong box.', items: [{ code, reason: 'It opened.' }] };
    done(await askAmendment(await viewerOf(store, 'area-lead-f'), ...place, naming, asked));
    const id = (await theReturn(await viewerOf(store, 'area-lead-f'), 'farrowdale', decided)).amendment?.id;
    const decision = { granted: true, until, reason: 'Go on.' } as const;
    done(await decideAmendment(await partner(), ...place, id ?? '', decision, decided));
    return id ?? '';
  };
  const reminders = async () =>
    (await chased('reminder', agreed)).filter(({ areaId }) => areaId === 'farrowdale');
  const send = async (now: Date) => {
    const lead = await viewerOf(store, 'area-lead-f');
    const { answers } = await theReturn(lead, 'farrowdale', now);
    const edits = { [code]: edit('in_place', 'Corrected.', answers[code]?.version, 'correction') };
    done(await saveAnswers(lead, ...place, edits, null, now));
    const { revision } = await theReturn(lead, 'farrowdale', now);
    done(await submitReturn(lead, ...place, revision, now));
  };

  it('that has not been sent is reminded of on the days that a return would be, in words of its own', async () => {
    const id = await agree();
    expect(await enqueueDue(new Date(first.getTime() - 1))).toBe(0);
    expect(await enqueueDue(first)).toBeGreaterThan(0);
    expect(await enqueueDue(first)).toBe(0);
    await sendAll(store, null, first);
    const [written] = await reminders();
    expect(written).toMatchObject({ state: 'kept', recipientId: 'area-lead-f', subjectId: id });
    expect(written?.key).toBe(`reminder:${present}:farrowdale:${id}:2027-01-25:area-lead-f`);
    expect(written?.subject).toBe(
      'Send the correction to Farrowdale’s return for October to December 2026 by Sunday 31 January 2027',
    );
    expect(written?.body).toContain('It is due by 11:59pm on Sunday 31 January 2027.');
    await enqueueDue(second);
    expect((await reminders()).map(({ key }) => key.split(':')[4])).toEqual(['2027-01-25', '2027-01-29']);
    expect(await chased('digest', agreed)).toEqual([]);
    expect(await chased('overdue', agreed)).toEqual([]);
  });

  it('is shown with its next message where messages to the area are read', async () => {
    await agree();
    const read = await readAreaMessages(await partner(), ...place, links, agreed);
    expect(read).toMatchObject({ state: 'accepted', own: { corrects: true, dueAt: until } });
    expect(read?.next).toMatchObject({ kind: 'reminder', at: first, states: [] });
    expect(read?.next?.words?.subject).toMatch(/^Send the correction/);
    done(await moveChase(await partner(), ...place, 'hold', agreed));
    await enqueueDue(first);
    expect((await reminders()).map(({ state }) => state)).toEqual(['held']);
  });

  it('that has been sent is not reminded of, and what waited does not go', async () => {
    await agree();
    await enqueueDue(first);
    await send(first);
    await sendAll(store, null, first);
    expect((await reminders()).map(({ state, outcome }) => [state, outcome])).toEqual([
      ['cancelled', 'The return has been sent'],
    ]);
    expect(await enqueueDue(second)).toBe(0);
  });

  it('that follows another is reminded of by itself, on the same day too', async () => {
    await agree();
    await enqueueDue(first);
    await send(first);
    const again = await agree(new Date(first.getTime() + 60_000), new Date(first.getTime() + 120_000));
    await enqueueDue(second);
    expect((await reminders()).at(-1)).toMatchObject({ state: 'waiting', subjectId: again });
  });

  it('whose time is over is not reminded of', async () => {
    await agree();
    expect(await enqueueDue(new Date(until.getTime() + 1))).toBe(0);
  });
});

describe('holding the next message to an area', () => {
  const hold = async (now = before) =>
    done(await moveChase(await partner(), present, 'ashcombe', 'hold', now));
  const ofAshcombe = async (from: Date) =>
    (await chased('reminder', from)).filter(({ areaId }) => areaId === 'ashcombe');

  it('keeps it from going until it is released', async () => {
    await hold();
    await enqueueDue(five);
    await sendAll(store, null, five);
    const held = await ofAshcombe(before);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ state }) => state === 'held')).toBe(true);
    done(await moveChase(await partner(), present, 'ashcombe', 'release', five));
    await sendAll(store, null, five);
    expect((await ofAshcombe(before)).map(({ state }) => state)).toEqual(held.map(() => 'kept'));
  });

  it('keeps it from somebody who joins meanwhile as well', async () => {
    await hold();
    await join('ashcombe');
    await enqueueDue(five);
    expect((await ofAshcombe(before)).every(({ state }) => state === 'held')).toBe(true);
  });

  it('holds only that one: the next goes, in its place', async () => {
    await hold();
    await enqueueDue(one);
    await sendAll(store, null, one);
    const rows = await ofAshcombe(before);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['cancelled', 'kept']));
  });

  it('holds what waits already, but not what a server has in its hands', async () => {
    await enqueueDue(five);
    const inHand = await store.transaction((tx) => claimMessage(tx, new Date(five.getTime() + 60_000), five));
    const area = inHand?.areaId ?? '';
    done(await moveChase(await partner(), present, area, 'hold', five));
    const rows = (await chased('reminder', five)).filter(({ areaId }) => areaId === area);
    expect(rows.filter(({ state }) => state !== 'held').map(({ id }) => id)).toEqual([inHand?.id]);
    await sendAll(store, null, five);
    const others = (await chased('reminder', five)).filter(({ id }) => id !== inHand?.id);
    for (const { areaId, state } of others)
      expect([areaId, state === 'held']).toEqual([areaId, areaId === area]);
  });

  it('is written down with who did it', async () => {
    await hold();
    const rows = await store.db.select().from(events).where(eq(events.action, 'messages_hold'));
    expect(rows.find(({ change }) => change.area === 'ashcombe')).toMatchObject({
      actorId: 'delivery-partner',
      change: { phase: present, area: 'ashcombe', kind: 'reminder', day: '2027-01-04' },
    });
  });

  it('is refused when there is nothing to hold or to release', async () => {
    await setState('ashcombe', 'submitted');
    const move = async (what: 'hold' | 'release' | 'send') =>
      refusalOf(await moveChase(await partner(), present, 'ashcombe', what, before));
    expect([await move('hold'), await move('release'), await move('send')]).toEqual([
      'nothing_to_send',
      'nothing_held',
      'nothing_to_send',
    ]);
  });
});

describe('sending a message by hand', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const send = async (viewer: string, area = 'ashcombe', at = now) =>
    moveChase(await viewerOf(store, viewer), present, area, 'send', at);

  it('sends one a day, and leaves what is planned as it is', async () => {
    done(await send('delivery-partner'));
    expect(refusalOf(await send('dfe-official'))).toBe('sent_today');
    done(await send('dfe-official', 'ashcombe', new Date(`${daysFrom(londonDay(now), 1)}T10:00:00Z`)));
    await sendAll(store, null, now);
    const [row] = await chased('reminder', now);
    expect(row).toMatchObject({
      state: 'kept',
      subject: expect.stringContaining('by Sunday 10 January 2027'),
    });
    await enqueueDue(five);
    expect((await chased('reminder', five)).some(({ areaId }) => areaId === 'ashcombe')).toBe(true);
  });

  test.each([
    ['administrator', 'not_allowed'],
    ['area-lead', undefined],
  ])('is not for %s', async (viewer, refusal) => {
    const outcome = await send(viewer);
    expect(outcome && refusalOf(outcome)).toBe(refusal);
  });

  it('is refused where nobody can be written to', async () => {
    await store.transaction((tx) => tx.delete(userAreas).where(eq(userAreas.areaId, 'brackenshire')));
    expect(refusalOf(await send('delivery-partner', 'brackenshire'))).toBe('nobody');
  });
});
