import { complete, present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { fieldsOf, sectionPage } from 'tests/support/section-posts';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isUnlocked } from '~/domain/save';
import { action, loader } from '~/routes/returns.$phase.$area.$section';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});
afterEach(() => {
  vi.setSystemTime(world.now);
});

async function post(cookie: string, area: string, section: string, fields: Record<string, string>) {
  const params = { phase: present, area, section };
  return action(await posts(`/returns/${present}/${area}/${section}`, cookie, fields, params));
}

/** What the button “Save and continue” adds to a form. */
const onwards: Record<string, string> = Object.fromEntries([['then', 'continue']]);

describe('a section of a return', () => {
  test('is shown with its items, the answers so far and what was said last time', async () => {
    const page = await sectionPage(await world.signIn('area-lead'), 'ashcombe', 'family-help-team');
    expect(page.section.items.map(({ code }) => code)).toEqual(['FH-MT-01', 'FH-MT-02']);
    expect(Object.keys(page.answers).sort()).toEqual(['FH-MT-01', 'FH-MT-02']);
    expect(page.before?.answers['FH-MT-01']?.status).toBe('in_place');
    expect(page).toMatchObject({ editable: true, nextTitle: 'Multi-agency child protection teams' });
  });

  test.each([
    ['another area', present, 'brackenshire', 'front-door'],
    ['an area that there is not', present, 'nowhere', 'front-door'],
    ['a phase that there is not', '2031-01', 'ashcombe', 'front-door'],
    ['a phase that has yet to open', '2027-01', 'ashcombe', 'front-door'],
    ['a section that there is not', present, 'ashcombe', 'back-door'],
  ])('is not found for %s', async (_what, phase, area, section) => {
    const cookie = await world.signIn('area-lead');
    const params = { phase, area, section };
    const path = `/returns/${phase}/${area}/${section}`;
    expect(await statusOf(loader(asks(path, cookie, params)))).toBe(404);
    expect(await statusOf(action(await posts(path, cookie, {}, params)))).toBe(404);
  });

  test.each(['dfe-official', 'delivery-partner', 'administrator'])('is not found by %s', async (key) => {
    const cookie = await world.signIn(key);
    const params = { phase: present, area: 'ashcombe', section: 'front-door' };
    expect(await statusOf(loader(asks('/', cookie, params)))).toBe(404);
    expect(await statusOf(post(cookie, 'ashcombe', 'front-door', {}))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in, and back', async () => {
    const path = `/returns/${present}/ashcombe/front-door`;
    const params = { phase: present, area: 'ashcombe', section: 'front-door' };
    const to = await locationOf(loader(asks(`${path}?saved=1`, '', params)));
    expect(to).toBe(`/sign-in?returnTo=${encodeURIComponent(`${path}?saved=1`)}`);
  });

  test('gives back what somebody typed whose session has ended, and saves nothing', async () => {
    const path = `/returns/${present}/ashcombe/front-door`;
    const params = { phase: present, area: 'ashcombe', section: 'front-door' };
    const fields = {
      'FH-FD-01.seen': '0',
      'FH-FD-01.comment': 'Typed for an hour.',
      'FH-FD-02.comment': ' ',
    };
    const thrown: unknown = await action(postsRaw(path, '', fields, params)).catch(
      (reason: unknown) => reason,
    );
    expect(thrown).toMatchObject({
      init: { status: 401 },
      data: { typed: [{ name: 'FH-FD-01', text: 'Typed for an hour.' }] },
    });
  });

  test('gives back what was typed under another session, to be saved under this one', async () => {
    const path = `/returns/${present}/ashcombe/front-door`;
    const params = { phase: present, area: 'ashcombe', section: 'front-door' };
    const fields = { csrf: 'of yesterday', 'FH-FD-01.seen': '0', 'FH-FD-01.comment': 'Typed yesterday.' };
    const cookie = await world.signIn('area-lead');
    const answer = await action(postsRaw(path, cookie, fields, params));
    expect(answer).toMatchObject({
      init: { status: 403 },
      data: { locked: 'session', typed: { 'FH-FD-01': { comment: 'Typed yesterday.' } } },
    });
  });
});

describe('a section that is saved', () => {
  const front = (cookie: string) => fieldsOf(cookie, 'ashcombe', 'front-door');

  test('comes back saying so', async () => {
    const cookie = await world.signIn('area-lead');
    const fields = { ...(await front(cookie)), 'FH-FD-02.comment': 'Police join in May.\r\nHealth in June.' };
    const to = await locationOf(post(cookie, 'ashcombe', 'front-door', fields));
    expect(to).toBe(`/returns/${present}/ashcombe/front-door?saved=1`);
    const page = await sectionPage(cookie, 'ashcombe', 'front-door');
    expect(page.answers['FH-FD-02']).toMatchObject({ comment: 'Police join in May.\nHealth in June.' });
    expect(page.answers['FH-FD-01']?.version).toBe(1);
  });

  test('goes on to the next section when asked', async () => {
    const cookie = await world.signIn('area-lead');
    const fields = { ...(await front(cookie)), ...onwards };
    expect(await locationOf(post(cookie, 'ashcombe', 'front-door', fields))).toBe(
      `/returns/${present}/ashcombe/family-help-system`,
    );
  });

  test('goes on from the last to checking', async () => {
    const cookie = await world.signIn('area-lead');
    const last = 'family-network-support-package';
    const fields = { ...(await fieldsOf(cookie, 'ashcombe', last)), ...onwards };
    expect(await locationOf(post(cookie, 'ashcombe', last, fields))).toBe(
      `/returns/${present}/ashcombe/check`,
    );
  });

  test('takes “nothing has changed” for one item and keeps the rest of what was typed', async () => {
    const cookie = await world.signIn('area-lead');
    const [section, at] = ['parental-representation', `/returns/${present}/ashcombe/parental-representation`];
    const fields = {
      ...(await fieldsOf(cookie, 'ashcombe', section)),
      'CP-PR-02.comment': 'Two appointed.',
      confirm: 'CP-PR-01',
    };
    expect(await locationOf(post(cookie, 'ashcombe', section, fields))).toBe(
      `${at}?confirmed=CP-PR-01#CP-PR-01`,
    );
    const { answers } = await sectionPage(cookie, 'ashcombe', section);
    expect(answers['CP-PR-01']).toMatchObject({ confirmed: true, status: 'in_place' });
    expect(answers['CP-PR-02']).toMatchObject({ confirmed: false, comment: 'Two appointed.', status: null });
  });

  test('leaves items alone that it did not hold', async () => {
    const cookie = await world.signIn('area-lead');
    const fields = {
      'FH-FD-03.comment': 'Without a version.',
      'SR-SR-01.seen': '1',
      'SR-SR-01.comment': 'x',
    };
    await locationOf(post(cookie, 'ashcombe', 'front-door', fields));
    const { answers } = await theReturn(await world.viewer('area-lead'), 'ashcombe');
    expect(answers['FH-FD-03']?.version).toBe(1);
    expect(answers['SR-SR-01']?.version).toBe(1);
  });
});

describe('the way on from a section of a return that was sent back', () => {
  const sections = async () => {
    const { pillars, unlocked, problems } = await theReturn(await world.viewer('area-lead-d'), 'dunmere');
    return pillars
      .flatMap((pillar) => pillar.sections)
      .map(({ slug, title, items }) => ({
        ...{ slug, title },
        open: items.some(({ code }) => isUnlocked(code, unlocked, problems)),
      }));
  };

  test('is to the next section in which something is open, or to checking', async () => {
    const all = await sections();
    expect(new Set(all.map(({ open }) => open))).toEqual(new Set([true, false]));
    const cookie = await world.signIn('area-lead-d');
    for (const [at, { slug }] of all.entries()) {
      const next = all.slice(at + 1).find(({ open }) => open);
      const page = await sectionPage(cookie, 'dunmere', slug);
      expect([slug, page.nextTitle, page.nextSlug]).toEqual([slug, next?.title, next?.slug]);
      const fields = { ...(await fieldsOf(cookie, 'dunmere', slug)), ...onwards };
      const to = next ? `/returns/${present}/dunmere/${next.slug}` : `/returns/${present}/dunmere/check`;
      expect(await locationOf(post(cookie, 'dunmere', slug, fields))).toBe(to);
    }
  });

  test('is to every later section while they are only read', async () => {
    const page = await sectionPage(await world.signIn('area-lead-h'), 'harrowick', 'front-door');
    expect(page).toMatchObject({ editable: false, nextSlug: 'family-help-system' });
  });
});

describe('a section that can no longer be saved', () => {
  const typing = { 'SR-SR-01.status': 'in_design', 'SR-SR-01.comment': 'Typed on the last evening.' };

  test('comes back with what was typed when its phase has closed', async () => {
    vi.setSystemTime('2027-01-17T23:00:00.000Z');
    const cookie = await world.signIn('area-lead');
    const fields = { ...(await fieldsOf(cookie, 'ashcombe', 'system-reform')), ...typing };
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    const { status, data } = await given(post(cookie, 'ashcombe', 'system-reform', fields));
    expect(status).toBe(409);
    expect(data).toMatchObject({ locked: 'closed', saved: 0 });
    expect(data.typed['SR-SR-01']).toMatchObject({
      status: 'in_design',
      comment: 'Typed on the last evening.',
    });
    expect((await sectionPage(cookie, 'ashcombe', 'system-reform')).answers['SR-SR-01']?.version).toBe(1);
  });

  test('comes back with what was typed when somebody has sent the return', async () => {
    const cookie = await world.signIn('area-lead-h');
    const fields = { ...(await fieldsOf(cookie, 'harrowick', 'system-reform')), ...typing };
    const { status, data } = await given(post(cookie, 'harrowick', 'system-reform', fields));
    expect(status).toBe(409);
    expect(data).toMatchObject({ locked: 'not_allowed', errors: [], clashes: [] });
    expect(data.typed['SR-SR-01']?.comment).toBe('Typed on the last evening.');
    const page = await sectionPage(cookie, 'harrowick', 'system-reform');
    expect(page.editable).toBe(false);
    expect(page.answers['SR-SR-01']?.version).toBe(1);
  });

  test('can be read after its phase has closed', async () => {
    await complete(await world.viewer('area-lead-i'), 'inglemoor');
    vi.setSystemTime('2027-02-01T10:00:00.000Z');
    const page = await sectionPage(await world.signIn('area-lead-i'), 'inglemoor', 'front-door');
    expect(page).toMatchObject({ editable: false, phaseState: 'closed' });
    expect(Object.keys(page.answers)).toHaveLength(5);
  });
});
