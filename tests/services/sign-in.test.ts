import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, disable, rightPassword } from 'tests/support/people';
import { demonstrationWorld, installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { findViewer } from '~/services/sessions.server';
import { continueAs, isDemonstration, listPeopleToContinueAs, signIn } from '~/services/sign-in.server';

const minute = 60_000;

describe('signing in with a password', () => {
  let world: World;
  beforeAll(async () => {
    world = await installationWorld();
    for (const name of ['Lee', 'Yusra', 'Olu']) await addPerson(world.store, name);
  });

  const at = (minutes: number) => new Date(world.now.getTime() + minutes * minute);
  const knock = (
    email: string,
    password = rightPassword,
    now = world.now,
    more: { address?: string; oldToken?: string } = {},
  ) => signIn({ email, password, address: '192.0.2.1', ...more }, now);

  test('lets the person in', async () => {
    const token = done(await knock('lee@example.org'));
    expect(await findViewer(token, world.now)).toMatchObject({ id: 'lee', role: 'area_lead', areas: [] });
  });

  test('does not mind capitals or blanks around the email address', async () => {
    expect((await knock('  Lee@Example.ORG '))?.ok).toBe(true);
  });

  test.each(['Three quiet otters', `${rightPassword} `, '', 'three quiet'])(
    'refuses the wrong password “%s”',
    async (wrong) => {
      expect(refusalOf(await knock('lee@example.org', wrong))).toEqual({ reason: 'unknown' });
    },
  );

  test('takes as much work to refuse an unknown email as a wrong password, and says the same', async () => {
    const refuse = async (email: string) => {
      const before = process.cpuUsage();
      const refusal = refusalOf(await knock(email, 'wrong horse battery'));
      return { refusal, work: process.cpuUsage(before).user };
    };
    const wrong = await refuse('lee@example.org');
    const unknown = await refuse('nobody@example.org');
    expect(unknown.refusal).toEqual(wrong.refusal);
    expect(unknown.work).toBeGreaterThan(wrong.work / 3);
  });

  test('stops after ten tries for one email until the window ends, and for nobody else', async () => {
    for (let tries = 0; tries < 10; tries++)
      expect(refusalOf(await knock('yusra@example.org', 'wrong', at(tries)))).toEqual({ reason: 'unknown' });
    const tooMany = { reason: 'too_many', until: at(15) };
    expect(refusalOf(await knock('yusra@example.org', rightPassword, at(14)))).toEqual(tooMany);
    expect((await knock('olu@example.org', rightPassword, at(14))).ok).toBe(true);
    expect((await knock('yusra@example.org', rightPassword, at(15))).ok).toBe(true);
  });

  test('forgets earlier tries once the password is right', async () => {
    for (let tries = 0; tries < 9; tries++) await knock('olu@example.org', 'wrong', at(60));
    done(await knock('olu@example.org', rightPassword, at(60)));
    expect(refusalOf(await knock('olu@example.org', 'wrong', at(60)))).toEqual({ reason: 'unknown' });
  });

  test('stops a machine that goes on knocking, at every door', async () => {
    const more = { address: '203.0.113.9' };
    const reasons: string[] = [];
    for (let tries = 0; tries < 100; tries++)
      reasons.push(refusalOf(await knock('nobody@example.org', 'x', at(90), more)).reason);
    expect(reasons).toEqual([...Array(10).fill('unknown'), ...Array(90).fill('too_many')]);
    const there = await knock('lee@example.org', rightPassword, at(91), more);
    expect(refusalOf(there)).toEqual({ reason: 'too_many', until: at(105) });
    expect((await knock('lee@example.org', rightPassword, at(91))).ok).toBe(true);
  });

  test('ends the session that the browser had before', async () => {
    const oldToken = done(await knock('lee@example.org'));
    const token = done(await knock('lee@example.org', rightPassword, world.now, { oldToken }));
    expect(token).not.toBe(oldToken);
    expect(await findViewer(oldToken, world.now)).toBeUndefined();
    expect(await findViewer(token, world.now)).toBeDefined();
  });

  test('is over for somebody who is disabled, at the door and inside', async () => {
    await addPerson(world.store, 'Sam');
    const token = done(await knock('sam@example.org'));
    await disable(world.store, 'sam');
    expect(await findViewer(token, world.now)).toBeUndefined();
    expect(refusalOf(await knock('sam@example.org'))).toEqual({ reason: 'unknown' });
  });

  test('refuses everybody by password who has not chosen one', async () => {
    expect(refusalOf(await knock('administrator@example.org', ''))).toEqual({ reason: 'unknown' });
  });
});

describe('continuing as somebody', () => {
  test('is off in a real installation, whatever its settings say', async () => {
    await installationWorld();
    process.env.DEMONSTRATION = '1';
    expect(await isDemonstration()).toBe(false);
    expect(await listPeopleToContinueAs()).toEqual([]);
    expect(await continueAs('area-lead', undefined, new Date())).toBeUndefined();
  });

  test('is off in a demonstration that was not asked for', async () => {
    await demonstrationWorld();
    process.env.DEMONSTRATION = '';
    expect(await continueAs('area-lead', undefined, new Date())).toBeUndefined();
    process.env.DEMONSTRATION = '1';
    expect(await continueAs('area-lead', undefined, new Date())).toBeDefined();
  });

  test('needs somebody who is there, and ends the session before', async () => {
    const world = await demonstrationWorld();
    expect(await continueAs('nobody', undefined, world.now)).toBeUndefined();
    const first = await continueAs('area-lead', undefined, world.now);
    const second = await continueAs('dfe-official', first, world.now);
    expect(await findViewer(first ?? '', world.now)).toBeUndefined();
    expect((await findViewer(second ?? '', world.now))?.role).toBe('dfe_official');
  });
});
