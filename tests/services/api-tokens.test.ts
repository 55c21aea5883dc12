import { listApiTokens } from 'db/api-tokens';
import { apiTokens, events } from 'db/schema';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { scopesFor, tokenDays } from '~/domain/api-token';
import { admitApiClient, apiLimits, readerFor } from '~/services/api-access.server';
import {
  endApiToken,
  issueApiToken,
  type NewApiToken,
  readApiToken,
  readApiTokens,
} from '~/services/api-tokens.server';
import { grantException } from '~/services/exceptions.server';

const minute = 60_000;
const day = 24 * 60 * minute;
const wanted: NewApiToken = {
  label: 'Monthly dashboard',
  audience: 'programme',
  areaId: null,
  scopes: ['matrix', 'returns'],
  days: 90,
};

describe('a token', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const later = (ms: number) => new Date(world.now.getTime() + ms);
  const issue = async (more: Partial<NewApiToken> = {}, key = 'administrator') =>
    issueApiToken(await world.viewer(key), { ...wanted, ...more }, world.now);
  const list = async () => {
    const read = await readApiTokens(await world.viewer('administrator'), world.now);
    if (!read) throw new Error('An administrator sees the tokens.');
    return read.tokens;
  };
  const labelled = async (label: string) => (await list()).find((token) => token.label === label);
  const admit = (token: string | undefined, now = world.now, address = '192.0.2.1') =>
    admitApiClient({ token, address, scope: 'matrix' }, now);

  test.each(['dfe-official', 'delivery-partner', 'area-lead', 'contributor'])(
    'is not for %s to issue, see or end',
    async (key) => {
      done(await issue({ label: `Not for ${key}` }));
      const id = (await labelled(`Not for ${key}`))?.id ?? '';
      const viewer = await world.viewer(key);
      expect(await issue({}, key)).toBeUndefined();
      expect(await readApiTokens(viewer, world.now)).toBeUndefined();
      expect(await readApiToken(viewer, id)).toBeUndefined();
      expect(await endApiToken(viewer, id, world.now)).toBeUndefined();
      expect((await labelled(`Not for ${key}`))?.state).toBe('live');
    },
  );

  test.each([
    ['no label', { label: '' }, 'label'],
    ['a label that is too long', { label: 'x'.repeat(101) }, 'label'],
    ['nothing to read', { scopes: [] }, 'scopes'],
    ['returns for outside', { audience: 'outside', scopes: ['matrix', 'returns'] }, 'scopes'],
    ['no area', { audience: 'area' }, 'area'],
    ['an area that there is not', { audience: 'area', areaId: 'nowhere' }, 'area'],
    ['an area although it speaks for the programme', { areaId: 'ashcombe' }, 'area'],
    ['no day', { days: 0 }, 'days'],
    ['half a day', { days: 0.5 }, 'days'],
    ['more than a year', { days: tokenDays.most + 1 }, 'days'],
  ] as const)('is not issued with %s', async (_what, more, refusal) => {
    expect(refusalOf(await issue(more))).toBe(refusal);
  });

  test('has at least 32 random bytes after a beginning that tells what it is, and no two are alike', async () => {
    const [one, other] = [done(await issue()), done(await issue())];
    expect(one).toMatch(/^rpp_[\w-]{43}$/);
    expect(Buffer.from(one.slice(4), 'base64url')).toHaveLength(32);
    expect(one).not.toBe(other);
  });

  test('is kept as its hash alone, and written down without it', async () => {
    const token = done(await issue({ label: 'Kept' }));
    const kept = await world.store.db.select().from(apiTokens);
    const written = await world.store.db.select().from(events);
    expect(JSON.stringify([kept, written])).not.toContain(token.slice(4));
    const row = kept.find(({ label }) => label === 'Kept');
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify([await list(), written])).not.toContain(row?.tokenHash);
    expect(written.filter(({ change }) => change.token === row?.id)).toMatchObject([
      {
        actorId: 'administrator',
        action: 'api_token_issued',
        change: { label: 'Kept', audience: 'programme', scopes: ['matrix', 'returns'] },
      },
    ]);
  });

  test('is listed with who issued it, when, and until when', async () => {
    done(await issue({ label: 'Listed', audience: 'area', areaId: 'ashcombe', scopes: scopesFor.area }));
    expect(await labelled('Listed')).toMatchObject({
      audience: 'area',
      area: { slug: 'ashcombe' },
      scopes: ['matrix', 'grid', 'trends', 'movement', 'returns'],
      issuedBy: 'Administrator',
      issuedAt: world.now,
      expiresAt: later(90 * day),
      lastUsedAt: null,
      state: 'live',
    });
  });

  test('lets in until its last instant, and not at it', async () => {
    const token = done(await issue({ days: 1 }));
    expect(done(await admit(token, later(day - 1)))).toMatchObject({ audience: 'programme', area: null });
    expect(refusalOf(await admit(token, later(day)))).toEqual({ reason: 'expired' });
  });

  test('lets in until it is ended, once, and that is written down', async () => {
    const token = done(await issue({ label: 'Ended' }));
    const id = (await labelled('Ended'))?.id ?? '';
    const administrator = await world.viewer('administrator');
    expect(await readApiToken(administrator, id)).toMatchObject({ label: 'Ended' });
    done(await endApiToken(administrator, id, world.now));
    expect(refusalOf(await endApiToken(administrator, id, world.now))).toBe('ended');
    expect(await readApiToken(administrator, id)).toBeUndefined();
    expect(refusalOf(await admit(token))).toEqual({ reason: 'ended' });
    const written = await world.store.db.select().from(events);
    const told = written.filter(({ change }) => change.token === id).map(({ action }) => action);
    expect(told).toEqual(['api_token_issued', 'api_token_ended']);
    expect(await endApiToken(administrator, 'nothing', world.now)).toBeUndefined();
  });

  test('is last used at most once an hour', async () => {
    const token = done(await issue({ label: 'Used' }));
    const used = async () => (await listApiTokens(world.store.db)).find(({ label }) => label === 'Used');
    const seen = [];
    for (const ms of [0, 59 * minute, 60 * minute, 119 * minute]) {
      done(await admit(token, later(ms)));
      seen.push((await used())?.lastUsedAt);
    }
    expect(seen).toEqual([later(0), later(0), later(60 * minute), later(60 * minute)]);
  });

  test('may read only what it was issued for', async () => {
    const token = done(await issue());
    const read = { token, address: '192.0.2.1', scope: 'grid' } as const;
    expect(refusalOf(await admitApiClient(read, world.now))).toEqual({ reason: 'scope' });
  });

  test('has so many requests a minute, and those of another are its own', async () => {
    const [token, other] = [done(await issue()), done(await issue())];
    const { most } = apiLimits.token;
    for (let at = 0; at < most; at += 1) done(await admit(token, later(at)));
    expect(refusalOf(await admit(token, later(most)))).toEqual({ reason: 'too_many', until: later(minute) });
    done(await admit(other, later(most)));
    done(await admit(token, later(minute)));
  });

  test('that is wrong is tried so often from one address, where a right one still lets in', async () => {
    const token = done(await issue());
    const { most, window } = apiLimits.address;
    expect(most).toBeLessThan(apiLimits.token.most);
    const guess = (now: Date, address = '192.0.2.9') => admit('rpp_made-up', now, address);
    for (let at = 0; at < most; at += 1)
      expect(refusalOf(await guess(later(at)))).toEqual({ reason: 'unknown' });
    expect(refusalOf(await guess(later(most)))).toEqual({ reason: 'too_many', until: later(window) });
    expect(refusalOf(await guess(later(most), '192.0.2.10'))).toEqual({ reason: 'unknown' });
    done(await admit(token, later(most), '192.0.2.9'));
    expect(refusalOf(await guess(later(window)))).toEqual({ reason: 'unknown' });
  });

  test('that is not there at all is asked for', async () => {
    expect(refusalOf(await admit(undefined))).toEqual({ reason: 'no_token' });
  });

  test('can write nothing: whom the services take it for is no user, and administers nothing', async () => {
    const reader = readerFor(done(await admit(done(await issue()))));
    const excused = { kind: 'out_of_scope', areaId: 'ashcombe', itemCode: 'FH-FD-02' } as const;
    const range = { fromPhase: '2026-10', untilPhase: null, reason: 'Written by a token' };
    await expect(grantException(reader, { ...excused, ...range }, world.now)).rejects.toThrow();
    expect(await issueApiToken(reader, wanted, world.now)).toBeUndefined();
  });
});
