import { withQueries } from 'db/query-count';
import { complete, present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { fillIn } from 'tests/support/workbooks';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsrf } from '~/http/session.server';
import { loader as page, action as upload } from '~/routes/returns.$phase.$area.workbook';
import { action as apply, loader as preview } from '~/routes/returns.$phase.$area.workbook_.$upload';
import { loader as marked } from '~/routes/returns.$phase.$area.workbook_.$upload_.problems';
import { loader as ods } from '~/routes/returns.$phase.$area.workbook[.]ods';
import { loader as xlsx } from '~/routes/returns.$phase.$area.workbook[.]xlsx';

const here = `/returns/${present}/ashcombe/workbook`;
const params = { phase: present, area: 'ashcombe' };
let world: World;
let cookie: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  cookie = await world.signIn('area-lead');
});

async function download(loader: typeof xlsx = xlsx) {
  return new Uint8Array(await (await loader(asks(here, cookie, params))).arrayBuffer());
}

/** What the upload is called with when its form posts this file. */
async function sends(file: File | null, { csrf = '', who = cookie, slug = 'ashcombe' } = {}) {
  const { request: probe } = asks(here, who);
  const body = new FormData();
  body.set('csrf', csrf || (await readCsrf(probe)));
  if (file) body.set('workbook', file);
  const headers = { Cookie: who, Origin: new URL(probe.url).origin };
  const request = new Request(probe.url, { method: 'POST', body, headers });
  return { request, params: { phase: present, area: slug }, context: {} };
}

const fileOf = (bytes: Uint8Array, name = 'ours.xlsx') => new File([bytes.slice()], name);
async function uploaded(edits: Parameters<typeof fillIn>[1]) {
  const location = await locationOf(upload(await sends(fileOf(fillIn(await download(), edits)))));
  return { ...params, upload: location.slice(`${here}/`.length) };
}

describe('the workbook', () => {
  test.each([
    ['xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['ods', ods, 'application/vnd.oasis.opendocument.spreadsheet'],
  ] as const)('is a file to keep, as %s', async (format, loader, type) => {
    const { headers } = await loader(asks(here, cookie, params));
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename="return-ashcombe-${present}-illustrative.${format}"`,
    );
    expect(headers.get('Cache-Control')).toBe('private, no-store');
  });

  test.each(['area-lead-b', 'dfe-official', 'administrator'])('is not found by %s', async (key) => {
    const theirs = await world.signIn(key);
    for (const loader of [page, xlsx, ods])
      expect(await statusOf(Promise.resolve(loader(asks(here, theirs, params))))).toBe(404);
    expect(await statusOf(upload(await sends(fileOf(await download()), { who: theirs })))).toBe(404);
  });

  test('asks somebody who is not signed in to do so', async () => {
    expect(await locationOf(Promise.resolve(xlsx(asks(here, '', params))))).toContain('/sign-in');
  });
});

describe('an upload', () => {
  test('without this session’s token changes nothing', async () => {
    expect(await statusOf(upload(await sends(fileOf(await download()), { csrf: 'another' })))).toBe(403);
  });

  test('of nothing says so', async () => {
    for (const file of [null, fileOf(new Uint8Array())])
      expect(await given(upload(await sends(file)))).toMatchObject({
        status: 422,
        data: { refused: { reason: 'none' } },
      });
  });

  test('that is refused says why', async () => {
    const answer = await given(upload(await sends(fileOf(new Uint8Array(100), 'ours.xls'))));
    expect(answer).toMatchObject({ status: 422, data: { refused: { reason: 'wrong_kind' } } });
  });

  test('leads to what it would change, which a button applies', async () => {
    const at = await uploaded({ 'FH-MT-01': { comment: 'Through the form.' } });
    const { preview: shown } = await preview(asks(here, cookie, at));
    expect(shown?.differences.map(({ code }) => code)).toEqual(['FH-MT-01']);
    const seen = shown?.differences[0]?.seen ?? 0;

    const stale = await given(apply(await posts(here, cookie, { 'FH-MT-01.seen': String(seen + 1) }, at)));
    expect(stale.data.errors[0]?.text).toContain('has changed since');
    const done = apply(await posts(here, cookie, { 'FH-MT-01.seen': String(seen) }, at));
    expect(await locationOf(done)).toBe(`${here}?applied=1`);
    const { answers } = await theReturn(await world.viewer('area-lead'), 'ashcombe');
    expect(answers['FH-MT-01']?.comment).toBe('Through the form.');
  });

  test('that was applied leads to the next item to see to, or to checking once there is none', async () => {
    const at = `${here}?applied=1`;
    expect((await page(asks(at, cookie, params))).next).toMatchObject({ code: 'SR-SR-03' });
    const police = await page(asks(at, await world.signIn('police-contributor'), params));
    expect(police.next?.code).toMatch(/^CP-MA-/);
    await complete(await world.viewer('area-lead-i'), 'inglemoor');
    const inglemoor = asks('/', await world.signIn('area-lead-i'), { ...params, area: 'inglemoor' });
    expect(await page(inglemoor)).toMatchObject({ editable: true, next: undefined });
  });

  test('is refused after twenty in an hour, with when to try again', async () => {
    const who = await world.signIn('police-contributor');
    const send = async () => given(upload(await sends(fileOf(new Uint8Array(9), 'a.xls'), { who })));
    for (let made = 0; made < 20; made++) expect((await send()).status).toBe(422);
    const until = new Date(world.now.getTime() + 60 * 60 * 1000);
    expect(await send()).toMatchObject({ status: 429, data: { refused: { reason: 'too_many', until } } });
  });

  test('is shown with the same number of queries however much it would change', async () => {
    const edits = ['FH-LP-01', 'FH-LP-02', 'FH-LP-03'].map(
      (code) => [code, { comment: 'Offline.' }] as const,
    );
    const counts: number[] = [];
    for (const some of [edits.slice(0, 1), edits]) {
      const at = await uploaded(Object.fromEntries(some));
      const asked = asks(here, await world.signIn('area-lead'), at);
      counts.push((await withQueries(() => preview(asked))).queries.length);
    }
    expect(counts[0]).toBe(counts[1]);
  });

  test('is not found, applied or given back by anybody else, or without the token', async () => {
    const at = await uploaded({ 'FH-MT-02': { status: 'Done' } });
    const theirs = await world.signIn('contributor');
    expect(await statusOf(preview(asks(here, theirs, at)))).toBe(404);
    expect(await statusOf(apply(await posts(here, theirs, {}, at)))).toBe(404);
    expect(await statusOf(marked(asks(here, theirs, at)))).toBe(404);
    expect(await statusOf(apply(postsRaw(here, cookie, {}, at)))).toBe(403);
    expect(await statusOf(marked(asks(here, cookie, at)))).toBe(200);
    expect(await statusOf(preview(asks(here, cookie, { ...params, upload: 'none' })))).toBe(404);
  });
});
