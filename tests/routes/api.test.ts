import { addEdition, listEditions, listEditionsOfPhase } from 'db/editions';
import { withQueries } from 'db/query-count';
import { issueToken, reads } from 'tests/support/api';
import { complete, present } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { asks } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ApiScope, apiScopes, scopesFor } from '~/domain/api-token';
import type { Disclosure, DisclosureChoice } from '~/domain/disclosure';
import { loader as elsewhere, action as pressedElsewhere } from '~/routes/api.v1.$';
import { action, loader as matrix } from '~/routes/api.v1.matrix';
import { loader as areasJson } from '~/routes/progress.areas[.]json';
import { loader as matrixJson } from '~/routes/progress.matrix[.]json';
import { loader as movementJson } from '~/routes/progress.movement[.]json';
import { loader as trendsJson } from '~/routes/progress.trends[.]json';
import { apiLimits } from '~/services/api-access.server';
import { endApiToken, readApiTokens } from '~/services/api-tokens.server';
import { saveDisclosures } from '~/services/disclosure.server';
import { submitReturn } from '~/services/submissions.server';

let world: World;
let token: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  token = await issueToken(world);
});
afterEach(() => {
  vi.setSystemTime(world.now);
  vi.unstubAllEnvs();
});

const minutes = (count: number) => new Date(world.now.getTime() + count * 60_000);
const problemOf = async (answer: Response) => {
  const { status, title, type, detail, parameter } = await answer.json();
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect({ status, type }).toEqual({ status: answer.status, type: expect.stringMatching(/\/help\/api#/) });
  return { title, detail, parameter };
};

describe.each(apiScopes)('the API’s %s', (scope) => {
  test('opens to a token and to no session', async () => {
    expect((await reads(scope, { token })).status).toBe(200);
    const Cookie = await world.signIn('administrator');
    const refusal = await reads(scope, { headers: { Cookie } });
    expect(refusal.status).toBe(401);
    expect(refusal.headers.get('WWW-Authenticate')).toBe('Bearer realm="API"');
    expect(refusal.headers.has('Set-Cookie')).toBe(false);
  });

  test('is for tokens with its scope alone', async () => {
    const others = apiScopes.filter((each) => each !== scope);
    const refusal = await reads(scope, { token: await issueToken(world, { scopes: others }) });
    expect(refusal.status).toBe(403);
    expect(refusal.headers.get('WWW-Authenticate')).toBe(
      `Bearer realm="API", error="insufficient_scope", scope="${scope}"`,
    );
    expect(await problemOf(refusal)).toMatchObject({ title: 'The token may not read this' });
    expect((await reads(scope, { token: await issueToken(world, { scopes: [scope] }) })).status).toBe(200);
  });

  test('answers with nothing of a phase that there is not, and names a parameter that there is not', async () => {
    expect((await reads(scope, { token, query: { phase: '1999-01' } })).status).toBe(404);
    const refusal = await reads(scope, { token, query: { phase: '2025-02', colour: 'red' } });
    expect(refusal.status).toBe(400);
    expect(await problemOf(refusal)).toMatchObject({ parameter: 'colour' });
  });

  test('takes a parameter that is blank for none, as pages do', async () => {
    expect((await reads(scope, { token, query: { phase: '', programme: '' } })).status).toBe(200);
  });

  test('is read again only when something has changed but the time', async () => {
    const first = await reads(scope, { token });
    const known = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
    vi.setSystemTime(minutes(3));
    const again = await reads(scope, { token, headers: known });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await reads(scope, { token, headers: known, query: { phase: '2025-02' } })).status).toBe(200);
    expect((await reads(scope, { headers: known })).status).toBe(401);
  });

  test('takes a fixed number of queries, whatever is asked', async () => {
    const count = async (phase: string) =>
      (await withQueries(() => reads(scope, { token, query: { phase } }))).queries.length;
    expect(await count('2026-07')).toBeLessThanOrEqual(24);
    expect(Math.abs((await count('2026-07')) - (await count('2025-02')))).toBeLessThanOrEqual(1);
  });
});

describe('the API', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const request = new Request('http://localhost:3000/api/v1/matrix', {
      method,
      headers: { Authorization: `Bearer ${token}` },
    });
    const handle = method === 'OPTIONS' ? matrix : action;
    const refusal = await handle({ request, params: {}, context: {} });
    expect(refusal.status).toBe(405);
    expect(refusal.headers.get('Allow')).toBe('GET, HEAD');
    for (const name of refusal.headers.keys()) expect(name).not.toMatch(/^access-control/);
  });

  test('answers HEAD as GET', async () => {
    const [head, get] = [await reads('matrix', { token, method: 'HEAD' }), await reads('matrix', { token })];
    expect(head.status).toBe(200);
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
  });

  test('has no other address', async () => {
    const refusal = await elsewhere(asks('/api/v1/areas'));
    expect(refusal.status).toBe(404);
    await problemOf(refusal);
    const request = new Request('http://localhost:3000/api/v1/nothing', { method: 'POST' });
    for (const handle of [elsewhere, pressedElsewhere])
      expect((await handle({ request, params: {}, context: {} })).status).toBe(405);
  });

  test.each([
    ['a made-up one', 'rpp_made-up', 'There is no such token'],
    ['one that is no word', 'two words', undefined],
  ])('refuses %s', async (_what, wrong, description) => {
    const refusal = await reads('matrix', { token: wrong, address: '192.0.2.2' });
    expect(refusal.status).toBe(401);
    expect(refusal.headers.get('WWW-Authenticate')).toBe(
      description
        ? `Bearer realm="API", error="invalid_token", error_description="${description}"`
        : 'Bearer realm="API"',
    );
  });

  test('takes no token from the address', async () => {
    expect((await reads('matrix', { query: { access_token: token } })).status).toBe(401);
  });

  test('refuses a token that has expired or was ended, and says which', async () => {
    const [brief, ended] = [
      await issueToken(world, { days: 1 }),
      await issueToken(world, { label: 'To be ended' }),
    ];
    const administrator = await world.viewer('administrator');
    const listed = await readApiTokens(administrator, world.now);
    const { id = '' } = listed?.tokens.find(({ label }) => label === 'To be ended') ?? {};
    done(await endApiToken(administrator, id, world.now));
    const refusal = await reads('matrix', { token: ended });
    expect(await problemOf(refusal)).toMatchObject({ detail: 'An administrator has ended this token.' });
    vi.setSystemTime(minutes(24 * 60));
    const late = await reads('matrix', { token: brief });
    expect(late.status).toBe(401);
    expect(await problemOf(late)).toMatchObject({ detail: 'This token has expired.' });
  });

  test('says when a token can go on after too many requests', async () => {
    const busy = await issueToken(world, { scopes: ['returns'] });
    for (let at = 0; at < apiLimits.token.most; at += 1)
      await reads('matrix', { token: busy, headers: { 'If-None-Match': '*' } });
    vi.setSystemTime(world.now.getTime() + 18_000);
    const refusal = await reads('returns', { token: busy });
    expect(refusal.status).toBe(429);
    expect(refusal.headers.get('Retry-After')).toBe('42');
    expect((await reads('returns', { token })).status).toBe(200);
    vi.setSystemTime(minutes(1));
    expect((await reads('returns', { token: busy })).status).toBe(200);
  });

  test('says when an address can try again after too many wrong tokens', async () => {
    const guess = () => reads('matrix', { token: 'rpp_guess', address: '192.0.2.3' });
    for (let at = 0; at < apiLimits.address.most; at += 1) expect((await guess()).status).toBe(401);
    const refusal = await guess();
    expect(refusal.status).toBe(429);
    expect(refusal.headers.get('Retry-After')).toBe('900');
  });

  test('costs whoever goes on past a limit no write', async () => {
    const guess = () => reads('matrix', { token: 'rpp_guess', address: '192.0.2.4' });
    const writes = async () =>
      (await withQueries(guess)).queries.filter((sql) => !/^select/i.test(sql)).length;
    for (let at = 0; at < apiLimits.address.most; at += 1) expect(await writes()).toBeGreaterThan(0);
    expect(await writes()).toBe(0);
    expect((await guess()).status).toBe(429);
  });

  test.each([
    ['matrix', { programme: 'nope' }, 'programme takes ffc, not nope.'],
    ['grid', { wave: '99' }, 'wave takes 1 and 2, not 99.'],
    ['movement', { pillar: 'nonsense' }, /^pillar takes .* family-help, .*, not nonsense\.$/],
    ['matrix', { items: 'FH-FD-05,ZZ-ZZ-99' }, /^items takes values such as SR-SR-01, .*, not ZZ-ZZ-99\.$/],
    ['trends', { scope: 'nonsense' }, /^scope takes values such as programme, .*, not nonsense\.$/],
    ['trends', { area: 'nowhere' }, /^area takes ashcombe, .* and jesmonby, not nowhere\.$/],
    ['returns', { wave: '3' }, 'wave takes 1 and 2, not 3.'],
    [
      'movement',
      { from: '2026-07', to: '2025-04' },
      'from takes a phase before 2025-04, the last phase, not 2026-07.',
    ],
    [
      'movement',
      { from: '2025-04', to: '2025-04' },
      'from takes a phase before 2025-04, the last phase, not 2025-04.',
    ],
    [
      'trends',
      { from: '2026-07', to: '2025-04' },
      'from takes a phase that is not after 2025-04, the last phase, not 2026-07.',
    ],
  ] as const)('counts nothing as none: %s %j', async (scope, query, takes) => {
    const refusal = await reads(scope, { token, query });
    expect(refusal.status).toBe(400);
    const { parameter, detail } = await problemOf(refusal);
    expect(Object.keys(query)).toContain(parameter);
    expect(detail).toMatch(takes);
  });

  test('counts none where what is asked for is only not there in this phase', async () => {
    const answer = await reads('matrix', { token, query: { phase: '2024-02', wave: '2' } });
    expect(await answer.json()).toMatchObject({ meta: { base: 0 } });
  });

  test('refuses a parameter that is given twice', async () => {
    const request = new Request('http://localhost:3000/api/v1/matrix?wave=1&wave=2', {
      headers: { Authorization: `Bearer ${token}` },
    });
    const refusal = await matrix({ request, params: {}, context: {} });
    expect(refusal.status).toBe(400);
    expect(await problemOf(refusal)).toMatchObject({ parameter: 'wave' });
  });

  test.each(['1,', ',1', '1,2,', '1,0', '1 2', '1,x', '1,100', '0', '100', '1.5', 'first'])(
    'says which waves it takes where these are none: %s',
    async (wave) => {
      const refusal = await reads('matrix', { token, query: { wave } });
      expect(refusal.status).toBe(400);
      expect(await problemOf(refusal)).toMatchObject({
        parameter: 'wave',
        detail: 'wave must be a whole number from 1 to 99, or several with commas between them.',
      });
    },
  );

  test('counts no wave as none that there never was, among others that there are', async () => {
    const refusal = await reads('matrix', { token, query: { wave: '1,2,9' } });
    expect(await problemOf(refusal)).toMatchObject({
      parameter: 'wave',
      detail: 'wave takes 1 and 2, not 9.',
    });
  });
});

describe('figures read through the API', () => {
  const query = { phase: '2025-02', wave: '1', pillar: 'family-help' };
  const same = async (scope: ApiScope, loader: typeof matrixJson, page: string) => {
    const official = await world.signIn('dfe-official');
    const address = `/progress/${page}.json?${new URLSearchParams(query)}`;
    const file = await (await loader(asks(address, official))).json();
    const { meta, ...figures } = await (await reads(scope, { token, query })).json();
    expect(file).toMatchObject(figures);
    return { meta, file };
  };

  test('are those of the matrix’s file, with what they stand on', async () => {
    const { meta, file } = await same('matrix', matrixJson, 'matrix');
    expect(meta).toMatchObject({
      phase: { id: '2025-02', name: 'February 2025' },
      asAt: world.now.toISOString(),
      references: [file.reference],
      base: file.base,
      sent: file.sent,
      state: file.state,
      audience: 'programme',
      areas: 'all',
      illustrative: true,
    });
    expect(meta.links.page).toBe(
      'http://localhost:3000/progress/matrix?phase=2025-02&wave=1&pillar=family-help',
    );
    expect(meta.links.figures).toEqual([`http://localhost:3000/figures/${file.reference}`]);
  });

  test('are those of the grid’s and the movement’s files', async () => {
    await same('grid', areasJson, 'areas');
    const { meta, file } = await same('movement', movementJson, 'movement');
    expect(meta.references).toEqual(file.reference.split(' '));
    expect(meta.from).toEqual(file.from);
    expect([meta.base, meta.sent]).toEqual([file.table.areas.length, file.table.sentInBoth.length]);
  });

  test('of several waves are those of each together, and of one as ever', async () => {
    for (const scope of ['matrix', 'grid', 'returns', 'movement'] as const) {
      const phase = scope === 'returns' ? '2026-10' : '2025-02';
      const baseOf = async (wave: string) => {
        const { meta } = await (await reads(scope, { token, query: { phase, wave } })).json();
        return meta.base;
      };
      const [first, second, both] = [await baseOf('1'), await baseOf('2'), await baseOf('2,1')];
      expect([first, second]).not.toContain(0);
      expect(both).toBe(first + second);
      expect(await baseOf('01')).toBe(first);
    }
  });

  test('are those of the trend’s file', async () => {
    const official = await world.signIn('dfe-official');
    const asked = { scope: 'family-help', split: 'wave', to: '2025-04' };
    const file = await (
      await trendsJson(asks(`/progress/trends.json?${new URLSearchParams(asked)}`, official))
    ).json();
    const { meta, ...figures } = await (await reads('trends', { token, query: asked })).json();
    expect(file).toMatchObject(figures);
    expect(meta).toMatchObject({
      phase: { id: '2025-04' },
      from: { id: file.from },
      references: [file.reference],
    });
  });

  test('say their edition, or that they are live', async () => {
    const editionOf = async (phase: string) => {
      const { meta } = await (await reads('matrix', { token, query: { phase } })).json();
      return meta.edition;
    };
    expect(await editionOf(present)).toBe('live');
    expect(await editionOf('2025-02')).toBeGreaterThanOrEqual(1);
  });

  test('are linked to as people outside know the service', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://progress.example.org');
    const { meta } = await (await reads('matrix', { token })).json();
    expect(meta.links.self).toBe('https://progress.example.org/api/v1/matrix');
  });

  test('have another ETag once an area has sent', async () => {
    const ask = () => reads('matrix', { token, query: { phase: present } });
    const before = (await ask()).headers.get('ETag');
    const lead = await world.viewer('area-lead');
    const { revision } = await complete(lead, 'ashcombe');
    done(await submitReturn(lead, present, 'ashcombe', revision, world.now));
    expect((await ask()).headers.get('ETag')).not.toBe(before);
  });
});

describe('what is disclosed to a token', () => {
  const disclose = async (areas: Disclosure, outside: DisclosureChoice['outside']) =>
    saveDisclosures(await world.viewer('administrator'), { areas, outside }, world.now);
  const withheld = { kind: 'withhold' } as const;
  const counts: Disclosure = { kind: 'counts', atLeast: 3 };
  const named = { kind: 'named' } as const;
  let ofArea: string;
  let outside: string;
  beforeAll(async () => {
    ofArea = await issueToken(world, { audience: 'area', areaId: 'ashcombe', scopes: scopesFor.area });
    outside = await issueToken(world, { audience: 'outside', scopes: scopesFor.outside });
  });
  const bodyOf = async (scope: ApiScope, of: string, query = {}) =>
    (await reads(scope, { token: of, query: { phase: '2025-02', ...query } })).json();

  test('is nothing to one from outside where it is withheld', async () => {
    await disclose(named, withheld);
    for (const scope of scopesFor.outside) {
      const refusal = await reads(scope, { token: outside });
      expect(refusal.status).toBe(403);
      expect(await problemOf(refusal)).toMatchObject({
        title: 'Not disclosed',
        detail: 'This programme has not said that figures may leave it.',
      });
    }
  });

  test.each([
    ['is withheld', withheld, 'this programme lets areas see nothing of each other'],
    ['is counts', counts, 'this programme lets areas see counts only, which the API does not give'],
  ])('is its own area alone to an area’s where it %s', async (_what, disclosed, why) => {
    await disclose(disclosed, named);
    for (const scope of scopesFor.area) {
      const body = await bodyOf(scope, ofArea, scope === 'movement' ? { comments: '1' } : {});
      expect(body.meta).toMatchObject({ areas: 'own', base: 1, audience: 'area' });
      expect(body.meta.othersWithheld).toBe(`Others are withheld: ${why}`);
      const others = (await bodyOf('matrix', token)).areas.filter(
        ({ slug }: { slug: string }) => slug !== 'ashcombe',
      );
      expect(others.length).toBeGreaterThan(4);
      for (const { slug, name } of others) {
        expect(JSON.stringify(body)).not.toContain(`"${slug}"`);
        expect(JSON.stringify(body)).not.toContain(name);
      }
    }
    const { items } = await bodyOf('matrix', ofArea);
    for (const { inPlace, inDesign, notImplemented, notSubmitted, notInScope } of items)
      expect(inPlace + inDesign + notImplemented + notSubmitted + notInScope).toBe(1);
  });

  test('is every area’s answers without a comment where they are named', async () => {
    await disclose(named, named);
    for (const of of [ofArea, outside])
      for (const scope of scopesFor.outside) {
        const [body, all] = [await bodyOf(scope, of), await bodyOf(scope, token)];
        expect(body.meta.areas).toBe(of === ofArea ? 'programme' : 'all');
        expect(body.meta.othersWithheld).toBeNull();
        expect(body.areas).toEqual(all.areas);
        expect(all.items).toMatchObject(body.items);
        expect(Object.keys(body.items[0])).not.toContain('lastChangedOrConfirmed');
        expect(JSON.stringify(body)).not.toMatch(/comment/i);
      }
    for (const scope of ['trends', 'movement', 'returns'] as const)
      expect((await bodyOf(scope, ofArea)).meta).toMatchObject({ areas: 'own', base: 1 });
  });

  test('is by name only what was frozen, and not replaced since', async () => {
    await disclose(named, named);
    const replaced = '2025-04';
    const [first] = await listEditionsOfPhase(world.store.db, replaced);
    if (!first) throw new Error('Its figures are frozen.');
    const areas = first.content.areas.map((area) =>
      area.slug === 'brackenshire' ? { ...area, programme: 'fnp' } : area,
    );
    const content = { ...first.content, areas };
    await world.store.transaction((tx) => addEdition(tx, { ...first, content, number: 2 }, 'dfe-official'));
    const editions = await listEditions(world.store.db);
    const newest = editions
      .map(({ phaseId }) => phaseId)
      .toSorted()
      .at(-1);
    for (const scope of scopesFor.outside) {
      for (const phase of [present, `${replaced}.e1`]) {
        expect((await reads(scope, { token: outside, query: { phase } })).status).toBe(403);
        expect((await bodyOf(scope, ofArea, { phase })).meta).toMatchObject({ areas: 'own', base: 1 });
        expect((await bodyOf(scope, token, { phase })).meta.areas).toBe('all');
      }
      const slugsOf = async (of: string) => {
        const { meta, areas } = await bodyOf(scope, of, { phase: replaced });
        expect(meta).toMatchObject({ areas: of === ofArea ? 'programme' : 'all', edition: 2 });
        return areas.map(({ slug }: { slug: string }) => slug);
      };
      expect(await slugsOf(outside)).toContain('brackenshire');
      expect(await slugsOf(ofArea)).toEqual(
        (await slugsOf(outside)).filter((slug: string) => slug !== 'brackenshire'),
      );
      expect((await bodyOf(scope, outside, { phase: '' })).meta).toMatchObject({ phase: { id: newest } });
    }
    for (const [query, parameter] of [
      [{ programme: 'fnp', phase: replaced }, 'programme'],
      [{ wave: '9', phase: replaced }, 'wave'],
    ] as const)
      expect(await problemOf(await reads('matrix', { token: ofArea, query }))).toMatchObject({ parameter });
  });

  test('is no phase to an area’s that does not ask the area', async () => {
    await disclose(named, named);
    const joined = await issueToken(world, { audience: 'area', areaId: 'jesmonby', scopes: scopesFor.area });
    for (const scope of scopesFor.area) {
      expect((await reads(scope, { token: joined, query: { phase: '2025-02' } })).status).toBe(404);
      expect((await reads(scope, { token: joined, query: { phase: '2025-04' } })).status).toBe(200);
    }
  });

  test('is without a phase the newest that the area itself has sent for, whoever else has', async () => {
    await disclose(named, named);
    const late = await issueToken(world, { audience: 'area', areaId: 'jesmonby', scopes: scopesFor.area });
    const early = await issueToken(world, { audience: 'area', areaId: 'calderholt', scopes: scopesFor.area });
    expect((await bodyOf('matrix', token, { phase: '' })).meta.phase.id).toBe(present);
    for (const scope of scopesFor.area) {
      const phaseOf = async (of: string) => (await bodyOf(scope, of, { phase: '' })).meta.phase.id;
      expect(await phaseOf(late)).toBe('2026-07');
      expect(await phaseOf(early)).toBe(scope === 'trends' ? '2026-07' : present);
    }
    // Jesmonby sent nothing for the phase between, and the others did.
    expect((await bodyOf('movement', late, { phase: '2026-01' })).meta.from.id).toBe('2025-07');
    expect((await bodyOf('movement', token, { phase: '2026-01' })).meta.from.id).toBe('2025-10');
    const first = await bodyOf('movement', late, { phase: '2025-04' });
    expect(first.meta.from.id).toBe('2025-02');
    expect(first.meta).toMatchObject({ base: 0, sent: 0 });
  });

  test('is nothing by a filter that is not about what it is shown', async () => {
    await disclose(withheld, named);
    for (const [scope, query, takes] of [
      ['matrix', { wave: '2' }, 'wave takes 1, not 2.'],
      ['trends', { area: 'brackenshire' }, 'area takes ashcombe, not brackenshire.'],
    ] as const)
      expect(await problemOf(await reads(scope, { token: ofArea, query }))).toMatchObject({ detail: takes });
  });

  test('leads to pages that its people can open', async () => {
    await disclose(named, named);
    for (const scope of scopesFor.area)
      expect((await bodyOf(scope, ofArea)).meta.links).toMatchObject({
        page: 'http://localhost:3000/areas/ashcombe/progress?phase=2025-02',
        figures: [],
      });
    for (const scope of scopesFor.outside)
      expect((await bodyOf(scope, outside)).meta.links).toMatchObject({ page: null, figures: [] });
  });

  test('is told apart by its ETag', async () => {
    await disclose(withheld, withheld);
    const first = (await reads('matrix', { token: ofArea })).headers.get('ETag') ?? '';
    await disclose(named, withheld);
    const again = await reads('matrix', { token: ofArea, headers: { 'If-None-Match': first } });
    expect(again.status).toBe(200);
  });

  test('is no name of whoever signed, but to the programme, and nothing that was written', async () => {
    const [all, own] = [await bodyOf('returns', token), await bodyOf('returns', ofArea)];
    const signed = all.returns.flatMap(({ submission }: { submission: { signedAs: string } | null }) =>
      submission ? [submission.signedAs] : [],
    );
    expect(signed.length).toBeGreaterThan(4);
    expect(new Set(signed.map((name: unknown) => typeof name))).toEqual(new Set(['string']));
    expect(
      own.returns.map(({ submission }: { submission: { signedAs: unknown } }) => submission.signedAs),
    ).toEqual([null]);
    expect(JSON.stringify(all)).not.toMatch(/comment/i);
  });
});
