import { present, theReturn } from 'tests/support/area-returns';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { opaqueId } from '~/http/session.server';
import { action, loader } from '~/routes/returns.$phase.$area.answers.$code';
import { loader as session } from '~/routes/session';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});
afterEach(() => {
  vi.setSystemTime(world.now);
});

type Fields = Record<string, string>;
const params = (code: string, area = 'inglemoor') => ({ phase: present, area, code });

async function post(key: string, code: string, fields: Fields, area = 'inglemoor') {
  const cookie = await world.signIn(key);
  const person = opaqueId(await world.viewer(key));
  const response = await action(await posts('/', cookie, { person, ...fields }, params(code, area)));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe('one answer, posted by a page by itself', () => {
  test('is saved, and the page is told its version, when, by whom and what was kept', async () => {
    const fields = { seen: '0', status: 'in_design', comment: ' Agreed. ', month: '3', year: '27' };
    const { status, body, headers } = await post('area-lead-i', 'CP-PR-01', {
      ...fields,
      delays: 'capacity',
    });
    expect(status).toBe(200);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(body).toMatchObject({ outcome: 'saved', version: 1, at: world.now.toISOString() });
    expect(body.answer).toMatchObject({ comment: 'Agreed.', delays: ['capacity'], expected: '2027-03' });
  });

  test('that is sent again is answered as saved, without another version', async () => {
    const fields = { seen: '0', status: 'in_place', comment: 'Once.' };
    await post('area-lead-i', 'CP-PR-02', fields);
    expect(await post('area-lead-i', 'CP-PR-02', fields)).toMatchObject({
      status: 200,
      body: { outcome: 'saved', version: 1 },
    });
  });

  test('that clashes is not stored: the page gets the other version and what stood before', async () => {
    await post('area-lead-i', 'CP-MA-01', { seen: '0', status: 'in_place', comment: 'First.' });
    await post('area-lead-i', 'CP-MA-01', { seen: '1', status: 'in_place', comment: 'Second.' });
    const { status, body } = await post('area-lead-i', 'CP-MA-01', { seen: '1', comment: 'Third.' });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      outcome: 'clash',
      theirs: { comment: 'Second.', version: 2, updatedBy: 'Area lead, Inglemoor' },
      was: { comment: 'First.' },
    });
    const aside = await post('area-lead-i', 'CP-MA-01', { seen: '1', comment: 'Third.', aside: '1' });
    expect(aside).toMatchObject({ status: 200, body: { outcome: 'saved', version: 2 } });
  });

  test('that somebody put back as it was, while another changed it, clashes too', async () => {
    await post('area-lead-i', 'CP-MA-02', { seen: '0', status: 'in_place', comment: 'First.' });
    await post('area-lead-i', 'CP-MA-02', { seen: '1', status: 'in_place', comment: 'Second.' });
    const back = await post('area-lead-i', 'CP-MA-02', { seen: '1', status: 'in_place', comment: 'First.' });
    expect(back.status).toBe(409);
  });

  test.each<[string, Fields, string]>([
    ['a month that there is not', { month: '13', year: '2027' }, 'Month must be a number from 1 to 12'],
    ['half a month', { month: '', year: '2027' }, 'Month must be a number from 1 to 12'],
    [
      'a month that has passed',
      { month: '5', year: '2026' },
      'Month must be November 2026 or later. If this is now in place, select “In place”.',
    ],
    [
      'too long a comment',
      { comment: 'x'.repeat(5001) },
      'Further comments must be 5,000 characters or less',
    ],
  ])('with %s is refused, with words for the field', async (_what, fields, text) => {
    const { status, body } = await post('area-lead-i', 'CP-MA-03', {
      seen: '0',
      status: 'in_design',
      ...fields,
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ outcome: 'refused', reason: 'rule', errors: [{ text }] });
  });

  test('keeps a month that passed after it was given, as long as nobody changes it', async () => {
    const fields = { status: 'in_design', month: '11', year: '2026' };
    await post('area-lead-i', 'CP-MA-04', { ...fields, seen: '0', comment: 'Soon.' });
    vi.setSystemTime('2026-12-02T10:00:00.000Z');
    const later = await post('area-lead-i', 'CP-MA-04', { ...fields, seen: '1', comment: 'Still soon.' });
    expect(later.status).toBe(200);
  });

  test('is refused with the reason once answers are locked, or the phase has closed', async () => {
    const sent = await post('area-lead-h', 'SR-SR-01', { seen: '1', comment: 'x' }, 'harrowick');
    expect(sent).toMatchObject({ status: 409, body: { outcome: 'refused', reason: 'not_allowed' } });
    vi.setSystemTime('2027-01-18T00:00:01.000Z');
    const late = await post('area-lead-e', 'CP-MA-05', { seen: '0', comment: 'x' }, 'eldershaw');
    expect(late).toMatchObject({ status: 409, body: { outcome: 'refused', reason: 'closed' } });
    expect(late.body.message).toContain('closed at 11:59pm');
  });

  test.each([
    ['area-lead', 'inglemoor', 'CP-MA-05'],
    ['dfe-official', 'inglemoor', 'CP-MA-05'],
    ['area-lead-i', 'inglemoor', 'XX-XX-01'],
  ])('is not found for %s in %s, %s', async (key, area, code) => {
    expect(await statusOf(post(key, code, { seen: '0', comment: 'x' }, area))).toBe(404);
  });

  test('is taken only from the person who typed it, in a session of theirs', async () => {
    const cookie = await world.signIn('area-lead');
    const theirs = opaqueId(await world.viewer('area-lead-i'));
    const other = await action(await posts('/', cookie, { person: theirs, seen: '0' }, params('CP-MA-05')));
    expect([other.status, await other.json()]).toEqual([403, { outcome: 'someone_else' }]);

    const own = await world.signIn('area-lead-i');
    const stale = await action(postsRaw('/', own, { person: theirs, csrf: 'old' }, params('CP-MA-05')));
    expect([stale.status, await stale.json()]).toEqual([403, { outcome: 'stale_session' }]);
    const out = await action(postsRaw('/', '', { person: theirs }, params('CP-MA-05')));
    expect([out.status, await out.json()]).toEqual([401, { outcome: 'signed_out' }]);
    const { answers } = await theReturn(await world.viewer('area-lead-i'), 'inglemoor');
    expect(answers['CP-MA-05']).toBeUndefined();
  });

  test('cannot be looked at', async () => {
    expect(await statusOf(Promise.resolve().then(loader))).toBe(404);
  });
});

describe('the session, as a page that was left open asks for it', () => {
  test('is told to whoever is signed in, by a name that says nothing', async () => {
    const cookie = await world.signIn('area-lead-i');
    const response = await session(asks('/session', cookie));
    const { id, name } = await world.viewer('area-lead-i');
    const body = await response.json();
    expect(body).toEqual({ person: opaqueId({ id }), csrf: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain(name);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('is nobody’s after signing out', async () => {
    expect((await session(asks('/session'))).status).toBe(401);
  });
});
