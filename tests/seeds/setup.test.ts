import { existsSync } from 'node:fs';
import { replaceStore } from 'db/current';
import { listPhases } from 'db/phases';
import { settings } from 'db/schema';
import { findSetting } from 'db/settings';
import { findEmailHolder } from 'db/users';
import { eq } from 'drizzle-orm';
import { seedInstallation } from 'seeds/reference/seed';
import { ownDatabase } from 'tests/db/own-database';
import { newDatabase, onPostgres } from 'tests/support/databases';
import { addPerson, disable } from 'tests/support/people';
import { afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { readInvitation } from '~/services/invitations.server';
import { prepareDatabase } from '../../scripts/database.mjs';
import { run } from '../../scripts/steps.mjs';

const settingsOf = (address: string) =>
  onPostgres ? { DATABASE_URL: address } : { DATABASE_URL: '', DATABASE_FILE: address };

/** Runs the seed as `npm run setup` and `npm start` do. */
function seed(address: string, ...args: string[]) {
  const env = { ...process.env, ADMIN_EMAIL: '', PUBLIC_URL: '', ...settingsOf(address) };
  return run('node', ['--import', 'tsx', 'seeds/seed.ts', '--migrate', ...args], { env });
}

const tokenIn = (output: string) => /\/invitations\/([\w-]+)/.exec(output)?.[1] ?? '';
const stackTrace = /^\s+at /m;

describe('setting up an installation', () => {
  test('invites its first administrator, makes the same one new links, and tells others what is there', async () => {
    const { address, open } = await ownDatabase();
    replaceStore(open());
    const first = await seed(address, '--empty', '--email', 'first@example.org');
    expect(first.code).toBe(0);
    expect(await readInvitation(tokenIn(first.output), new Date())).toMatchObject({
      email: 'first@example.org',
    });

    const again = await seed(address, '--empty', '--email', 'First@example.org');
    expect(again.code).toBe(0);
    expect(again.output).toContain('already holds an installation. Made First@example.org a new link');
    expect(await readInvitation(tokenIn(first.output), new Date())).toBeUndefined();
    expect(await readInvitation(tokenIn(again.output), new Date())).toBeDefined();

    const stranger = await seed(address, '--empty', '--email', 'stranger@example.org');
    expect(stranger.code).toBe(0);
    expect(stranger.output).toContain('no administrator in it has the address stranger@example.org');
    expect(tokenIn(stranger.output)).toBe('');
    expect(await findEmailHolder(open().db, 'stranger@example.org')).toBeUndefined();
  });

  test('makes no link for somebody who is no administrator, or not any more', async () => {
    const { address, open } = await ownDatabase(inject('installation'));
    const store = open();
    await addPerson(store, 'Official', 'dfe_official');
    await addPerson(store, 'Gone', 'administrator');
    await disable(store, 'gone');
    for (const who of ['official', 'gone']) {
      const { output } = await seed(address, '--empty', '--email', `${who}@example.org`);
      expect(output).toContain(`no administrator in it has the address ${who}@example.org`);
      expect(tokenIn(output)).toBe('');
    }
  });

  test('says that a demonstration is there already', async () => {
    const { address } = await ownDatabase(inject('demonstration'));
    const { code, output } = await seed(address, '--empty', '--email', 'first@example.org');
    expect(code).toBe(0);
    expect(output).toContain('already holds the demonstration; nothing was changed.');
  });

  test.each([
    ['nonsense', 'nonsense is not an email address'],
    ['two@at@example.org', 'two@at@example.org is not an email address'],
    ['', 'Give the first administrator’s email address'],
  ])('refuses the email address “%s” in words, before any work', async (email, words) => {
    const { address, drop } = await newDatabase();
    onTestFinished(drop);
    const { code, output } = await seed(address, '--empty', '--email', email);
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output.trim().split('\n')).toHaveLength(1);
    if (!onPostgres) expect(existsSync(address)).toBe(false);
  });

  test('refuses it from npm run setup too, before it installs or builds', async () => {
    const { code, output } = await run('node', ['scripts/setup.mjs', '--empty', '--email', 'nonsense']);
    expect(code).toBe(1);
    expect(output).toContain('nonsense is not an email address');
    expect(output).not.toMatch(stackTrace);
    expect(output).not.toContain('Dependencies');
  });

  test('leaves nothing behind when it cannot invite', async () => {
    const store = (await ownDatabase()).open();
    replaceStore(store);
    await addPerson(store, 'There');
    await expect(seedInstallation('there@example.org', new Date())).rejects.toThrow('there already');
    expect(await findSetting(store.db, 'world')).toBeUndefined();
    expect(await listPhases(store.db)).toEqual([]);
  });
});

describe('a demonstration that was not filled to its end', () => {
  afterEach(() => vi.unstubAllEnvs());

  async function interrupted() {
    const { address, open } = await ownDatabase(inject('demonstration'));
    const store = open();
    expect(await findSetting(store.db, 'seeded')).toBe(true);
    await store.transaction((tx) => tx.delete(settings).where(eq(settings.key, 'seeded')));
    return address;
  }

  test('is not served as if it were whole: the seed says what to do', async () => {
    const address = await interrupted();
    const { code, output } = await seed(address, '--demonstration');
    expect(code).toBe(1);
    expect(output).toContain('was not filled to its end');
    expect(output).toContain(onPostgres ? 'empty the database that DATABASE_URL names' : `delete ${address}`);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  test('stops a start with that one sentence', async () => {
    const address = await interrupted();
    for (const [name, value] of Object.entries(settingsOf(address))) vi.stubEnv(name, value);
    const failure = await prepareDatabase().catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(/^The demonstration/), output: '' });
  });

  test('is told apart from a whole one, which starts', async () => {
    const { address } = await ownDatabase(inject('demonstration'));
    const { code, output } = await seed(address, '--demonstration');
    expect(code).toBe(0);
    expect(output.trim().split('\n').at(-1)).toBe('demonstration');
  });
});
