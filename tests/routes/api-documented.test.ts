import { readdirSync } from 'node:fs';
import { issueToken, reads } from 'tests/support/api';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiScopes } from '~/domain/api-token';
import { apiAnswers } from '~/http/api-answers';
import { openApi, parametersOf } from '~/http/api-openapi';
import { apiParameters } from '~/http/api-parameters';

let world: World;
let token: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  token = await issueToken(world);
});

const document = openApi(new Request('http://localhost:3000/api/v1/openapi.json'));

/** A value that each parameter takes, and one that it does not. */
const examples: Record<string, [right: string, wrong: string]> = {
  phase: ['2025-02', '2025-2'],
  from: ['2024-11', 'february'],
  to: ['2025-02', '2025-02.e0'],
  programme: ['ffc', 'FFC!'],
  wave: ['1', 'first'],
  pillar: ['family-help', 'Family help'],
  status: ['in_place', 'in place'],
  items: ['FH-FD-05,FH-FD-01', 'fh fd 05'],
  sort: ['in-place', 'size'],
  scope: ['family-help', 'Family help'],
  areas: ['all', 'some'],
  area: ['ashcombe', 'Ash combe'],
  axis: ['age', 'phases'],
  split: ['region', 'area'],
  stalled: ['2', '7'],
  turns: ['1', '0.5'],
  'from-status': ['in_design', 'design'],
  'to-status': ['in_place', '1'],
  comments: ['1', 'yes'],
};
type Documented = { name: string; description: string };
const eachParameter = apiScopes.flatMap((scope) =>
  Object.keys(apiParameters[scope].shape).map((name) => [scope, name] as const),
);

describe('the description of the API', () => {
  test('has every route, and no other', () => {
    const routes = readdirSync('app/routes').flatMap(
      (file) => /^api\.v1\.([\w.[\]]+)\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(Object.keys(document.paths).toSorted()).toEqual(
      routes.map((name) => `/api/v1/${name.replaceAll(/[[\]]/g, '')}`).toSorted(),
    );
  });

  test.each(eachParameter)('says of %s what %s takes, and so it is', async (scope, name) => {
    const [right, wrong] = examples[name] ?? ['', ''];
    const { get } = document.paths[`/api/v1/${scope}`] as { get: { parameters: Documented[] } };
    const documented = get.parameters.find((one) => one.name === name);
    expect(documented?.description).toMatch(/\.$/);
    const ask = (value: string) => reads(scope, { token, query: { [name]: value } });
    const answer = await ask(right);
    expect(answer.status).toBe(200);
    const refusal = await ask(wrong);
    expect(refusal.status).toBe(400);
    expect(await refusal.json()).toMatchObject({ parameter: name });
  });

  test('says that wave is one whole number, as it always was, or several', () => {
    const wave = parametersOf('matrix').find(({ name }) => name === 'wave');
    expect(wave?.schema.anyOf).toMatchObject([
      { type: 'integer', minimum: 1, maximum: 99 },
      { type: 'string', pattern: '^[1-9]\\d?(,[1-9]\\d?)+$' },
    ]);
    expect(wave?.description).toContain('1,2');
  });

  test('names every schema that it refers to, and says nothing of any area', () => {
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(referred.length).toBeGreaterThan(20);
    for (const [, name] of referred) expect(Object.keys(document.components.schemas)).toContain(name);
    expect(text.match(/"\$ref"/g)).toHaveLength(referred.length);
    expect(text).not.toMatch(/ashcombe|\$defs|\$schema/i);
    expect(document.openapi).toBe('3.1.0');
  });

  test('stands where anybody can read it', async () => {
    const answer = await reads('openapi', {});
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });
});

describe('what is answered is as the description says', () => {
  test.each([
    ['matrix', {}],
    ['matrix', { phase: '2025-02', wave: '1', pillar: 'family-help', status: 'in_design' }],
    ['matrix', { phase: '2024-02', programme: 'ffc', wave: '2' }],
    ['grid', { phase: '2025-02', wave: '1,2' }],
    ['grid', {}],
    ['grid', { phase: '2024-02', sort: 'name' }],
    ['trends', {}],
    ['trends', { areas: 'all', from: '2024-02' }],
    ['trends', { scope: 'FH-FD-05' }],
    ['trends', { axis: 'age', from: '2024-02' }],
    ['trends', { split: 'region', wave: '1' }],
    ['movement', {}],
    ['movement', { phase: '2024-02' }],
    ['movement', { turns: '1', stalled: '2', comments: '1', 'to-status': 'in_place' }],
    ['returns', {}],
    ['returns', { phase: '2026-10' }],
  ] as const)('%s %j', async (scope, query) => {
    const answer = await reads(scope, { token, query });
    const body: unknown = await answer.json();
    const { error } = apiAnswers[scope].safeParse(body);
    expect(error?.issues).toBeUndefined();
    expect(answer.status).toBe(200);
  });
});
