import { addEdition, listEditions, listEditionsOfPhase } from 'db/editions';
import { events, helpOffers, phaseAreas, rateLimits } from 'db/schema';
import { findSetting } from 'db/settings';
import { and, eq, like } from 'drizzle-orm';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Disclosure } from '~/domain/disclosure';
import { type HelpContent, seenOf, type TypedOffer } from '~/domain/help-offer';
import { offerConfirmation } from '~/domain/help-offer-words';
import { saveAnswers } from '~/services/answers.server';
import { saveDisclosures } from '~/services/disclosure.server';
import { grantException } from '~/services/exceptions.server';
import { readAreaHelp, readHelpItem } from '~/services/help.server';
import { offerHelp, removeHelpOffer, takeBackHelp } from '~/services/help-offers.server';
import { readHappyAreas, readHelpFile, readHelpOverview } from '~/services/help-overview.server';
import { submitReturn } from '~/services/submissions.server';

/** In place in seven areas, but not in these two. */
const item = 'FH-FD-05';
const without = { lead: 'area-lead-j', area: 'jesmonby' };
const content: HelpContent = {
  contactName: 'Front door team',
  contactEmail: 'front-door@ashcombe.example',
  note: 'Ask us about rotas.',
  links: [{ title: 'Job description', url: 'https://www.ashcombe.example/job' }],
};

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});
beforeEach(async () => {
  await world.store.transaction(async (tx) => {
    await tx.delete(helpOffers);
    await tx.delete(rateLimits);
  });
});

/** Offers over what stands there now, unless told otherwise. */
async function offer(
  more: Partial<TypedOffer> = {},
  lead = 'area-lead',
  area = 'ashcombe',
  code = item,
  now = world.now,
) {
  const viewer = await world.viewer(lead);
  const seen = seenOf((await readHelpItem(viewer, area, code, now))?.own);
  return offerHelp(viewer, area, code, { ...content, seen, confirmed: '', ...more }, now);
}
const takeBack = async (lead = 'area-lead', area = 'ashcombe', code = item) =>
  takeBackHelp(await world.viewer(lead), area, code, world.now);
const page = async (lead = without.lead, area = without.area, code = item) =>
  readHelpItem(await world.viewer(lead), area, code, world.now);
const overview = async (withoutHelper = false) =>
  readHelpOverview(await world.viewer('dfe-official'), { withoutHelper }, world.now);
const rowOf = async (code = item) => (await overview())?.rows.find((row) => row.code === code);
const told = async () =>
  (
    await world.store.db.select().from(events).where(like(events.action, 'help_offer%')).orderBy(events.seq)
  ).map(({ action, actorId, change }) => ({ action, actorId, ...change }));

describe('an offer of help', () => {
  test('shows the area, its contact and its links to an area that has not got the item in place', async () => {
    expect((await page())?.helpers).toEqual([]);
    expect(done(await offer())).toBe('offered');
    expect(await page()).toMatchObject({
      standing: 'in_design',
      own: undefined,
      happy: 1,
      helpers: [{ name: 'Ashcombe', ...content }],
    });
    const list = await readAreaHelp(await world.viewer(without.lead), without.area, world.now);
    expect(list?.others.filter(({ happy }) => happy > 0)).toMatchObject([{ code: item, happy: 1 }]);
    expect(list?.inPlace.some(({ happy }) => happy > 0)).toBe(false);
  });

  test('tells what the area answered before only where areas may see each other by name', async () => {
    done(await offer());
    const helper = async () => (await page())?.helpers[0];
    const set = async (areas: Disclosure) =>
      saveDisclosures(
        await world.viewer('administrator'),
        { areas, outside: { kind: 'withhold' } },
        world.now,
      );
    for (const kept of [{ kind: 'withhold' }, { kind: 'counts', atLeast: 3 }] as const) {
      await set(kept);
      expect(await helper()).toMatchObject({ since: undefined });
      for (const reason of (await helper())?.reasons ?? [])
        expect(reason).toMatch(/^(Also in wave|In the same)/);
    }
    await set({ kind: 'named' });
    expect(await helper()).toMatchObject({ since: expect.stringMatching(/\d{4}$/) });
    await set({ kind: 'counts', atLeast: 3 });
  });

  test('tells the contact to nobody who has the item in place, and to its own area only as its own', async () => {
    done(await offer());
    expect(await page('area-lead-b', 'brackenshire')).toMatchObject({
      standing: 'in_place',
      own: undefined,
      happy: 0,
      helpers: [],
    });
    expect(await page('area-lead', 'ashcombe')).toMatchObject({ own: content, helpers: [] });
    const own = await readAreaHelp(await world.viewer('area-lead'), 'ashcombe', world.now);
    expect(own?.inPlace.find(({ code }) => code === item)).toMatchObject({
      offered: content.contactName,
      happy: 0,
    });
    const lists = await Promise.all(
      ['area-lead-b', 'area-lead-j'].map(async (key) => {
        const viewer = await world.viewer(key);
        return readAreaHelp(viewer, viewer.areas[0]?.slug ?? '', world.now);
      }),
    );
    expect(JSON.stringify(lists)).not.toMatch(/Front door team|front-door/);
  });

  test('is changed and taken back, each with its event, and neither the contact nor the note in any', async () => {
    const before = (await told()).length;
    done(await offer());
    expect(done(await offer())).toBe('same');
    expect(done(await offer({ contactEmail: 'other@ashcombe.example', links: [] }))).toBe('changed');
    expect((await page())?.helpers).toMatchObject([{ contactEmail: 'other@ashcombe.example', links: [] }]);
    expect(await takeBack()).toBe('taken_back');
    expect(await takeBack()).toBe('none');
    expect(await findSetting(world.store.db, 'helped_items')).toContain(item);
    expect(await page('area-lead', 'ashcombe')).toMatchObject({ own: undefined });
    const whose = { area: 'ashcombe', item };
    expect((await told()).slice(before)).toEqual([
      { action: 'help_offered', actorId: 'area-lead', ...whose },
      { action: 'help_offer_changed', actorId: 'area-lead', ...whose, changed: ['contact', 'links'] },
      { action: 'help_offer_taken_back', actorId: 'area-lead', ...whose },
    ]);
    expect(JSON.stringify(await told())).not.toMatch(/@|Front door|rotas/);
    const rows = await world.store.db.select().from(helpOffers).where(eq(helpOffers.areaId, 'ashcombe'));
    expect(rows).toEqual([]);
  });

  test('is refused for an item that is not in place, for what is wrong with it, and when it is changed without end', async () => {
    expect(refusalOf(await offer({}, without.lead, without.area))).toEqual({ reason: 'not_in_place' });
    expect(
      refusalOf(await offer({ contactEmail: 'x', links: [{ title: 'x', url: 'http://x.example' }] })),
    ).toMatchObject({
      reason: 'faults',
      faults: [{ path: ['contactEmail'] }, { path: ['links', 0, 'url'] }],
    });
    const often = async (at: number) => offer({ note: `Again ${at}` }, 'area-lead-b', 'brackenshire');
    for (let at = 0; at < 60; at += 1) done(await often(at));
    expect(refusalOf(await often(60))).toEqual({ reason: 'too_many' });
    expect(await rowOf()).toMatchObject({ happy: [{ slug: 'brackenshire' }] });
  });

  test.each([
    ['another area’s lead', 'area-lead-b', 'ashcombe', item],
    ['a programme viewer', 'delivery-partner', 'ashcombe', item],
    ['an administrator', 'administrator', 'ashcombe', item],
    ['an area that there is not', 'area-lead', 'nowhere', item],
    ['an item that there is not', 'area-lead', 'ashcombe', 'ZZ-ZZ-01'],
    ['an item that it is not asked', 'area-lead-j', 'jesmonby', 'CP-PR-03'],
  ])('is not for %s', async (_who, key, area, code) => {
    expect(await offer({}, key, area, code)).toBeUndefined();
    expect(await takeBack(key, area, code)).toBe(ownsIt(key, area) ? 'none' : undefined);
    expect(await page(key, area, code)).toBeUndefined();
    expect(await rowOf()).toMatchObject({ happy: [] });
  });

  test('is the lead’s alone to make, change and take back; a contributor sees it', async () => {
    done(await offer());
    expect(await offer({ note: 'Mine now' }, 'contributor')).toBeUndefined();
    expect(await takeBack('contributor')).toBeUndefined();
    expect(await page('contributor', 'ashcombe')).toMatchObject({ mayOffer: false, own: content });
    const list = await readAreaHelp(await world.viewer('contributor'), 'ashcombe', world.now);
    expect(list).toMatchObject({ mayOffer: false });
    expect(await page('area-lead', 'ashcombe')).toMatchObject({ mayOffer: true, own: content });
  });

  test('is never saved over one that was not seen, and what stands there now comes back', async () => {
    const soon = new Date(world.now.getTime() + 1000);
    const first = seenOf({ offeredAt: world.now });
    done(await offer());
    expect(refusalOf(await offer({ seen: '', note: 'Mine' }))).toMatchObject({
      reason: 'changed',
      theirs: content,
    });
    done(await offer({ note: 'Theirs', seen: first }, 'area-lead', 'ashcombe', item, soon));
    expect(refusalOf(await offer({ note: 'Mine', seen: first }))).toMatchObject({
      reason: 'changed',
      theirs: { note: 'Theirs', offeredAt: soon },
    });
    // The same words clash with nothing.
    expect(done(await offer({ note: 'Theirs', seen: first }))).toBe('same');
    expect(await takeBack()).toBe('taken_back');
    const refused = refusalOf(await offer({ note: 'Mine', seen: seenOf({ offeredAt: soon }) }));
    expect(refused).toEqual({ reason: 'changed', theirs: undefined });
    expect(done(await offer({ note: 'Mine' }))).toBe('offered');
  });

  test('is asked about when its words look as if they identify a person, whose contact may', async () => {
    const note = 'Born 03/04/2011, ring us.';
    const links = [{ title: 'About case ref AB12345', url: 'https://www.ashcombe.example/job' }];
    expect(refusalOf(await offer({ note }))).toEqual({ reason: 'identifying' });
    expect(refusalOf(await offer({ links }))).toEqual({ reason: 'identifying' });
    expect(refusalOf(await offer({ links, confirmed: offerConfirmation({ note, links }) }))).toEqual({
      reason: 'identifying',
    });
    expect(done(await offer({ note, links, confirmed: offerConfirmation({ note, links }) }))).toBe('offered');
    expect((await told()).at(-1)).toMatchObject({ action: 'help_offered', confirmed: true });
    expect(done(await offer({ contactName: 'Jane Smith' }))).toBe('changed');
  });

  test('is shown to five areas at most, those with the most in common first', async () => {
    const inPlace = (await rowOf())?.inPlace ?? [];
    expect(inPlace.length).toBeGreaterThan(5);
    for (const { slug } of inPlace) {
      const key = slug === 'ashcombe' ? 'area-lead' : `area-lead-${slug.charAt(0)}`;
      done(await offer({}, key, slug));
    }
    const settings = { areas: { kind: 'named' }, outside: { kind: 'withhold' } } as const;
    await saveDisclosures(await world.viewer('administrator'), settings, world.now);
    const shown = await page();
    expect(shown?.happy).toBe(inPlace.length);
    expect(shown?.helpers).toHaveLength(5);
    expect(shown?.helpers[0]?.reasons).toContain('Also in wave 2');
    const ranks = shown?.helpers.map(({ reasons }) => reasons.length) ?? [];
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect((await rowOf())?.happy).toEqual(inPlace);
  });
});

describe('the programme', () => {
  test('sees the areas behind every count, what has no helper, and contacts on the item alone', async () => {
    done(await offer());
    const all = await overview();
    expect([all?.asked, all?.sent, all?.items, all?.withoutHelper]).toEqual([10, 10, 35, 34]);
    expect((await overview(true))?.rows.map(({ code }) => code)).not.toContain(item);
    expect((await overview(true))?.rows).toHaveLength(34);
    expect(await rowOf()).toMatchObject({ base: 10, happy: [{ slug: 'ashcombe', name: 'Ashcombe' }] });
    const official = await world.viewer('dfe-official');
    expect(await readHappyAreas(official, item, world.now)).toEqual([
      {
        slug: 'ashcombe',
        name: 'Ashcombe',
        contactName: 'Front door team',
        contactEmail: content.contactEmail,
      },
    ]);
    const files = await Promise.all(
      (['csv', 'json'] as const).map((format) =>
        readHelpFile(
          official,
          { withoutHelper: false, address: 'http://localhost/progress/help' },
          format,
          world.now,
        ),
      ),
    );
    for (const { body } of files.flatMap((file) => file ?? [])) {
      expect(body).toMatch(/ashcombe/i);
      expect(body).not.toMatch(/@|Front door team|ashcombe\.example|rotas/);
    }
  });

  test('is what area people do not see', async () => {
    done(await offer());
    const lead = await world.viewer(without.lead);
    const query = { withoutHelper: false };
    expect(await readHelpOverview(lead, query, world.now)).toBeUndefined();
    expect(await readHelpFile(lead, { ...query, address: '' }, 'csv', world.now)).toBeUndefined();
    expect(await readHappyAreas(lead, item, world.now)).toEqual([]);
  });
});

describe('administrators', () => {
  test('see every offer without its contact, and remove any, also one that is shown to nobody', async () => {
    done(await offer());
    done(await offer({}, 'area-lead-b', 'brackenshire'));
    const administrator = await world.viewer('administrator');
    const removable = async (key = 'administrator') =>
      (await readHelpOverview(await world.viewer(key), { withoutHelper: false }, world.now))?.offers;
    expect(await removable('delivery-partner')).toBeNull();
    expect(await removable()).toMatchObject([
      { code: item, offers: [{ area: { id: 'ashcombe' }, shown: true }, { area: { id: 'brackenshire' } }] },
    ]);
    expect(JSON.stringify(await removable())).not.toMatch(/@|Front door team|rotas/);
    for (const key of ['dfe-official', 'delivery-partner', 'area-lead'])
      expect(
        await removeHelpOffer(await world.viewer(key), 'ashcombe', item, world.now),
        key,
      ).toBeUndefined();
    expect(await removeHelpOffer(administrator, 'ashcombe', item, world.now)).toBe('removed');
    expect(await removeHelpOffer(administrator, 'ashcombe', item, world.now)).toBe('gone');
    expect((await told()).at(-1)).toEqual({
      ...{ action: 'help_offer_removed', actorId: 'administrator', area: 'ashcombe', item },
    });
    expect(await rowOf()).toMatchObject({ happy: [{ slug: 'brackenshire' }] });
  });
});

describe('an answer that steps back', () => {
  test('hides the offer from everybody but its own area, which may take it back but not change it', async () => {
    const lead = await world.viewer('area-lead');
    done(await offer());
    await complete(lead, 'ashcombe');
    const { answers } = await theReturn(lead, 'ashcombe');
    const back = edit('in_design', 'We begin anew.', answers[item]?.version, 'regression');
    done(await saveAnswers(lead, present, 'ashcombe', { [item]: back }, null, world.now));
    // What is only typed changes nothing.
    expect((await page())?.helpers).toHaveLength(1);
    const { revision } = await theReturn(lead, 'ashcombe');
    done(await submitReturn(lead, present, 'ashcombe', revision, world.now));

    expect(await page()).toMatchObject({ happy: 0, helpers: [] });
    expect(await rowOf()).toMatchObject({ happy: [] });
    expect(await readHappyAreas(await world.viewer('dfe-official'), item, world.now)).toEqual([]);
    expect(await page('area-lead', 'ashcombe')).toMatchObject({
      standing: 'in_design',
      own: content,
      helpers: [],
    });
    const list = await readAreaHelp(lead, 'ashcombe', world.now);
    expect(list?.others.find(({ code }) => code === item)).toMatchObject({
      offered: 'Front door team',
      happy: 0,
    });
    expect(refusalOf(await offer({ note: 'Still happy' }))).toEqual({ reason: 'not_in_place' });
    expect(await takeBack()).toBe('taken_back');
  });

  test('is no different from an item that the area is not asked any more', async () => {
    done(await offer({}, 'area-lead-b', 'brackenshire'));
    expect(await page()).toMatchObject({ happy: 1 });
    const reason = 'The county runs the front door';
    const wanted = { areaId: 'brackenshire', itemCode: item, fromPhase: present, untilPhase: null, reason };
    done(
      await grantException(
        await world.viewer('administrator'),
        { kind: 'out_of_scope', ...wanted },
        world.now,
      ),
    );
    expect(await page()).toMatchObject({ happy: 0, helpers: [] });
    expect(await rowOf()).toMatchObject({ base: 9, happy: [] });
    expect(await page('area-lead-b', 'brackenshire')).toBeUndefined();
    const lead = await world.viewer('area-lead-b');
    expect((await readAreaHelp(lead, 'brackenshire', world.now))?.unasked).toMatchObject([
      { code: item, offered: 'Front door team' },
    ]);
    expect(await takeBack('area-lead-b', 'brackenshire')).toBe('taken_back');
  });

  test('can be taken back by an area that the newest phase asks nothing', async () => {
    done(await offer({}, 'area-lead-c', 'calderholt'));
    await world.store.transaction((tx) =>
      tx.delete(phaseAreas).where(and(eq(phaseAreas.areaId, 'calderholt'), eq(phaseAreas.phaseId, present))),
    );
    expect(await page()).toMatchObject({ happy: 0, helpers: [] });
    const own = await readAreaHelp(await world.viewer('area-lead-c'), 'calderholt', world.now);
    expect(own).toMatchObject({ inPlace: [], others: [], unasked: [{ code: item }] });
    expect(own?.unasked[0]?.shortName).not.toBe(item);
    expect(await offer({ note: 'Again' }, 'area-lead-c', 'calderholt')).toBeUndefined();
    expect(await takeBack('area-lead-c', 'calderholt')).toBe('taken_back');
    await world.store.transaction((tx) =>
      tx.insert(phaseAreas).values({ areaId: 'calderholt', phaseId: present }),
    );
  });
});

describe('what areas see by name', () => {
  test('is what closed phases last froze, and where that has no answers, wave and region alone', async () => {
    done(await offer({}, 'area-lead-c', 'calderholt'));
    const settings = { areas: { kind: 'named' }, outside: { kind: 'withhold' } } as const;
    await saveDisclosures(await world.viewer('administrator'), settings, world.now);
    expect((await page())?.helpers[0]?.since).toBeDefined();
    await world.store.transaction(async (tx) => {
      for (const { phaseId, number } of await listEditions(tx)) {
        const [edition] = await listEditionsOfPhase(tx, phaseId);
        if (!edition) continue;
        const content = { ...edition.content, submissions: [] };
        // Kept only where it is the next.
        await addEdition(tx, { ...edition, number: number + 1, content }, 'administrator');
      }
    });
    const helper = (await page())?.helpers[0];
    expect(helper?.since).toBeUndefined();
    for (const reason of helper?.reasons ?? []) expect(reason).toMatch(/^(Also in wave|In the same)/);
  });
});

function ownsIt(key: string, area: string) {
  return (key === 'area-lead' && area === 'ashcombe') || (key === without.lead && area === without.area);
}
