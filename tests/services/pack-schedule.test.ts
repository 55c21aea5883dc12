import { replaceStore } from 'db/current';
import { addEdition } from 'db/editions';
import { exports, messages } from 'db/schema';
import type { Store } from 'db/store';
import { saveRole } from 'db/users';
import { asc, eq } from 'drizzle-orm';
import { ownDatabase, viewerOf } from 'tests/db/own-database';
import { worldNow } from 'tests/support/clock';
import { links, outbox, sendAll } from 'tests/support/outbox';
import { done } from 'tests/support/outcomes';
import { addPerson, disable } from 'tests/support/people';
import { beforeEach, describe, expect, inject, it, test, vi } from 'vitest';
import { type PackChoices, usualChoices } from '~/domain/pack-choices';
import { accept, refuse } from '~/domain/result';
import type { Mailer } from '~/mail/mailer';
import { expireExports, type Make, makeNextExport } from '~/services/export-work.server';
import { schedulePacks, tellPacks } from '~/services/pack-schedule.server';
import {
  changeTemplate,
  endTemplate,
  makeTemplate,
  type WantedTemplate,
} from '~/services/pack-templates.server';

const now = new Date(worldNow);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const choices: PackChoices = { ...usualChoices, kinds: ['workbook', 'slides'] };
const wanted: WantedTemplate = {
  name: 'Programme board',
  choices,
  runsOnClose: true,
  runsOn: [],
  recipients: ['delivery-partner', 'dfe-official'],
};
const phase = '2026-04';

let store: Store;
let other: Store;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const database = await ownDatabase(inject('demonstration'));
  [store, other] = [database.open(), database.open()];
  replaceStore(store);
});

const template = async (more: Partial<WantedTemplate> = {}, key = 'dfe-official') =>
  done(await makeTemplate(await viewerOf(store, key), { ...wanted, ...more }, now));
/** Freezes the phase as its first edition; what it counts is nothing to a template. */
const close = async (madeAt: Date) => {
  const content = { proformaVersion: 1, areas: [], submissions: [] };
  const edition = {
    phaseId: phase,
    number: 1,
    content,
    before: {},
    warnings: [],
    note: '',
    madeAs: 'X',
    madeAt,
  };
  expect(await store.transaction((tx) => addEdition(tx, edition, 'dfe-official'))).toBe(true);
};
const rows = () => store.db.select().from(exports).orderBy(asc(exports.kind));
const told = async () => (await outbox(store)).filter(({ kind }) => kind === 'board_pack');
const file = accept({
  ...{ name: 'pack', type: 'x/y', body: Buffer.from('x') },
  ...{ phaseId: phase, edition: 1, reference: undefined },
});
const makeAll = async (at: Date, make: Make = async () => file) => {
  while (await makeNextExport({ make, clock: () => at, report: () => {} }));
};

describe('a template that runs on closing', () => {
  it('asks for its files once for an edition, of that edition, whoever looks and however often', async () => {
    const id = await template();
    expect(await schedulePacks(later(1))).toBe(0);
    await close(later(2));
    expect(await schedulePacks(later(3))).toBe(2);
    expect(await schedulePacks(later(4))).toBe(0);
    const asked = { templateId: id, occasion: 'edition:2026-04.e1', phaseReference: '2026-04.e1' };
    expect(await rows()).toMatchObject([
      { ...asked, kind: 'slides', title: 'Programme board', requestedBy: 'dfe-official' },
      { ...asked, kind: 'workbook' },
    ]);
  });

  it('asks once when two servers look at the same moment', async () => {
    await template();
    await close(later(2));
    replaceStore(store);
    const first = schedulePacks(later(3));
    replaceStore(other);
    const second = schedulePacks(later(3));
    expect((await Promise.all([first, second])).toSorted()).toEqual([0, 2]);
    expect(await rows()).toHaveLength(2);
  });

  it('does not run for what was closed before it was made, nor after it was ended', async () => {
    await close(later(-1));
    const id = await template();
    expect(await schedulePacks(later(1))).toBe(0);
    await endTemplate(await viewerOf(store, 'dfe-official'), id, later(2));
    expect(await schedulePacks(later(3))).toBe(0);
  });

  it('is not run again on a day by another kind of file that is added on it', async () => {
    const runsOn = ['2026-11-21'];
    const kinds = ['workbook'] as const;
    const one = { runsOnClose: false, runsOn, choices: { ...usualChoices, kinds } };
    const id = await template(one);
    expect(await schedulePacks(later(1))).toBe(1);
    const viewer = await viewerOf(store, 'delivery-partner');
    done(await changeTemplate(viewer, id, { ...wanted, ...one, choices }, later(2)));
    expect(await schedulePacks(later(3))).toBe(0);
    expect(await rows()).toMatchObject([{ occasion: 'day:2026-11-21', phaseReference: null }]);
  });

  it('loses no run that was due by being given another name before it was looked at', async () => {
    const id = await template();
    await close(later(2));
    const viewer = await viewerOf(store, 'dfe-official');
    done(await changeTemplate(viewer, id, { ...wanted, name: 'Monthly board' }, later(3)));
    expect(await schedulePacks(later(4))).toBe(2);
    expect((await rows())[0]?.title).toBe('Monthly board');
  });

  test('whose maker has left is run as a recipient who is still there', async () => {
    const left = await addPerson(store, 'Left Official', 'dfe_official');
    await template({}, left);
    await disable(store, left);
    await close(later(2));
    await schedulePacks(later(3));
    expect((await rows()).map(({ requestedBy }) => requestedBy)).toEqual([
      'delivery-partner',
      'delivery-partner',
    ]);
  });
});

describe('the email about a pack that was made by itself', () => {
  const run = async (make?: Make) => {
    await template();
    await close(later(2));
    await schedulePacks(later(3));
    await makeAll(later(4), make);
  };

  it('goes to each recipient once, when all files are done, with a link and no figure', async () => {
    await template();
    await close(later(2));
    await schedulePacks(later(3));
    await makeNextExport({ make: async () => file, clock: () => later(4), report: () => {} });
    expect(await tellPacks(later(4))).toBe(0);
    await makeAll(later(5));
    expect(await tellPacks(later(5))).toBe(1);
    expect(await tellPacks(later(6))).toBe(0);
    const sent: { to: string; subject: string; text: string }[] = [];
    const mailer: Mailer = {
      name: 'smtp',
      send: async (email: (typeof sent)[number]) => ({ providerId: `${sent.push(email)}` }),
    };
    await sendAll(store, mailer, later(6));
    const packs = sent.filter(({ subject }) => subject.startsWith('Ready'));
    expect(packs.map(({ to }) => to).sort()).toEqual([
      'delivery-partner@example.org',
      'dfe-official@example.org',
    ]);
    const [{ subject, text }] = packs as [(typeof sent)[number]];
    expect(subject).toBe('Ready: Programme board');
    expect(text).toContain('was made of April to June 2026, edition 1.');
    expect(text).toContain('- Slides (.pptx)\n- Workbook for the board (.xlsx)');
    const ids = (await rows()).map(({ id }) => links.boardPack(id));
    expect(ids.some((link) => text.includes(link))).toBe(true);
    expect(text).toContain('a board pack template names you');
  });

  it('goes once when two servers look at the same moment', async () => {
    await run();
    replaceStore(store);
    const first = tellPacks(later(5));
    replaceStore(other);
    await Promise.all([first, tellPacks(later(5))]);
    expect(await told()).toHaveLength(2);
  });

  it('does not go to whoever has left, or no longer sees the programme, until it is sent', async () => {
    await run();
    await disable(store, 'dfe-official');
    await tellPacks(later(5));
    expect((await told()).map(({ recipientId }) => recipientId)).toEqual(['delivery-partner']);
    await store.transaction((tx) => saveRole(tx, 'delivery-partner', 'contributor'));
    await sendAll(store, null, later(6));
    expect(await told()).toMatchObject([{ state: 'cancelled', outcome: 'They no longer see the programme' }]);
  });

  it('is not sent once the files are taken away', async () => {
    await run();
    await tellPacks(later(5));
    const after = later(8 * 24 * 60);
    await expireExports(after);
    await sendAll(store, null, after);
    const packs = await store.db.select().from(messages).where(eq(messages.kind, 'board_pack'));
    expect(packs.map(({ outcome }) => outcome)).toEqual([
      'The files were taken away',
      'The files were taken away',
    ]);
  });

  it('is about no pack that could not be made, and is about the files that could', async () => {
    await run(async (_viewer, { kind }) => (kind === 'slides' ? refuse('No.') : file));
    expect(await tellPacks(later(5))).toBe(1);
    await sendAll(store, null, later(6));
    const [pack] = await told();
    expect(pack?.body).toContain('Workbook for the board');
    expect(pack?.body).not.toContain('Slides');
  });

  it('says so when nothing could be made, once, with a link to why', async () => {
    await run(async () => refuse('No.'));
    expect(await tellPacks(later(5))).toBe(1);
    expect(await tellPacks(later(6))).toBe(0);
    await sendAll(store, null, later(6));
    const sent = await told();
    expect(sent.map(({ recipientId }) => recipientId).toSorted()).toEqual([
      'delivery-partner',
      'dfe-official',
    ]);
    const ids = (await rows()).map(({ id }) => links.boardPack(id));
    for (const { subject, body } of sent) {
      expect(subject).toBe('Not made: Programme board');
      expect(body).toContain('of April to June 2026 was to be made by itself, but none');
      expect(ids.some((link) => body?.includes(link))).toBe(true);
    }
  });

  it('says so of a day’s pack, which was of no phase yet', async () => {
    await template({ runsOnClose: false, runsOn: ['2026-11-21'] });
    expect(await schedulePacks(later(1))).toBe(2);
    await makeAll(later(2), async () => refuse('No.'));
    await tellPacks(later(3));
    await sendAll(store, null, later(3));
    expect((await told()).map(({ subject }) => subject)).toEqual(Array(2).fill('Not made: Programme board'));
  });
});
