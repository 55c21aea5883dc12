import { listAnswers, saveAnswer } from 'db/answers';
import { addArea, ensureProgramme, listAreas } from 'db/areas';
import { listEvents, recordEvents } from 'db/events';
import { ensurePhase, ensureProforma, findPhase, listPhases } from 'db/phases';
import { addPublishedFigures, listPublishedFigures } from 'db/published-figures';
import { beginReturn } from 'db/returns';
import { findSetting, saveSetting } from 'db/settings';
import { addUser, findUserByEmail, listUsers } from 'db/users';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerSchema } from '~/domain/answer-schema';
import { noAnswer } from '~/domain/answers';
import type { Phase } from '~/domain/phase';
import type { Proforma } from '~/domain/proforma';
import { ownDatabase } from './own-database';

// Everything here is expected word for word, so that the engines are compared with each other.
const store = (await ownDatabase()).open();
const now = new Date('2026-11-21T10:00:00.123Z');
const dates = { opensAt: now, dueAt: now, closesAt: now };
const phase: Phase = {
  id: '2026-10',
  name: 'Autumn',
  kind: 'quarter',
  ...dates,
  proformaVersion: 1,
  source: '',
};
const proforma: Proforma = {
  version: 1,
  title: 'Été – “form” 🧾',
  source: 'a\nb\t"c"\\',
  licence: '',
  commentHeading: ' ',
  pillars: [],
};
const names = [
  'Zeta',
  'alpha',
  'Ångström',
  'Alpha',
  'Éclair',
  'St Oswin',
  'St. Oswin',
  '10 Downs',
  '9 Elms',
  '🦊 Fox',
  'ﬁeld',
];
const inByteOrder = [
  '10 Downs',
  '9 Elms',
  'Alpha',
  'St Oswin',
  'St. Oswin',
  'Zeta',
  'alpha',
  'Ångström',
  'Éclair',
  'ﬁeld',
  '🦊 Fox',
];

await store.transaction(async (tx) => {
  await ensureProgramme(tx, { id: 'ffc', name: 'Families First', shortName: 'FFC' });
  await ensureProforma(tx, proforma);
  for (const [index, name] of names.entries())
    await addArea(
      tx,
      { id: `area-${index}`, slug: `area-${index}`, name, region: 'Nowhere' },
      { programmeId: 'ffc', wave: 1, fromDate: '2024-01-01', source: '' },
    );
  await ensurePhase(tx, phase, ['area-0']);
  await addUser(tx, { id: 'ann', email: 'ann@example.org', name: 'Ann', role: 'area_lead', createdAt: now }, [
    'area-0',
  ]);
  await beginReturn(tx, phase.id, 'area-0', now);
});

/** Writes an answer and reads it back. */
async function throughDatabase(comment: string) {
  await store.transaction((tx) =>
    saveAnswer(tx, '2026-10-area-0', 'A-1', { ...noAnswer, comment }, 1, 'ann', now),
  );
  return (await listAnswers(store.db, '2026-10-area-0'))['A-1'];
}

describe('the same rows on both engines:', () => {
  test('text in the order of its characters’ numbers, whatever the language', async () => {
    expect((await listAreas(store.db)).map(({ name }) => name)).toEqual(inByteOrder);
  });

  test('nothing as null, never as a blank or a missing column', async () => {
    const answer = await throughDatabase('');
    expect(answer).toEqual({ ...noAnswer, version: 1, updatedAt: now, updatedBy: 'Ann' });
    const ann = await findUserByEmail(store.db, 'ann@example.org');
    expect(ann).toMatchObject({ passwordHash: null, demonstrationKey: null, disabledAt: null });
  });

  test('yes and no as booleans, also where the database computes them', async () => {
    const counts = { phaseId: phase.id, inPlace: 1, inDesign: 2, notImplemented: 3, note: null };
    await store.transaction((tx) =>
      addPublishedFigures(tx, [
        { ...counts, itemCode: 'A-1', impossible: true },
        { ...counts, itemCode: 'A-2', impossible: false },
      ]),
    );
    const figures = await listPublishedFigures(store.db, phase.id);
    expect(figures.map(({ impossible }) => impossible)).toEqual([true, false]);
    expect((await listUsers(store.db)).map(({ hasPassword }) => hasPassword)).toEqual([false]);
  });

  test.each([
    '1970-01-01T00:00:00.000Z',
    '2024-02-29T23:59:59.999Z',
    '2026-03-29T00:59:59.999Z',
    '2026-03-29T01:00:00.000Z',
    '2026-10-25T00:30:00.001Z',
    '2026-10-25T01:30:00.001Z',
    '2099-12-31T23:59:59.998Z',
  ])('the instant %s to the millisecond', async (text) => {
    const [id, at] = [`phase ${text}`, new Date(text)];
    await store.transaction((tx) =>
      ensurePhase(tx, { ...phase, id, opensAt: at, dueAt: at, closesAt: at }, []),
    );
    const found = (await findPhase(store.db, id))?.phase;
    expect([found?.opensAt, found?.dueAt, found?.closesAt]).toEqual([at, at, at]);
  });

  test('instants in time order', async () => {
    const opened = (await listPhases(store.db)).map(({ opensAt }) => opensAt.getTime());
    expect(opened).toHaveLength(8);
    expect(opened).toEqual(opened.toSorted((a, b) => a - b));
  });

  test('JSON with its texts, numbers, nulls and order of lists', async () => {
    expect((await findPhase(store.db, phase.id))?.proforma).toEqual(proforma);
    const change = {
      after: { b: 1, a: [3, 1, 2], ten: 1e21, part: 0.1, none: null, yes: true, text: 'É "🦊"\n' },
    };
    const event = { at: now, actorId: null, action: 'tested', returnId: '2026-10-area-0', change };
    await store.transaction((tx) => recordEvents(tx, [event]));
    const [told] = await listEvents(store.db, '2026-10-area-0');
    expect(told).toEqual({ seq: 1, at: now, action: 'tested', itemCode: null, change, actor: null });
  });

  test.each([[false], [0], [''], ['demonstration'], [[]], [{ a: [null] }]])(
    'the setting %j',
    async (value) => {
      await store.transaction((tx) => saveSetting(tx, 'any', value));
      expect(await findSetting(store.db, 'any')).toEqual(value);
    },
  );
});

describe('a comment that the answer schema lets in', () => {
  it.each([
    ['5,000 letters', 'x'.repeat(5000)],
    ['5,000 characters beyond the first plane', '🦊'.repeat(5000)],
    ['5,000 characters of every kind', 'aé漢🦊\n'.repeat(1000).replace(/\n$/, 'z')],
    ['combining characters and joiners', 'e\u0301 👩\u200D👩\u200D👧 \u202Eright to left\u202C'],
    ['quotes and wildcards', `'; drop table answers; -- % _ \\ " \` $1 ?`],
  ])('comes back from the database as it was: %s', async (_, text) => {
    const { comment } = answerSchema.parse({ comment: text });
    expect(comment).toBe(text);
    expect((await throughDatabase(comment))?.comment).toBe(text);
  });

  it('never holds U+0000, which PostgreSQL would refuse', async () => {
    const { comment } = answerSchema.parse({ comment: 'be\u0000fore' });
    expect((await throughDatabase(comment))?.comment).toBe('before');
  });

  it('comes back as it was whatever was typed', async () => {
    const typed = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const { comment } = answerSchema.parse({ comment: text });
        expect((await throughDatabase(comment))?.comment).toBe(comment);
      }),
      { numRuns: 50 },
    );
  });
});
