import { createHash } from 'node:crypto';
import { replaceStore } from 'db/current';
import { addExports } from 'db/exports';
import { events, exportParts, exports, packTemplates } from 'db/schema';
import { saveSetting } from 'db/settings';
import type { Store } from 'db/store';
import { saveRole } from 'db/users';
import { eq } from 'drizzle-orm';
import { ownDatabase, viewerOf } from 'tests/db/own-database';
import { worldNow } from 'tests/support/clock';
import { gather } from 'tests/support/gather';
import { done, refusalOf } from 'tests/support/outcomes';
import { disable } from 'tests/support/people';
import { beforeEach, describe, expect, inject, it, test, vi } from 'vitest';
import { usualChoices } from '~/domain/pack-choices';
import { mostInAnHour, type PackOccasion } from '~/domain/pack-exports';
import { accept, refuse } from '~/domain/result';
import { openExport } from '~/services/export-file.server';
import { expireExports, type Make, makeNextExport } from '~/services/export-work.server';
import { awaitExport, readExport, readExports, requestAgain, requestExport } from '~/services/exports.server';
import { pieceSize } from '~/services/file-pieces.server';

const now = new Date(worldNow);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const asked = { phase: '2026-01', choices: usualChoices };

let store: Store;
let other: Store;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const database = await ownDatabase(inject('demonstration'));
  [store, other] = [database.open(), database.open()];
  replaceStore(store);
});

const ask = async (more: Partial<Parameters<typeof requestExport>[1]> = {}, key = 'dfe-official', at = now) =>
  requestExport(await viewerOf(store, key), { ...asked, ...more }, at);
const made = (body: Uint8Array) =>
  accept({ name: 'pack.xlsx', type: 'x/y', body, phaseId: '2026-01', edition: 1, reference: 'r' });
const bytes = (size: number) => new Uint8Array(size).map((_, at) => at % 251);
const work = (make: Make, at = now, on = store, report: (id: string, bug: unknown) => void = () => {}) => {
  // Services ask for the store first of all, so each call goes through its own.
  replaceStore(on);
  return makeNextExport({ make, clock: () => at, report });
};
const rows = () => store.db.select().from(exports);
const parts = () => store.db.select().from(exportParts).orderBy(exportParts.number);
const taken = async (id: string, at = now) => openExport(await viewerOf(store, 'delivery-partner'), id, at);

describe('a file that is asked for', () => {
  test.each(['area-lead', 'contributor'])('is not for %s to ask for, see or take', async (key) => {
    expect(await ask({}, key)).toBeUndefined();
    const id = done(await ask());
    await work(async () => made(bytes(10)));
    const viewer = await viewerOf(store, key);
    expect(await readExport(viewer, id, now)).toBeUndefined();
    expect(await readExports(viewer, 1, now)).toBeUndefined();
    expect(await openExport(viewer, id, now)).toBeUndefined();
    expect(await requestAgain(viewer, id, now)).toBeUndefined();
  });

  test('is one of each kind, of the edition that counted then, and it is written down', async () => {
    const choices = { ...usualChoices, kinds: ['workbook', 'slides'] as const };
    const id = done(await ask({ choices }));
    const found = await readExport(await viewerOf(store, 'administrator'), id, now);
    expect(found?.together.map(({ kind }) => kind)).toEqual(['workbook', 'slides']);
    expect(found?.asked).toMatchObject({ state: 'waiting', phaseReference: '2026-01.e1', edition: 1 });
    const written = await store.db.select().from(events).where(eq(events.action, 'export_requested'));
    expect(written).toMatchObject([{ actorId: 'dfe-official', change: { phase: '2026-01.e1' } }]);
  });

  test('is refused with a faulty choice, and is not there for a phase that is not', async () => {
    const choices = { ...usualChoices, kinds: [] };
    expect(refusalOf(await ask({ choices }))).toBe('no_kind');
    expect(await ask({ phase: '1999-01' })).toBeUndefined();
    expect(await ask({ phase: '2026-01.e9' })).toBeUndefined();
    expect(await ask({ templateId: 'nothing' })).toBeUndefined();
    expect(await rows()).toEqual([]);
  });

  test('is refused when somebody has asked for too many within the hour, and nobody else is', async () => {
    const choices = { ...usualChoices, kinds: ['workbook', 'slides'] as const };
    for (let files = 0; files < mostInAnHour; files += 2) done(await ask({ choices }));
    expect(refusalOf(await ask())).toBe('too_many');
    done(await ask({}, 'delivery-partner'));
    done(await ask({}, 'dfe-official', later(61)));
  });
});

describe('making a file', () => {
  it('keeps its bytes in pieces, and gives them back as they were', async () => {
    const id = done(await ask());
    const content = bytes(pieceSize * 2 + 17);
    expect(await work(async () => made(content))).toBe(true);
    expect(await work(async () => made(content))).toBe(false);
    expect((await parts()).map(({ content }) => content.byteLength)).toEqual([pieceSize, pieceSize, 17]);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'ready', size: content.byteLength, sha256, figureReference: 'r' });
    expect(row?.expiresAt).toEqual(later(7 * 24 * 60));
    const file = await taken(id);
    if (!file || file === 'gone') throw new Error('It is not there.');
    const back = Buffer.concat(await gather(file.pieces));
    expect(Buffer.compare(back, content)).toBe(0);
    expect(file).toMatchObject({ name: 'pack.xlsx', type: 'x/y', size: content.byteLength });
  });

  it('takes a body that is made while it is read', async () => {
    const id = done(await ask());
    async function* body() {
      for (const size of [1, pieceSize, 0, 5]) yield bytes(size);
    }
    await work(async () => accept({ ...done(made(bytes(0))), body: body() }));
    const file = await taken(id);
    expect(file).toMatchObject({ size: pieceSize + 6 });
    expect((await parts()).map(({ content }) => content.byteLength)).toEqual([pieceSize, 6]);
  });

  it('is of one file by one server, and of another by another', async () => {
    done(await ask());
    done(await ask({}, 'delivery-partner', later(1)));
    const begun: string[] = [];
    let [free, open]: [Promise<void>, () => void] = [Promise.resolve(), () => {}];
    free = new Promise((resolve) => {
      open = resolve;
    });
    const slow: Make = async ({ id }) => {
      begun.push(id);
      await free;
      return made(bytes(3));
    };
    const first = work(slow, later(2));
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    const second = work(slow, later(2), other);
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    expect(await work(slow, later(2))).toBe(false);
    open();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(begun).toEqual(['dfe-official', 'delivery-partner']);
    expect((await rows()).map(({ state, tries }) => [state, tries])).toEqual([
      ['ready', 1],
      ['ready', 1],
    ]);
  });

  it('goes on with another server when one falls silent, whose late bytes are then not kept', async () => {
    const id = done(await ask());
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const make = (until: Promise<void>, size: number): Make => {
      return async () => {
        await until;
        return made(bytes(size));
      };
    };
    const stateIs = (state: string, tries: number) =>
      vi.waitFor(async () => expect((await rows())[0]).toMatchObject({ state, tries }));
    const lost = work(make(first.promise, 9));
    await stateIs('making', 1);
    expect(await work(make(second.promise, 4), later(9), other)).toBe(false);
    const going = work(make(second.promise, 4), later(11), other);
    await stateIs('making', 2);
    first.resolve();
    expect(await lost).toBe(true);
    expect(await parts()).toEqual([]);
    second.resolve();
    expect(await going).toBe(true);
    expect(await taken(id, later(12))).toMatchObject({ size: 4 });
    expect((await rows())[0]).toMatchObject({ state: 'ready', tries: 2 });
  });

  it('is given up when a third server falls silent', async () => {
    const id = done(await ask());
    const change = { state: 'making', tries: 3, takenAt: now } as const;
    await store.transaction((tx) => tx.update(exports).set(change).where(eq(exports.id, id)));
    await store.transaction((tx) =>
      tx.insert(exportParts).values({ exportId: id, number: 0, content: Buffer.from('half') }),
    );
    expect(await work(async () => made(bytes(1)), later(11))).toBe(false);
    expect((await rows())[0]?.state).toBe('failed');
    expect(await parts()).toEqual([]);
  });

  it('is tried three times with rests when there is a bug, which is reported, and leaves nothing half-made', async () => {
    done(await ask());
    const bugs: unknown[] = [];
    async function* breaks() {
      yield bytes(pieceSize + 1);
      throw new Error('a bug');
    }
    const make: Make = async () => accept({ ...done(made(bytes(0))), body: breaks() });
    const half = 0.5;
    for (const [state, at] of [
      ['waiting', 0],
      ['waiting', half],
      ['failed', half + 2 * half],
    ] as const) {
      // Not a moment before the rest is over: half a minute after the first try, a whole one after the second.
      if (at > 0) expect(await work(make, new Date(later(at).getTime() - 1))).toBe(false);
      expect(await work(make, later(at), store, (_id, bug) => bugs.push(bug))).toBe(true);
      expect((await rows())[0]?.state).toBe(state);
      expect(await parts()).toEqual([]);
    }
    expect(bugs).toHaveLength(3);
    expect(await work(make, later(60))).toBe(false);
    expect((await rows())[0]?.failure).toMatch(/^Something went wrong/);
  });

  it('that rests after a try lets others go before it', async () => {
    done(await ask());
    await work(async () => Promise.reject(new Error('a bug')));
    done(await ask({}, 'delivery-partner'));
    expect(await work(async () => made(bytes(1)))).toBe(true);
    expect((await rows()).map(({ state }) => state).toSorted()).toEqual(['ready', 'waiting']);
  });

  it('fails at once with a plain reason, where there is one', async () => {
    const id = done(await ask());
    await work(async () => refuse('There is no such phase any more.'));
    expect((await rows())[0]).toMatchObject({ state: 'failed', failure: 'There is no such phase any more.' });
    expect(await taken(id)).toBe('gone');
  });

  test.each([
    ['may no longer sign in', () => disable(store, 'delivery-partner')],
    [
      'no longer sees the programme',
      () => store.transaction((tx) => saveRole(tx, 'delivery-partner', 'contributor')),
    ],
  ])('is not done for somebody who %s', async (_what, change) => {
    done(await ask({}, 'delivery-partner'));
    await change();
    const make = vi.fn<Make>();
    expect(await work(make)).toBe(true);
    expect(make).not.toHaveBeenCalled();
    const [row] = await rows();
    expect(row).toMatchObject({
      state: 'failed',
      failure: 'Whoever asked for this file can no longer see the programme’s figures.',
    });
  });

  it('says how far it has got, at most every half second', async () => {
    done(await ask());
    let at = now.getTime();
    const seen: (number | undefined)[] = [];
    const make: Make = async (_viewer, _asked, progress) => {
      for (const of100 of [10, 20, 30]) {
        at += 300;
        await progress(of100, `Step ${of100}`);
        seen.push((await rows())[0]?.progress);
      }
      return made(bytes(1));
    };
    replaceStore(store);
    await makeNextExport({ make, clock: () => new Date(at), report: () => {} });
    expect(seen).toEqual([0, 20, 20]);
  });
});

describe('a file whose time is over', () => {
  const madeOne = async () => {
    const id = done(await ask());
    await work(async () => made(bytes(20)));
    return id;
  };

  it('is gone from that instant on, and its bytes soon after', async () => {
    await store.transaction((tx) => saveSetting(tx, 'export_days', 1));
    const id = await madeOne();
    expect(await taken(id, later(24 * 60 - 1))).toMatchObject({ size: 20 });
    expect(await taken(id, later(24 * 60))).toBe('gone');
    await expireExports(later(24 * 60 - 1));
    expect(await parts()).toHaveLength(1);
    await expireExports(later(24 * 60));
    expect(await parts()).toEqual([]);
    const found = await readExport(await viewerOf(store, 'dfe-official'), id, later(24 * 60));
    expect(found?.asked.state).toBe('expired');
  });

  it('can be asked for again, of the same phase and edition, by anybody who sees figures', async () => {
    const id = await madeOne();
    const again = done(await requestAgain(await viewerOf(store, 'administrator'), id, later(20_000)));
    expect(again).not.toBe(id);
    const found = await readExport(await viewerOf(store, 'dfe-official'), again, later(20_000));
    expect(found?.asked).toMatchObject({ phaseReference: '2026-01.e1', kind: 'workbook', state: 'waiting' });
  });

  it('is made again of the phase that it turned out to be of, where only the newest was asked for', async () => {
    const id = await madeOne();
    const again = async (changed: Partial<typeof exports.$inferInsert>) => {
      await store.transaction((tx) => tx.update(exports).set(changed).where(eq(exports.id, id)));
      const made = done(await requestAgain(await viewerOf(store, 'dfe-official'), id, now));
      const [row] = await store.db.select().from(exports).where(eq(exports.id, made));
      return row?.phaseReference;
    };
    expect(await again({ phaseReference: null })).toBe('2026-01.e1');
    expect(await again({ phaseReference: null, phaseId: '2026-10', edition: null })).toBe('2026-10');
  });

  it('can be asked for again with all of its pack that are gone, and keeps the name of its template', async () => {
    const kinds = ['workbook', 'slides', 'data_archive'] as const;
    const madeBy = 'dfe-official';
    const choices = { ...usualChoices, kinds };
    await store.transaction((tx) =>
      tx.insert(packTemplates).values({
        ...{ id: 't', name: 'The board', choices, runsOnClose: false, runsOn: [], recipients: [] },
        ...{ madeBy, madeAt: now, changedAt: now },
      }),
    );
    const id = done(await ask({ choices, templateId: 't' }));
    await work(async () => made(bytes(1)));
    await work(async () => refuse('There is no such phase any more.'));
    const viewer = await viewerOf(store, 'administrator');
    const again = async (at: Date, isWhole: boolean) => {
      const asked = await readExport(viewer, done(await requestAgain(viewer, id, at, isWhole)), at);
      return asked?.together.map(({ kind, template }) => [kind, template]);
    };
    // Of the three, one was made, one could not be made, and one still waits.
    expect(await again(later(1), true)).toHaveLength(1);
    expect(await again(later(8 * 24 * 60), true)).toHaveLength(2);
    expect(await again(later(8 * 24 * 60 + 1), false)).toEqual([['workbook', 'The board']]);
    const ended = { endedAt: now };
    await store.transaction((tx) => tx.update(packTemplates).set(ended).where(eq(packTemplates.id, 't')));
    expect(await again(later(8 * 24 * 60 + 2), false)).toEqual([['workbook', null]]);
  });

  it('breaks off a download that is under way, rather than ending it short', async () => {
    const id = done(await ask());
    await work(async () => made(bytes(pieceSize * 2)));
    const file = await taken(id);
    if (!file || file === 'gone') throw new Error('It is not there.');
    expect((await file.pieces.next()).value?.byteLength).toBe(pieceSize);
    await expireExports(later(8 * 24 * 60));
    await expect(file.pieces.next()).rejects.toThrow('taken away');
  });
});

describe('the list of exports', () => {
  const both = { ...usualChoices, kinds: ['slides', 'workbook'] as const };
  const list = async (page = 1, size?: number) =>
    readExports(await viewerOf(store, 'administrator'), page, now, size);
  const said = async (page = 1, size?: number) =>
    (await list(page, size))?.packs.map((files) => files.map(({ kind, requestedBy }) => [kind, requestedBy]));

  it('has the newest first, page by page, files asked for together counted once and in order', async () => {
    for (const minute of [0, 1, 2]) done(await ask({ choices: both }, 'dfe-official', later(minute)));
    const [first, second] = [await list(1, 2), await list(2, 2)];
    const instants = (read: typeof first) =>
      read?.packs.map((files) => files.map(({ kind, requestedAt }) => [kind, requestedAt]));
    const pack = (minute: number) => [
      ['workbook', later(minute)],
      ['slides', later(minute)],
    ];
    expect(instants(first)).toEqual([pack(2), pack(1)]);
    expect(instants(second)).toEqual([pack(0)]);
    expect([first?.more, second?.more]).toEqual([true, false]);
    expect((await list(2, 3))?.packs).toEqual([]);
  });

  it('keeps apart what people asked for at the same instant, also over the end of a page', async () => {
    done(await ask({ choices: both }, 'dfe-official'));
    done(await ask({ choices: both }, 'delivery-partner'));
    const one = (name: string) => [
      ['workbook', name],
      ['slides', name],
    ];
    const names = ['Delivery partner programme manager', 'DfE official'];
    expect(await said()).toEqual(names.map(one));
    expect([await said(1, 1), await said(2, 1)]).toEqual(names.map((name) => [one(name)]));
  });

  it('keeps apart two templates, and two occasions of one, that ran at the same instant', async () => {
    const madeBy = 'dfe-official';
    const template = { choices: both, runsOnClose: false, runsOn: [], recipients: [], madeBy };
    await store.transaction((tx) =>
      tx
        .insert(packTemplates)
        .values(['a', 'b'].map((id) => ({ id, name: id, ...template, madeAt: now, changedAt: now }))),
    );
    for (const templateId of ['a', 'b']) done(await ask({ choices: both, templateId }));
    const runs = (occasion: PackOccasion) =>
      both.kinds.map((kind) => ({
        ...{ id: `${occasion} ${kind}`, kind, title: 'a', choices: both, templateId: 'a', occasion },
        ...{ phaseReference: null, phaseId: null, edition: null, requestedBy: madeBy, requestedAt: now },
      }));
    for (const occasion of ['day:2026-11-01', 'day:2026-11-02'] as const)
      await store.transaction((tx) => addExports(tx, runs(occasion)));
    const packs = (await list())?.packs ?? [];
    const named = packs.map((files) => [
      ...new Set(files.map((file) => `${file.template} ${file.occasion}`)),
    ]);
    expect(named.flat().toSorted()).toEqual(['a day:2026-11-01', 'a day:2026-11-02', 'a null', 'b null']);
    expect(packs.map((files) => files.length)).toEqual([2, 2, 2, 2]);
    const pages = await Promise.all([1, 2, 3, 4].map(async (page) => (await list(page, 1))?.packs));
    expect(pages.flat()).toEqual(packs);
  });

  it.each([
    [{}, []],
    [{ programme: 'ffc' }, ['Families First for Children pathfinder only']],
    [{ programme: 'elsewhere' }, ['elsewhere only']],
    [{ waves: [1] }, ['Wave 1 only']],
    [
      { waves: [1, 2], pillar: 'child-protection' },
      ['Waves 1 and 2 only', 'Pillar A dedicated and skilled child protection team only'],
    ],
    [{ areas: ['ashcombe', 'dunmere', 'brackenshire'] }, ['Ashcombe, Dunmere and Brackenshire only']],
    [{ areas: ['ashcombe', 'dunmere', 'brackenshire', 'eldershaw'] }, ['4 areas only']],
  ])('says in words what narrows a file: %o', async (filter, words) => {
    done(await ask({ choices: { ...usualChoices, filter } }));
    expect((await list())?.packs[0]?.[0]?.narrowed).toEqual(words);
  });

  it('is not waited for once its files are done', async () => {
    const id = done(await ask());
    const viewer = await viewerOf(store, 'dfe-official');
    const waiting = awaitExport(viewer, id);
    await work(async () => made(bytes(1)));
    await waiting;
    expect((await readExport(viewer, id, now))?.asked.state).toBe('ready');
  });
});
