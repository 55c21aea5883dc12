import { store } from 'db/current';
import { listEvents } from 'db/events';
import { listQueries } from 'db/queries';
import { messages } from 'db/schema';
import { and, eq } from 'drizzle-orm';
import { present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { disable } from 'tests/support/people';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { queryTextLimit } from '~/domain/queries';
import type { Viewer } from '~/domain/viewer';
import { readAreasFile } from '~/services/areas-file.server';
import { openQuery, writeInQuery } from '~/services/queries.server';
import { readItemQueries, readOpenQueries, readPhaseQueries } from '~/services/query-lists.server';

let world: World;
let partner: Viewer;
let official: Viewer;
let lead: Viewer;
beforeAll(async () => {
  world = await demonstrationWorld();
  partner = await world.viewer('delivery-partner');
  official = await world.viewer('dfe-official');
  lead = await world.viewer('area-lead-c');
});

const place = (code: string, areaSlug = 'calderholt', phaseId = present) => ({ phaseId, areaSlug, code });
const ask = (viewer: Viewer, code: string, text = 'Is it live everywhere?', dueAt: Date | null = null) =>
  openQuery(viewer, place(code), { text, dueAt }, world.now);
const write = (viewer: Viewer, code: string, query: string, text: string, seen: number, close = false) =>
  writeInQuery(viewer, { ...place(code), query }, { text, seen, close }, world.now);
const queriesOn = async (code: string) => (await readItemQueries(lead, place(code)))?.queries ?? [];
const eventsOf = async (code: string) =>
  (await listEvents(world.store.db, `${present}-calderholt`))
    .filter((event) => event.itemCode === code && event.action.startsWith('query_'))
    .map(({ action, actor }) => [action, actor]);

describe('a query', () => {
  test('goes from open to answered to closed, and opens again when its reviewer writes', async () => {
    const code = 'FH-FD-01';
    const dueAt = new Date('2026-11-27T23:59:59.999Z');
    const query = done(await ask(partner, code, '  Is it live\r\neverywhere? \u0000', dueAt));
    const [opened] = await queriesOn(code);
    expect(opened).toMatchObject({ id: query, state: 'open', dueAt, may: ['write'], closedAt: null });
    expect(opened?.messages).toEqual([
      {
        text: 'Is it live\neverywhere?',
        by: partner.name,
        role: 'delivery_partner',
        at: world.now,
        looksLike: [],
      },
    ]);

    done(await write(lead, code, query, 'In two of three localities.', 1));
    expect((await queriesOn(code))[0]).toMatchObject({ state: 'answered', may: ['write'] });
    done(await write(lead, code, query, 'The third follows in March.', 2));
    done(await write(official, code, query, 'Which comes next?', 3));
    expect((await queriesOn(code))[0]?.state).toBe('open');
    done(await write(lead, code, query, 'The north.', 4));
    done(await write(partner, code, query, 'Thank you.', 5, true));
    const [closed] = await queriesOn(code);
    expect(closed).toMatchObject({ state: 'closed', closedBy: partner.name, closedAt: world.now, may: [] });
    expect(refusalOf(await write(lead, code, query, 'One more thing.', 6))).toBe('closed');

    done(await write(official, code, query, 'Is the north live now?', 6));
    expect((await queriesOn(code))[0]).toMatchObject({ state: 'open', closedBy: null, closedAt: null });
    expect(await eventsOf(code)).toEqual([
      ['query_opened', partner.name],
      ['query_answered', lead.name],
      ['query_answered', lead.name],
      ['query_asked', official.name],
      ['query_answered', lead.name],
      ['query_closed', partner.name],
      ['query_reopened', official.name],
    ]);
    expect((await queriesOn(code))[0]?.messages.map(({ text }) => text)).toEqual([
      'Is it live\neverywhere?',
      'In two of three localities.',
      'The third follows in March.',
      'Which comes next?',
      'The north.',
      'Thank you.',
      'Is the north live now?',
    ]);
  });

  test('is one query and one message however often it is sent', async () => {
    const code = 'FH-FD-02';
    const query = done(await ask(partner, code));
    expect(done(await ask(partner, code))).toBe(query);
    expect(done(await ask(official, code, 'What is still to agree?'))).not.toBe(query);
    done(await write(lead, code, query, 'Yes.', 1));
    done(await write(lead, code, query, 'Yes.', 1));
    done(await write(partner, code, query, '', 2, true));
    done(await write(partner, code, query, '', 2, true));
    expect((await queriesOn(code)).map(({ messages: said }) => said.length).sort()).toEqual([1, 2]);
    expect(await eventsOf(code)).toHaveLength(4);
  });

  test('shows what was said meanwhile before more is added', async () => {
    const code = 'FH-FD-03';
    const query = done(await ask(partner, code));
    const outcomes = await Promise.all(
      ['It is live.', 'It is nearly live.'].map((text) => write(lead, code, query, text, 1)),
    );
    expect(outcomes.map((outcome) => outcome?.ok).toSorted()).toEqual([false, true]);
    expect(refusalOf(outcomes.find((outcome) => !outcome?.ok))).toBe('changed');
    expect(refusalOf(await write(partner, code, query, '', 1, true))).toBe('changed');
    expect((await queriesOn(code))[0]?.messages).toHaveLength(2);
  });

  test.each([
    ['', 'no_text'],
    [' \n\t ', 'no_text'],
    ['x'.repeat(queryTextLimit + 1), 'too_long'],
  ])('is refused for what is no message: %#', async (text, refusal) => {
    const code = 'FH-FD-04';
    const query = done(await ask(partner, code));
    expect(refusalOf(await ask(partner, code, text))).toBe(refusal);
    expect(refusalOf(await write(lead, code, query, text, 1))).toBe(refusal);
    expect((await queriesOn(code)).map(({ messages: said }) => said.length)).toEqual([1]);
  });

  test('takes line breaks and signs of every script, and points out what may identify somebody', async () => {
    const code = 'FH-FD-05';
    const text = '=2+2\n“£” 💬 👩‍👧 ﷽ <b>&amp;';
    const query = done(await ask(partner, code, text));
    done(await write(lead, code, query, 'Call 020 7946 0018 about it.', 1));
    const said = (await queriesOn(code))[0]?.messages;
    expect(said?.[0]).toMatchObject({ text, looksLike: [] });
    expect(said?.[1]?.looksLike).toEqual(['a phone number']);
  });

  test('is answered while answers are locked, and after the phase has closed', async () => {
    const code = 'FH-FS-01';
    expect((await theReturn(lead, 'calderholt')).actions).not.toContain('edit');
    const query = done(await ask(partner, code));
    const later = new Date('2027-03-01T10:00:00.000Z');
    const answered = { ...place(code), query };
    done(await writeInQuery(lead, answered, { text: 'Late, but true.', seen: 1 }, later));
    done(await writeInQuery(partner, answered, { text: 'And now?', seen: 2 }, later));
    expect((await queriesOn(code))[0]?.state).toBe('open');
  });

  test('keeps the name of somebody who has left', async () => {
    const code = 'FH-FS-02';
    done(await ask(official, code));
    await disable(world.store, official.id);
    expect((await queriesOn(code))[0]?.messages[0]?.by).toBe(official.name);
  });
});

describe('there is no query for', () => {
  test.each([
    ['somebody of another area', 'area-lead-d', 'calderholt', 'FH-FD-01'],
    ['what was never sent', 'delivery-partner', 'ashcombe', 'FH-FD-01'],
    ['an area that there is not', 'delivery-partner', 'atlantis', 'FH-FD-01'],
    ['an item that there is not', 'delivery-partner', 'calderholt', 'XX-XX-01'],
  ])('%s', async (_what, key, area, code) => {
    const viewer = await world.viewer(key);
    const wanted = place(code, area);
    expect(await openQuery(viewer, wanted, { text: 'Is it?', dueAt: null }, world.now)).toBeUndefined();
    expect(await readItemQueries(viewer, wanted)).toBeUndefined();
  });

  test('another area, another item or another phase by its id', async () => {
    const query = done(await ask(partner, 'FH-FS-03'));
    const other = await world.viewer('area-lead-d');
    const write = (viewer: Viewer, where: ReturnType<typeof place>) =>
      writeInQuery(viewer, { ...where, query }, { text: 'Hello.', seen: 1 }, world.now);
    expect(await write(other, place('FH-FS-03'))).toBeUndefined();
    expect(await write(other, place('FH-FS-03', 'dunmere'))).toBeUndefined();
    expect(await write(lead, place('FH-FS-04'))).toBeUndefined();
    expect(await write(lead, place('FH-FS-03', 'calderholt', '2026-07'))).toBeUndefined();
  });

  test('the area to open, and for an administrator to write in', async () => {
    expect(refusalOf(await ask(lead, 'FH-FS-03'))).toBe('not_allowed');
    const administrator = await world.viewer('administrator');
    expect(refusalOf(await ask(administrator, 'FH-FS-03'))).toBe('not_allowed');
    const [query] = await queriesOn('FH-FS-03');
    expect(refusalOf(await write(administrator, 'FH-FS-03', query?.id ?? '', 'Hm.', 1))).toBe('not_allowed');
    expect(refusalOf(await write(lead, 'FH-FS-03', query?.id ?? '', '', 1, true))).not.toBe('no_text');
  });
});

describe('the people whom a query concerns', () => {
  test('find a message in the outbox, written with it', async () => {
    const code = 'FH-LP-01';
    const query = done(await ask(partner, code));
    done(await write(lead, code, query, 'Yes.', 1));
    const { db } = await store();
    const told = (kind: 'query' | 'query_answered') =>
      db
        .select({ to: messages.recipientId })
        .from(messages)
        .where(and(eq(messages.kind, kind), eq(messages.subjectId, query)));
    expect(await told('query')).toEqual([{ to: lead.id }]);
    expect(await told('query_answered')).toEqual([{ to: partner.id }]);
  });
});

describe('what was asked and answered', () => {
  test.each(['csv', 'json'] as const)('is in no file of figures: %s', async (format) => {
    const text = 'Nobody else is to read this question.';
    done(await ask(partner, 'FH-LP-02', text));
    const query = { phase: present, filter: {}, sort: null, comments: true, address: 'https://here.example' };
    const file = await readAreasFile(partner, query as never, format, world.now);
    expect(file?.body).toContain('FH-LP-02');
    expect(file?.body).not.toContain(text);
  });
});

describe('the lists', () => {
  test('of a phase narrow by state, area and item, and count what is overdue', async () => {
    const read = async (asked: Partial<Parameters<typeof readPhaseQueries>[2]>, now = world.now) => {
      const wanted = { state: undefined, area: '', item: '', page: 1, ...asked };
      const found = await readPhaseQueries(partner, present, wanted, now);
      if (!found) throw new Error('There is no such list.');
      return found;
    };
    const all = await read({});
    expect(all.counts.all).toBe(all.queries.length);
    expect(all.counts.open + all.counts.answered + all.counts.closed).toBe(all.counts.all);
    expect((await read({ state: 'closed' })).queries.every(({ state }) => state === 'closed')).toBe(true);
    expect((await read({ area: 'dunmere' })).queries.map(({ area }) => area.slug)).toEqual(['dunmere']);
    const one = await read({ area: 'calderholt', item: 'FH-FD-02' });
    expect(one.queries).toHaveLength(2);
    expect(one.counts).toEqual({ open: 1, overdue: 0, answered: 0, closed: 1, all: 2 });
    const later = await read({ state: 'overdue' }, new Date('2027-02-01T00:00:00.000Z'));
    expect(later.counts.overdue).toBe(later.queries.length);
    expect(later.queries.length).toBeGreaterThan(0);
    expect((await read({ page: 99 })).page).toBe(1);
    expect((await read({ area: 'atlantis', item: 'nothing' })).counts).toEqual(all.counts);
  });

  test.each(['area-lead-c', 'contributor'])('of a phase are not for %s', async (key) => {
    const asked = { state: undefined, area: '', item: '', page: 1 };
    expect(await readPhaseQueries(await world.viewer(key), present, asked, world.now)).toBeUndefined();
  });

  test('of an area go over all of its phases, without what is closed, and are its own', async () => {
    const ashcombe = await world.viewer('area-lead');
    const open = await readOpenQueries(ashcombe, 'ashcombe', world.now);
    expect(open?.map(({ phaseId, state }) => [phaseId, state])).toEqual([['2026-07', 'open']]);
    expect(await readOpenQueries(ashcombe, 'calderholt', world.now)).toBeUndefined();
    const farrowdale = await world.viewer('area-lead-f');
    expect(await readOpenQueries(farrowdale, 'farrowdale', world.now)).toEqual([]);
  });

  test('of a return stand by item in the return itself', async () => {
    const { queries } = await theReturn(lead, 'calderholt');
    const stored = await listQueries(world.store.db, `${present}-calderholt`);
    expect(Object.values(queries).flat().length).toBe(stored.length);
    for (const [code, group] of Object.entries(queries))
      expect(group.every((query) => query.code === code)).toBe(true);
  });
});
