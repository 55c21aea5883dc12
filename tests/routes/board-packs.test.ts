import { withQueries } from 'db/query-count';
import { exports } from 'db/schema';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test, vi } from 'vitest';
import { usualChoices } from '~/domain/pack-choices';
import { exportKinds, mostInAnHour } from '~/domain/pack-exports';
import { accept } from '~/domain/result';
import { action, loader } from '~/routes/board-packs._index';
import { loader as past } from '~/routes/board-packs.exports';
import { action as again, loader as one } from '~/routes/board-packs.exports_.$id';
import { loader as file } from '~/routes/board-packs.exports_.$id_.file';
import { action as makeNow, loader as templates } from '~/routes/board-packs.templates';
import { action as change, loader as template } from '~/routes/board-packs.templates_.$id';
import { action as end, loader as endPage } from '~/routes/board-packs.templates_.$id_.end';
import { action as add, loader as newTemplate } from '~/routes/board-packs.templates_.new';
import { expireExports, makeNextExport } from '~/services/export-work.server';
import { requestExport } from '~/services/exports.server';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});

const body = Buffer.from('the bytes of a file');
const make = async () =>
  accept({ name: 'pack.xlsx', type: 'x/y', body, phaseId: '2026-01', edition: 1, reference: undefined });
const workshop = { make, clock: () => world.now, report: () => {} };
const choice = { phase: '2026-01', kinds: 'workbook', sections: 'headlines', naming: 'named' };
const read = async (path: string, key = 'dfe-official') => loader(asks(path, await world.signIn(key)));
const press = async (fields: Record<string, string>, key = 'dfe-official') =>
  action(await posts('/board-packs', await world.signIn(key), { ...choice, ...fields }));
/** Makes what waits while the page waits for it. */
const making = async <Answer>(answer: Promise<Answer>) => {
  const timer = setInterval(() => void makeNextExport(workshop), 50);
  return answer.finally(() => clearInterval(timer));
};
const idIn = (location: string) => /^\/board-packs\/exports\/([\w-]+)$/.exec(location)?.[1] ?? '';
const madeOne = async () => idIn(await locationOf(making(press({ action: 'make' }))));

describe('board packs', () => {
  test.each(['area-lead', 'contributor'])('are not found by %s', async (key) => {
    const cookie = await world.signIn(key);
    const id = await madeOne();
    const params = { id };
    for (const ask of [
      () => read('/board-packs', key),
      () => press({ action: 'make' }, key),
      () => past(asks('/', cookie)),
      () => one(asks('/', cookie, params)),
      () => file(asks('/', cookie, params)),
      async () => again(await posts('/', cookie, { again: id }, params)),
      () => templates(asks('/', cookie)),
      async () => makeNow(await posts('/', cookie, { template: 'x' })),
      () => newTemplate(asks('/', cookie)),
      async () => add(await posts('/', cookie, { name: 'x' })),
      () => template(asks('/', cookie, params)),
      async () => change(await posts('/', cookie, {}, params)),
      () => endPage(asks('/', cookie, params)),
      async () => end(await posts('/', cookie, {}, params)),
    ])
      expect(await statusOf(Promise.resolve(ask()))).toBe(404);
  });

  it('show what will be in a pack of the phase and choice in the address', async () => {
    const { preview, phase, phases, search, errors } = await read(
      '/board-packs?phase=2026-01&sections=headlines,matrix,comments&kinds=workbook',
    );
    expect(errors).toEqual([]);
    expect(phase).toBe('2026-01');
    expect(phases.find(({ id }) => id === phase)?.name).toMatch(/: edition 1, final$/);
    expect(preview).toMatchObject({ state: 'Final', edition: 1 });
    expect(preview?.contents.map(({ section }) => section)).toEqual(['headlines', 'matrix', 'comments']);
    expect(preview?.contents[1]?.says).toBe('35 items');
    expect(preview?.headlines?.length).toBeGreaterThan(1);
    expect(preview?.comments).toBeGreaterThan(0);
    expect(preview?.missing).toHaveLength((preview?.base ?? 0) - (preview?.sent ?? 0));
    expect(search).toContain('sections=headlines,matrix,comments');
  });

  it('show no preview of a choice with a fault, and what is wrong beside the field', async () => {
    const found = await read('/board-packs?naming=anonymised&sections=comments&kinds=');
    expect(found.preview).toBeUndefined();
    expect(found.errors.map(({ href }) => href)).toEqual(['#kinds', '#comments']);
  });

  it('are not there for a phase that is not', async () => {
    expect(await statusOf(read('/board-packs?phase=1999-01'))).toBe(404);
  });

  it('take every choice along to the preview, and to a new template', async () => {
    const chosen = { wave: '1', programme: '', sections: 'matrix' };
    const [preview = '', place] = (await locationOf(press({ ...chosen, action: 'preview' }))).split('#');
    expect(place).toBe('preview');
    expect(preview).toBe('/board-packs?phase=2026-01&kinds=workbook&sections=matrix&wave=1&naming=named');
    expect(await locationOf(press({ ...chosen, action: 'template' }))).toBe(
      preview.replace('/board-packs', '/board-packs/templates/new'),
    );
    const { typed } = await newTemplate(
      asks(preview.replace('/board-packs', '/board-packs/templates/new'), await world.signIn('dfe-official')),
    );
    expect(typed.choices).toMatchObject({ sections: ['matrix'], filter: { waves: [1] } });
  });

  it('are made at once where that is quick, and are then there to be taken', async () => {
    const id = await madeOne();
    const cookie = await world.signIn('delivery-partner');
    const shown = await given(one(asks('/', cookie, { id })));
    expect(shown).toMatchObject({ status: 200, data: { asked: { state: 'ready', size: body.length } } });
    const answer = await file(asks('/', cookie, { id }));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'x/y',
      'content-length': String(body.length),
      'content-disposition': 'attachment; filename="pack.xlsx"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true);
  });

  it('are waited for on their own page where they take longer', async () => {
    const id = idIn(await locationOf(press({ action: 'make' })));
    const cookie = await world.signIn('dfe-official');
    expect((await given(one(asks('/', cookie, { id })))).data.asked.state).toBe('waiting');
    expect(await locationOf(file(asks('/', cookie, { id })))).toBe(`/board-packs/exports/${id}`);
    while (await makeNextExport(workshop));
    expect((await given(one(asks('/', cookie, { id })))).data.asked.state).toBe('ready');
  }, 15_000);

  it('come back with what is wrong, and the choice as it was made', async () => {
    const { status, data } = await given(press({ kinds: '', wave: '2', action: 'make' }));
    expect(status).toBe(422);
    expect('errors' in data && data.errors).toEqual([
      { href: '#kinds', text: 'Select at least one file to make' },
    ]);
    expect('choices' in data && data.choices.filter).toEqual({ waves: [2] });
    expect('preview' in data && data.preview).toBeUndefined();
  });

  it('keep their preview where nothing is wrong but that there were too many', async () => {
    const asked = { phase: '2026-01', choices: { ...usualChoices, kinds: exportKinds } };
    const administrator = await world.viewer('administrator');
    for (let files = 0; files < mostInAnHour; files += exportKinds.length)
      await requestExport(administrator, asked, new Date());
    const { data } = await given(press({ action: 'make', kinds: 'workbook' }, 'administrator'));
    expect('errors' in data && data.errors[0]?.text).toContain(`${mostInAnHour} files in an hour`);
    expect('preview' in data && data.preview?.base).toBe(10);
    await world.store.transaction((tx) => tx.delete(exports));
  });

  it('say that they were taken away, and are made again', async () => {
    const id = await madeOne();
    const after = new Date(world.now.getTime() + 8 * 24 * 60 * 60 * 1000);
    vi.setSystemTime(after);
    await expireExports(after);
    expect((await given(one(asks('/', await world.signIn('administrator'), { id })))).status).toBe(410);
    vi.setSystemTime(world.now);
    // Sessions that were over by then are gone.
    const cookie = await world.signIn('administrator');
    const made = idIn(await locationOf(making(again(await posts('/', cookie, { again: id }, { id })))));
    expect([id, '']).not.toContain(made);
    expect(await statusOf(file(asks('/', cookie, { id: made })))).toBe(200);
  });

  it('are listed with a fixed number of queries, however many there are', async () => {
    const list = async () => past(asks('/board-packs/exports', await world.signIn('dfe-official')));
    const index = () => read('/board-packs?phase=2026-01');
    const count = async (work: () => Promise<unknown>) => (await withQueries(work)).queries.length;
    await index();
    const before = [await count(list), await count(index)];
    await madeOne();
    await making(press({ action: 'make', kinds: 'workbook,slides', areas: 'ashcombe,dunmere' }));
    expect([await count(list), await count(index)]).toEqual(before);
    expect(Math.max(...before)).toBeLessThan(40);
  });
});

test('past packs show files asked for together as one, and make again together what is gone', async () => {
  // What one person asked for at the very same instant would be one pack.
  vi.setSystemTime(new Date(world.now.getTime() + 60_000));
  const asked = await locationOf(making(press({ action: 'make', kinds: 'workbook,slides' })));
  const cookie = await world.signIn('delivery-partner');
  const { packs } = await past(asks('/board-packs/exports', cookie));
  expect(await statusOf(past(asks('/board-packs/exports?page=9', cookie)))).toBe(404);
  expect(packs[0]?.map(({ id, kind, state }) => [id, kind, state])).toMatchObject([
    [idIn(asked), 'workbook', 'ready'],
    [expect.any(String), 'slides', 'ready'],
  ]);
  const after = new Date(world.now.getTime() + 8 * 24 * 60 * 60 * 1000);
  vi.setSystemTime(after);
  await expireExports(after);
  const id = idIn(asked);
  const later = await world.signIn('administrator');
  const pressed = await posts('/', later, { again: id, whole: 'yes' }, { id });
  const location = await locationOf(making(again(pressed)));
  const made = await given(one(asks('/', later, { id: idIn(location) })));
  vi.setSystemTime(world.now);
  expect(made.data.together.map(({ kind }) => kind)).toEqual(['workbook', 'slides']);
});

describe('templates', () => {
  const fields = {
    ...choice,
    name: 'Programme board',
    runsOnClose: 'yes',
    'day-2-day': '24',
    'day-2-month': '12',
    'day-2-year': '2026',
    recipients: 'delivery-partner',
  };
  const save = async (more: Record<string, string> = {}, key = 'dfe-official') =>
    add(await posts('/board-packs/templates/new', await world.signIn(key), { ...fields, ...more }));
  const listed = async () => (await templates(asks('/', await world.signIn('administrator')))).templates;
  const idOf = async (name: string) => (await listed()).find((each) => each.name === name)?.id ?? '';

  it('are saved, made now, changed and ended by everybody who sees figures', async () => {
    expect(await locationOf(save())).toBe('/board-packs/templates?done=saved');
    const id = await idOf('Programme board');
    const cookie = await world.signIn('delivery-partner');
    const shown = await template(asks('/', cookie, { id }));
    expect(shown.typed).toMatchObject({
      name: 'Programme board',
      runsOnClose: true,
      days: [{ day: '24', month: '12', year: '2026' }],
      recipients: ['delivery-partner'],
    });
    const location = await locationOf(making(makeNow(await posts('/', cookie, { template: id }))));
    const made = await given(one(asks('/', cookie, { id: idIn(location) })));
    expect(made.data.asked).toMatchObject({
      template: 'Programme board',
      requestedBy: 'Delivery partner programme manager',
    });
    const changed = {
      ...fields,
      name: 'Board',
      runsOnClose: 'no',
      'day-2-day': '',
      'day-2-month': '',
      'day-2-year': '',
    };
    expect(await locationOf(change(await posts('/', cookie, changed, { id })))).toContain('done=saved');
    expect((await listed()).find((each) => each.id === id)).toMatchObject({
      name: 'Board',
      runsOn: [],
      runsOnClose: false,
    });
    expect(await locationOf(end(await posts('/', cookie, {}, { id })))).toContain('done=ended');
    expect(await statusOf(template(asks('/', cookie, { id })))).toBe(404);
  });

  test.each([
    ['no name', { name: ' ' }, '#name', 'Enter a name'],
    ['a long name', { name: 'x'.repeat(81) }, '#name', 'The name must be 80 characters or less'],
    ['no files', { kinds: '' }, '#kinds', 'Select at least one file to make'],
    ['no sections', { sections: '' }, '#sections', 'Select at least one section'],
    ['half a day', { 'day-2-month': '' }, '#day-1-month', 'Day 1 must include a month'],
    ['a day that has passed', { 'day-2-year': '2025' }, '#day-1-day', 'Day 1 must be today or in the future'],
  ])('come back with %s as it was typed', async (_what, more, href, text) => {
    const { status, data } = await given(save(more));
    expect({ status, errors: data.errors }).toEqual({ status: 422, errors: [{ href, text }] });
    expect(data.typed).toMatchObject({ runsOnClose: true, recipients: ['delivery-partner'] });
  });

  it('come back with a name that there is', async () => {
    await save({ name: 'Twice' });
    const { data } = await given(save({ name: 'twice' }));
    expect(data.errors).toMatchObject([{ href: '#name' }]);
  });
});
