import { withQueries } from 'db/query-count';
import { present } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { loader as overview } from '~/routes/progress._index';
import { action, loader } from '~/routes/progress.notes';
import { action as withdraw, loader as withdrawPage } from '~/routes/progress.notes_.$id.withdraw';

let world: World;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
});

const address = paths.notes({ phase: present, place: 'answers' });
const look = (cookie = official, path = address) => loader(asks(path, cookie));
const sign = async (fields: Record<string, string>, cookie = official, path = address) => {
  const seen = (await look()).sentence?.seen ?? '';
  return action(await posts(path, cookie, { seen, text: 'Counted on Monday.', ...fields }));
};

describe('who the notes are there for', () => {
  test.each(['area-lead', 'contributor'])('not %s', async (key) => {
    const cookie = await world.signIn(key);
    expect(await statusOf(look(cookie))).toBe(404);
    expect(await statusOf(sign({}, cookie))).toBe(404);
  });

  test('every programme role reads them, and an administrator signs none', async () => {
    for (const key of ['dfe-official', 'delivery-partner', 'administrator'])
      expect(await statusOf(look(await world.signIn(key))), key).toBe(200);
    const administrator = await world.signIn('administrator');
    expect((await look(administrator)).mayNote).toBe(false);
    expect(await statusOf(sign({}, administrator))).toBe(404);
  });

  test('whoever is not signed in goes to sign in', async () => {
    expect(await statusOf(look(''))).toBe(302);
  });

  test.each(['?phase=2019-01', '?phase=nonsense', '?place=nowhere', '?phase=2026-10&place=toString'])(
    'and nobody at %s',
    async (query) => {
      expect(await statusOf(look(official, paths.notes() + query))).toBe(404);
      expect(await statusOf(sign({}, official, paths.notes() + query))).toBe(404);
    },
  );
});

describe('the form of a note', () => {
  test('is only taken from our own pages', async () => {
    const fields = { text: 'Text.', seen: 'x' };
    expect(await statusOf(action(postsRaw(address, official, fields)))).toBe(403);
    const other = { Origin: 'https://elsewhere.example' };
    expect(await statusOf(action(postsRaw(address, official, fields, {}, other)))).toBe(403);
  });

  test.each([
    ['no words', { text: ' ' }, '#text'],
    ['too many', { text: 'x'.repeat(1001) }, '#text'],
    ['a sentence that is not the one seen', { seen: 'other' }, '#sentence'],
    ['an address in it', { text: 'Write to sam@ashcombe.example.' }, '#text'],
  ])('comes back with %s, and what was typed', async (_what, fields, href) => {
    const { status, data } = await given(sign(fields));
    expect(status).toBe(422);
    expect(data.errors.map((error) => error.href)).toEqual([href]);
    expect(data.typed.text).toBe({ text: 'Counted on Monday.', ...fields }.text.trim());
  });

  test('is signed once it is confirmed that it identifies nobody', async () => {
    const text = 'Write to sam@ashcombe.example.';
    const { data } = await given(sign({ text }));
    expect(data.errors[0]?.text).toContain('an email address (“sam@ashcombe.example”)');
    const confirmed = data.typed.confirm ?? '';
    expect(await statusOf(sign({ text: `${text} Or ring 020 7946 0000.`, confirmed }))).toBe(422);
    expect(await locationOf(sign({ text, confirmed }))).toBe(paths.notes({ phase: present, done: 'signed' }));
  });

  test('is signed, read on the overview and withdrawn', async () => {
    expect(await locationOf(sign({ text: 'To be taken back.' }))).toBe(
      paths.notes({ phase: present, done: 'signed' }),
    );
    const note = (await look()).notes.find(({ text }) => text === 'To be taken back.');
    expect(note).toMatchObject({ text: 'To be taken back.', about: 'Answers by status', mayWithdraw: true });
    const shown = async () => (await overview(asks('/progress', official))).notes.map(({ id }) => id);
    const id = note?.id ?? '';
    expect(await shown()).toContain(id);

    const params = { id };
    const place = paths.withdrawNote(id);
    const partner = await world.signIn('delivery-partner');
    expect(await statusOf(withdrawPage(asks(place, partner, params)))).toBe(404);
    expect(await statusOf(withdraw(await posts(place, partner, {}, params)))).toBe(404);
    expect(await statusOf(withdraw(postsRaw(place, official, {}, params)))).toBe(403);
    expect((await withdrawPage(asks(place, official, params))).note.text).toBe('To be taken back.');
    const press = async () => withdraw(await posts(place, official, {}, params));
    expect(await locationOf(press())).toBe(paths.notes({ phase: present, done: 'withdrawn' }));
    expect(await locationOf(press())).toBe(paths.notes({ phase: present, done: 'already' }));
    expect(await statusOf(withdrawPage(asks(place, official, params)))).toBe(404);
    expect(await shown()).not.toContain(id);
    expect((await look()).notes.find((each) => each.id === id)).toMatchObject({
      withdrawnBy: 'DfE official',
    });
  });
});

test('the notes of a phase are read with a number of queries that does not grow', async () => {
  const count = async (path: string) => (await withQueries(() => look(official, path))).queries.length;
  expect(await count(address)).toBe(await count(paths.notes({ phase: '2024-02' })));
});
