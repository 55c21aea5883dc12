import { replaceStore } from 'db/current';
import type { Store } from 'db/store';
import { ownDatabase, viewerOf } from 'tests/db/own-database';
import { present } from 'tests/support/area-returns';
import { links, outbox } from 'tests/support/outbox';
import { done } from 'tests/support/outcomes';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { londonDay } from '~/domain/working-days';
import { readAreaMessages } from '~/services/area-messages.server';
import { enqueueDue } from '~/services/chasing.server';
import { moveChase } from '~/services/chasing-moves.server';
import { saveChasingDays } from '~/services/chasing-settings.server';
import { endExtension, grantExtension } from '~/services/extensions.server';
import { readReturnGroups } from '~/services/phases.server';

const november = new Date('2026-11-23T10:00:00Z');
const later = { dueAt: new Date('2027-01-29T23:59:59.999Z'), reason: 'Flood.' };
const area = 'brackenshire';

let store: Store;
beforeEach(async () => {
  store = (await ownDatabase(inject('demonstration'))).open();
  replaceStore(store);
});

const partner = () => viewerOf(store, 'delivery-partner');
const hold = async (now: Date) => done(await moveChase(await partner(), present, area, 'hold', now));
const grant = async (now: Date) => done(await grantExtension(await partner(), present, area, later, now));
const end = async (now: Date) => done(await endExtension(await partner(), present, area, now));

/** What both pages say comes next, which is the same, and how each message of the schedule stands. */
const told = async (now: Date) => {
  const page = await readAreaMessages(await partner(), present, area, links, now);
  const row = (await readReturnGroups(await partner(), present, now))?.chasing[area]?.next;
  const next = page?.next;
  const isHeld = next?.states.includes('held') ?? false;
  expect(row).toEqual(next && { kind: next.kind, at: next.at, held: isHeld });
  return next && `${next.kind} ${londonDay(next.at)}${isHeld ? ' held' : ''}`;
};
const reminders = async () => {
  const rows = (await outbox(store)).filter(
    (each) => each.areaId === area && each.kind === 'reminder' && each.phase?.id === present,
  );
  const said = rows.map(({ key, state, outcome }) =>
    `${key.match(/\d{4}-\d\d-\d\d/)}`.concat(` ${state} ${outcome}`),
  );
  return [...new Set(said)];
};

describe('a later date for an area', () => {
  it('stops the message that was held for a day that is gone, and holds the next of the new schedule', async () => {
    await hold(november);
    expect(await told(november)).toBe('reminder 2027-01-04 held');
    await grant(november);
    expect(await told(november)).toBe('reminder 2027-01-22 held');
    expect(await reminders()).toEqual(
      expect.arrayContaining(['2027-01-04 cancelled The due date moved', '2027-01-22 held ']),
    );
    expect(await reminders()).toHaveLength(2);
    done(await moveChase(await partner(), present, area, 'release', november));
    expect(await told(november)).toBe('reminder 2027-01-22');
  });

  it('that ends gives the first day back, held as before, and it can go', async () => {
    await hold(november);
    await grant(november);
    await end(november);
    expect(await told(november)).toBe('reminder 2027-01-04 held');
    done(await moveChase(await partner(), present, area, 'release', november));
    expect((await reminders()).sort()).toEqual([
      '2027-01-04 cancelled The due date moved',
      '2027-01-04 waiting ',
      '2027-01-22 cancelled The due date moved',
    ]);
  });

  it('stops what waits too, and holds nothing that nobody held', async () => {
    const five = new Date('2027-01-04T09:00:00.000Z');
    await enqueueDue(five);
    expect(await told(five)).toBe('reminder 2027-01-04');
    await grant(five);
    expect(await told(five)).toBe('reminder 2027-01-22');
    expect(await reminders()).toEqual(['2027-01-04 cancelled The due date moved']);
  });

  it('leaves alone what was sent by hand', async () => {
    done(await moveChase(await partner(), present, area, 'send', november));
    await grant(november);
    expect(await reminders()).toEqual(['2026-11-23 waiting ']);
  });
});

describe('other days for messages', () => {
  const days = { remindBefore: [3], overdueAfter: 1, overdueEvery: 7 };
  const set = async (now: Date) => saveChasingDays(await viewerOf(store, 'administrator'), days, now);

  it('stop the message that was held for a day that is gone, and hold the next in its place', async () => {
    await hold(november);
    expect(await set(november)).toBe(true);
    expect(await told(november)).toBe('reminder 2027-01-06 held');
    expect((await reminders()).sort()).toEqual([
      '2027-01-04 cancelled Its day was changed',
      '2027-01-06 held ',
    ]);
    expect(await set(november)).toBe(false);
  });

  it('hold nothing that nobody held, and are an administrator’s to set', async () => {
    await set(november);
    expect(await told(november)).toBe('reminder 2027-01-06');
    expect(await reminders()).toEqual([]);
    expect(await saveChasingDays(await partner(), days, november)).toBeUndefined();
  });
});

it('a held message stays the next one after its day, and the one after it can be held as well', async () => {
  await hold(november);
  const day = new Date('2027-01-05T12:00:00Z');
  expect(await told(day)).toBe('reminder 2027-01-04 held');
  const later = async () => (await readAreaMessages(await partner(), present, area, links, day))?.later;
  expect(await later()).toMatchObject({ at: new Date('2027-01-08T09:00:00Z'), states: [] });
  await hold(day);
  expect((await later())?.states).toContain('held');
});
