import { present, theReturn } from 'tests/support/area-returns';
import { locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loader } from '~/routes/submissions.$id';

describe('a submission’s page', () => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await demonstrationWorld();
    const { submissions } = await theReturn(await world.viewer('area-lead-c'), 'calderholt');
    id = submissions[0]?.id ?? '';
  });

  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const ask = async (key: string, query = '', which = id) =>
    loader(asks(`/submissions/${which}${query}`, key && (await world.signIn(key)), { id: which }));

  test('shows the area what it sent, and that it is intact', async () => {
    const { submission, answers, intact, newest, late, programme, justSent } = await ask('area-lead-c');
    expect(submission).toMatchObject({
      reference: '2026-10-calderholt-1',
      areaName: 'Calderholt',
      phase: { id: present },
      signedAs: 'Area lead, Calderholt',
    });
    expect(submission.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(answers)).toHaveLength(35);
    expect({ intact, newest, late, programme, justSent }).toEqual({
      intact: true,
      newest: true,
      late: false,
      programme: false,
      justSent: false,
    });
  });

  test('says that it was just sent to the area only', async () => {
    expect((await ask('area-lead-c', '?sent=1')).justSent).toBe(true);
    expect((await ask('dfe-official', '?sent=1')).justSent).toBe(false);
  });

  test('says to the area’s own people what they can do about a mistake, and to nobody else', async () => {
    const mistakes = async (...keys: string[]) =>
      Promise.all(keys.map(async (key) => (await ask(key)).mistake));
    const keys = ['area-lead-c', 'dfe-official', 'delivery-partner'];
    expect(await mistakes(...keys)).toEqual(['ask_for_changes', undefined, undefined]);
    vi.setSystemTime('2027-01-18T09:00:00.000Z');
    expect(await mistakes(...keys)).toEqual(['ask_to_correct', undefined, undefined]);
  });

  test.each(['dfe-official', 'delivery-partner', 'administrator'])('is shown to %s', async (key) => {
    const shown = await ask(key);
    expect(shown.programme).toBe(true);
    expect(shown.submission.id).toBe(id);
  });

  test.each(['area-lead', 'contributor', 'area-lead-d'])('is not found by %s', async (key) => {
    expect(await statusOf(ask(key))).toBe(404);
    expect(await statusOf(ask(key, '?sent=1'))).toBe(404);
  });

  test.each(['nothing', '', '2026-10-calderholt-1', "'; drop table submissions; --"])(
    'is not found by what is no id: “%s”',
    async (other) => {
      expect(await statusOf(ask('dfe-official', '', other))).toBe(404);
    },
  );

  test('sends somebody who is not signed in to sign in, and back', async () => {
    expect(await locationOf(ask(''))).toBe(`/sign-in?returnTo=%2Fsubmissions%2F${id}`);
  });
});
