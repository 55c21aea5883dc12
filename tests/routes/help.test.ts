import { saveHelpOffer } from 'db/help-offers';
import { withQueries } from 'db/query-count';
import { helpOffers } from 'db/schema';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { seenOf } from '~/domain/help-offer';
import { loader as areaHelp } from '~/routes/areas.$area.help';
import { action, loader as itemHelp } from '~/routes/areas.$area.help_.$code';
import { loader as overview, action as remove } from '~/routes/progress.help';
import { loader as csv } from '~/routes/progress.help[.]csv';
import { loader as json } from '~/routes/progress.help[.]json';
import { loader as itemPage } from '~/routes/progress.items.$code';

/** In place in Ashcombe, and not in Jesmonby. */
const item = 'FH-FD-05';
const fields = {
  contactName: 'Front door team',
  contactEmail: 'front-door@ashcombe.example',
  note: 'Ask us about rotas.',
  'links-0-title': 'Job description',
  'links-0-url': 'https://www.ashcombe.example/job',
};

let world: World;
let lead: string;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  [lead, official] = [await world.signIn('area-lead'), await world.signIn('dfe-official')];
});

const list = (cookie: string, area = 'ashcombe', query = '') =>
  areaHelp(asks(`/areas/${area}/help${query}`, cookie, { area }));
const seenBy = async (cookie: string, area: string, code: string) =>
  seenOf(
    await one(cookie, area, code).then(
      ({ own }) => own,
      () => undefined,
    ),
  );
const one = (cookie: string, area = 'ashcombe', code = item) =>
  itemHelp(asks(`/areas/${area}/help/${code}`, cookie, { area, code }));
const post = async (more: Record<string, string>, cookie = lead, area = 'ashcombe', code = item) =>
  action(
    await posts(
      `/areas/${area}/help/${code}`,
      cookie,
      { seen: await seenBy(cookie, area, code), ...more },
      { area, code },
    ),
  );
const programme = (query = '', cookie = official) => asks(`/progress/help${query}`, cookie);

describe('help between areas', () => {
  test.each([
    ['another area’s lead', 'area-lead-b', 'ashcombe', item],
    ['an official', 'dfe-official', 'ashcombe', item],
    ['an administrator', 'administrator', 'ashcombe', item],
    ['an area that there is not', 'area-lead', 'nowhere', item],
    ['an item that there is not', 'area-lead', 'ashcombe', 'ZZ-ZZ-01'],
    ['an item that the area is not asked', 'area-lead-j', 'jesmonby', 'CP-PR-03'],
  ])('is not there for %s', async (_who, key, area, code) => {
    const cookie = await world.signIn(key);
    const own = area !== 'nowhere' && key.startsWith('area-lead') && key !== 'area-lead-b';
    expect(await statusOf(list(cookie, area))).toBe(own ? 200 : 404);
    expect(await statusOf(one(cookie, area, code))).toBe(404);
    expect(await statusOf(post(fields, cookie, area, code))).toBe(404);
    // Its own area may have an offer of what it is asked no longer.
    const takeBack = await statusOf(post({ intent: 'take-back' }, cookie, area, code));
    expect(takeBack).toBe(own ? 302 : 404);
  });

  test('asks somebody who is not signed in to sign in and come back', async () => {
    expect(await locationOf(list(''))).toMatch(/^\/sign-in\?returnTo=%2Fareas%2Fashcombe%2Fhelp/);
  });

  test('is refused from elsewhere', async () => {
    const raw = postsRaw('/', lead, fields, { area: 'ashcombe', code: item });
    expect(await statusOf(action(raw))).toBe(403);
  });

  test('is offered, changed and taken back, and says so on the way back', async () => {
    await world.store.transaction((tx) => tx.delete(helpOffers));
    const said = async (to: string) => (await list(lead, 'ashcombe', to.replace(/^[^?]*/, ''))).news;
    const offered = await locationOf(post(fields));
    expect(offered).toBe(`/areas/ashcombe/help?done=offered&item=${item}`);
    expect(await said(offered)).toMatch(/^Your area is now happy to be asked about “.+”$/);
    expect(await said(await locationOf(post({ ...fields, note: '' })))).toMatch(/^Saved what others see/);
    expect(await said(await locationOf(post({ ...fields, note: '' })))).toMatch(/nothing changed$/);
    expect((await list(lead)).inPlace.find(({ code }) => code === item)?.offered).toBe('Front door team');
    expect(await said(await locationOf(post({ intent: 'take-back' })))).toMatch(/its contact is deleted$/);
    expect(await said(await locationOf(post({ intent: 'take-back' })))).toMatch(/^There was no offer/);
    for (const query of ['', '?done=constructor', '?done=offered', '?done=offered&item=ZZ-ZZ-01'])
      expect(await said(query)).toBeNull();
  });

  test('comes back with what was typed and every fault beside its field', async () => {
    const typed = { ...fields, contactName: '', contactEmail: 'half@', 'links-1-title': 'Rota' };
    const { status, data } = await given(post(typed));
    expect(status).toBe(422);
    expect(data.errors).toEqual([
      { href: '#contactName', text: 'Enter who other areas can ask' },
      { href: '#contactEmail', text: 'Enter an email address in the correct format, like name@example.com' },
      { href: '#links-1-url', text: 'Enter the address of link 2, or remove what it leads to' },
    ]);
    expect(data.typed).toEqual({
      contactName: '',
      contactEmail: 'half@',
      note: 'Ask us about rotas.',
      links: [
        { title: 'Job description', url: 'https://www.ashcombe.example/job' },
        { title: 'Rota', url: '' },
        { title: '', url: '' },
      ],
      seen: expect.any(String),
      confirmed: '',
    });
  });

  test('asks to confirm words that may identify a person, and takes the form with that', async () => {
    const typed = { ...fields, note: 'Born 03/04/2011, ring us.' };
    const { status, data } = await given(post(typed));
    expect(status).toBe(422);
    expect(data.errors).toMatchObject([{ href: '#note', text: expect.stringMatching(/a date of birth/) }]);
    const confirmed = data.confirm ?? '';
    expect(confirmed).not.toBe('');
    // Another fault keeps what was confirmed.
    expect((await given(post({ ...typed, confirmed, contactName: '' }))).data.confirm).toBe(confirmed);
    await locationOf(post({ ...typed, confirmed }));
    await locationOf(post({ intent: 'take-back' }));
  });

  test('comes back with both offers when another was saved meanwhile, to be saved over the one now seen', async () => {
    await locationOf(post(fields));
    const stale = seenOf((await one(lead)).own);
    const offeredAt = new Date(world.now.getTime() + 1000);
    const other = { contactName: 'Office', contactEmail: 'o@ashcombe.example', note: 'Theirs', links: [] };
    await world.store.transaction((tx) =>
      saveHelpOffer(tx, {
        ...{ areaId: 'ashcombe', itemCode: item, offeredBy: 'area-lead', offeredAt },
        ...other,
      }),
    );
    const { status, data } = await given(post({ ...fields, note: 'Mine', seen: stale }));
    expect(status).toBe(422);
    expect(data.errors).toMatchObject([{ href: '#theirs' }]);
    expect(data.theirs).toEqual({ offer: { ...other, offeredAt } });
    expect(data.typed).toMatchObject({ note: 'Mine', seen: offeredAt.toISOString() });
    await locationOf(post({ ...fields, note: 'Mine', seen: data.typed.seen }));
    expect((await one(lead)).own?.note).toBe('Mine');
  });

  test('is the lead’s: what a contributor posts is not there', async () => {
    const contributor = await world.signIn('contributor');
    await locationOf(post(fields));
    expect(await statusOf(post({ ...fields, note: 'Mine' }, contributor))).toBe(404);
    expect(await statusOf(post({ intent: 'take-back' }, contributor))).toBe(404);
    expect((await one(contributor)).own?.note).toBe(fields.note);
  });

  test('is not offered for an item that is not in place, whatever is posted', async () => {
    const cookie = await world.signIn('area-lead-j');
    const { status, data } = await given(post(fields, cookie, 'jesmonby'));
    expect(status).toBe(422);
    expect(data.errors[0]?.text).toMatch(/not in place in the last return you sent/);
  });

  test('is read with as many queries whoever is in place', async () => {
    const jesmonby = await world.signIn('area-lead-j');
    const count = async (work: () => Promise<unknown>) => (await withQueries(work)).queries.length;
    expect(await count(() => list(lead))).toBe(await count(() => list(jesmonby, 'jesmonby')));
    expect(await count(() => list(lead))).toBeLessThanOrEqual(8);
    expect(await count(() => one(lead))).toBeLessThanOrEqual(8);
    expect(await count(() => one(jesmonby, 'jesmonby'))).toBeLessThanOrEqual(12);
    expect(await count(() => overview(programme()))).toBeLessThanOrEqual(8);
    expect(await count(() => overview(programme('?show=no-helper')))).toBe(
      await count(() => overview(programme())),
    );
  });
});

describe('who can help', () => {
  test('is not there for area people, on the page or in a file', async () => {
    for (const key of ['area-lead', 'contributor']) {
      const cookie = await world.signIn(key);
      for (const load of [overview, csv, json])
        expect(await statusOf(load(programme('', cookie)) as Promise<unknown>)).toBe(404);
    }
  });

  test.each(['', '?show=no-helper', '?show=nonsense'])(
    'says the same on the page and in both files: %s',
    async (query) => {
      await locationOf(post(fields));
      const shown = await overview(programme(query));
      const file = await (await json(programme(query))).json();
      const lines = (await (await csv(programme(query))).text()).trimEnd().split('\r\n');
      expect(file).toMatchObject({ asked: shown.asked, sent: shown.sent, illustrative: true });
      expect(file.itemsWithoutHelper).toBe(shown.withoutHelper);
      expect(file.filters).toEqual(query === '?show=no-helper' ? ['Only items with no helper'] : []);
      const slugs = (areas: readonly { slug: string }[]) => areas.map(({ slug }) => slug);
      expect(
        file.items.map(({ code, happyToBeAsked, notInPlace }: FileItem) => [
          code,
          happyToBeAsked,
          notInPlace,
        ]),
      ).toEqual(
        shown.rows.map(({ code, happy, notInPlace }) => [
          code,
          { count: happy.length, areas: slugs(happy) },
          { count: notInPlace.length, areas: slugs(notInPlace) },
        ]),
      );
      expect(lines).toHaveLength(shown.rows.length + 1);
      expect(lines.slice(1).every((line) => line.includes(',Illustrative,'))).toBe(true);
      expect(lines.slice(1).filter((line) => line.includes('No area has offered'))).toHaveLength(
        shown.withoutHelper,
      );
      for (const text of [lines.join(), JSON.stringify([shown, file])])
        expect(text).not.toMatch(/@|Front door team/);
      expect(shown.withoutHelper).toBeGreaterThan(0);
      if (query === '?show=no-helper') expect(shown.rows).toHaveLength(shown.withoutHelper);
    },
  );

  test('lets administrators, and nobody else, remove an offer', async () => {
    await locationOf(post(fields));
    const send = async (key: string) =>
      remove(
        await posts('/progress/help?show=no-helper', await world.signIn(key), { offer: `${item} ashcombe` }),
      );
    for (const key of ['dfe-official', 'delivery-partner', 'area-lead'])
      expect(await statusOf(send(key)), key).toBe(404);
    expect((await overview(programme())).offers).toBeNull();
    expect(await locationOf(send('administrator'))).toBe('/progress/help?show=no-helper&done=removed');
    expect(await locationOf(send('administrator'))).toBe('/progress/help?show=no-helper&done=gone');
    const administrator = await world.signIn('administrator');
    const raw = postsRaw('/progress/help', administrator, { offer: `${item} ashcombe` });
    expect(await statusOf(remove(raw))).toBe(403);
    const shown = await overview(programme('?done=removed', administrator));
    expect(shown.news).toMatch(/its contact is deleted$/);
    const left = shown.offers?.find(({ code }) => code === item)?.offers.map(({ area }) => area.id);
    expect(left ?? []).not.toContain('ashcombe');
  });

  test('is in files that are named as made up', async () => {
    expect((await csv(programme())).headers.get('Content-Disposition')).toBe(
      'attachment; filename="who-can-help-2026-10-illustrative.csv"',
    );
  });

  test('stands on the item’s page with contacts, the same whichever phase is shown', async () => {
    await locationOf(post(fields));
    const page = (phase = '') => itemPage(asks(`/progress/items/${item}${phase}`, official, { code: item }));
    const { happy } = await page();
    expect(happy).toContainEqual({
      slug: 'ashcombe',
      name: 'Ashcombe',
      contactName: fields.contactName,
      contactEmail: fields.contactEmail,
    });
    expect((await page('?phase=2025-02')).happy).toEqual(happy);
    const none = 'FH-FS-03';
    expect((await itemPage(asks(`/progress/items/${none}`, official, { code: none }))).happy).toEqual([]);
  });
});

type FileItem = { code: string; happyToBeAsked: unknown; notInPlace: unknown };
