import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { action, loader } from '~/routes/returns.$phase.$area.sign-off';
import { saveAnswers } from '~/services/answers.server';

describe('signing and sending a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const ask = async (key: string, area: string, phase = present) =>
    loader(asks(`/returns/${phase}/${area}/sign-off`, key && (await world.signIn(key)), { phase, area }));
  const send = async (key: string, area: string, revision: number | string, phase = present) => {
    const path = `/returns/${phase}/${area}/sign-off`;
    const fields = { revision: String(revision) };
    return action(await posts(path, await world.signIn(key), fields, { phase, area }));
  };

  test('shows what is signed', async () => {
    const shown = await ask('area-lead-h', 'harrowick');
    expect(shown).toMatchObject({ signer: 'Area lead, Harrowick', total: 35, answered: 35, problems: [] });
  });

  test('is given back while anything must be fixed, with links to the fields', async () => {
    const { revision, problems } = await ask('area-lead', 'ashcombe');
    const { status, data } = await given(send('area-lead', 'ashcombe', revision));
    expect(status).toBe(422);
    expect(data.errors).toEqual(problems);
    expect(data.errors[0]?.href).toBe('/returns/2026-10/ashcombe/system-reform#SR-SR-03-status');
  });

  test('lands on the submission, and so does a second press', async () => {
    const { revision } = await ask('area-lead-h', 'harrowick');
    const to = await locationOf(send('area-lead-h', 'harrowick', revision));
    const [sent] = (await theReturn(await world.viewer('area-lead-h'), 'harrowick')).submissions;
    expect(to).toBe(`/submissions/${sent?.id}?sent=1`);
    expect(await locationOf(send('area-lead-h', 'harrowick', revision))).toBe(to);
    expect(await locationOf(ask('area-lead-h', 'harrowick'))).toBe(to);
    expect((await theReturn(await world.viewer('area-lead-h'), 'harrowick')).submissions).toHaveLength(1);
  });

  test('is given back when answers changed after the page was opened', async () => {
    const lead = await world.viewer('area-lead-i');
    await complete(lead, 'inglemoor');
    const { revision } = await ask('area-lead-i', 'inglemoor');
    const seen = (await theReturn(lead, 'inglemoor')).answers['FH-FD-01']?.version;
    const change = { 'FH-FD-01': edit('in_place', 'Changed behind the page.', seen) };
    done(await saveAnswers(lead, present, 'inglemoor', change, null, world.now));
    for (const stale of [revision, '', 'nonsense']) {
      const { status, data } = await given(send('area-lead-i', 'inglemoor', stale));
      expect(status).toBe(422);
      expect(data.errors).toMatchObject([{ href: '/returns/2026-10/inglemoor/check' }]);
    }
    expect((await theReturn(lead, 'inglemoor')).state).toBe('in_progress');
  });

  test('is given back once the phase has closed, and says when that was', async () => {
    const { revision } = await complete(await world.viewer('area-lead-e'), 'eldershaw');
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    const { status, data } = await given(send('area-lead-e', 'eldershaw', revision));
    expect(status).toBe(422);
    expect(data.errors[0]?.text).toContain('closed at 11:59pm on Sunday 17 January 2027');
  });

  test('sends a contributor back to the task list', async () => {
    const { revision } = await complete(await world.viewer('contributor'), 'ashcombe');
    expect(await locationOf(ask('contributor', 'ashcombe'))).toBe('/returns/2026-10/ashcombe');
    expect(await locationOf(send('contributor', 'ashcombe', revision))).toBe('/returns/2026-10/ashcombe');
    expect((await theReturn(await world.viewer('contributor'), 'ashcombe')).submissions).toEqual([]);
  });

  test.each([
    ['another area', 'area-lead', 'brackenshire', present],
    ['an area that there is not', 'area-lead', 'nowhere', present],
    ['a phase that there is not', 'area-lead', 'ashcombe', '1999-01'],
    ['a DfE official', 'dfe-official', 'ashcombe', present],
    ['an administrator', 'administrator', 'ashcombe', present],
  ])('is not found for %s', async (_what, key, area, phase) => {
    expect(await statusOf(ask(key, area, phase))).toBe(404);
    expect(await statusOf(send(key, area, 1, phase))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in, and back', async () => {
    expect(await locationOf(ask('', 'ashcombe'))).toBe(
      '/sign-in?returnTo=%2Freturns%2F2026-10%2Fashcombe%2Fsign-off',
    );
  });
});
