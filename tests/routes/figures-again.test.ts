import { complete, present } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { asks } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loader as areasCsv } from '~/routes/progress.areas[.]csv';
import { loader as areasJson } from '~/routes/progress.areas[.]json';
import { loader as barriersCsv } from '~/routes/progress.barriers[.]csv';
import { loader as barriersJson } from '~/routes/progress.barriers[.]json';
import { loader as helpCsv } from '~/routes/progress.help[.]csv';
import { loader as helpJson } from '~/routes/progress.help[.]json';
import { loader as matrixCsv } from '~/routes/progress.matrix[.]csv';
import { loader as matrixJson } from '~/routes/progress.matrix[.]json';
import { loader as matrixXlsx } from '~/routes/progress.matrix[.]xlsx';
import { loader as movementCsv } from '~/routes/progress.movement[.]csv';
import { loader as movementJson } from '~/routes/progress.movement[.]json';
import { loader as trendsCsv } from '~/routes/progress.trends[.]csv';
import { loader as trendsJson } from '~/routes/progress.trends[.]json';
import { submitReturn } from '~/services/submissions.server';

let world: World;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
});
afterEach(() => {
  vi.setSystemTime(world.now);
});

type Loader = typeof matrixCsv;
const read = (loader: Loader, known?: string, query = `?phase=${present}&to=${present}`) => {
  const asked = asks(`/progress/figures${query}`, official);
  if (known) asked.request.headers.set('If-None-Match', known);
  return loader(asked);
};
const tagOf = async (loader: Loader, query?: string) =>
  (await read(loader, undefined, query)).headers.get('ETag') ?? '';

const files = [
  ['matrix.csv', matrixCsv],
  ['matrix.json', matrixJson],
  ['areas.csv', areasCsv],
  ['areas.json', areasJson],
  ['trends.csv', trendsCsv],
  ['trends.json', trendsJson],
  ['movement.csv', movementCsv],
  ['movement.json', movementJson],
  ['barriers.csv', barriersCsv],
  ['barriers.json', barriersJson],
  ['help.csv', helpCsv],
  ['help.json', helpJson],
] as const;

test.each(files)(
  '/progress/%s of a draft is not sent again while only time has gone by',
  async (_name, loader) => {
    const first = await read(loader);
    const body = await first.text();
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    vi.setSystemTime(world.now.getTime() + 3 * 60_000);
    const whole = await read(loader);
    expect(await whole.text()).not.toBe(body);
    const again = await read(loader, tag);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    for (const { headers } of [first, again]) {
      expect(headers.get('Cache-Control')).toBe('private, no-store');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
    expect((await read(loader, '"another"')).status).toBe(200);
  },
);

test('a workbook is always whole, as its bytes say when they were packed', async () => {
  const answer = await read(matrixXlsx, '*');
  expect(answer.status).toBe(200);
  expect(answer.headers.has('ETag')).toBe(false);
});

test('figures that are narrowed, or that somebody has added to since, are sent', async () => {
  const tag = await tagOf(matrixCsv);
  expect((await read(matrixCsv, tag, `?phase=${present}&wave=1`)).status).toBe(200);
  const counted = files.filter(([name]) => !name.startsWith('help'));
  const before = await Promise.all(counted.map(async ([, loader]) => tagOf(loader)));
  const lead = await world.viewer('area-lead');
  const { revision } = await complete(lead, 'ashcombe');
  done(await submitReturn(lead, present, 'ashcombe', revision, world.now));
  const after = await Promise.all(counted.map(async ([, loader]) => tagOf(loader)));
  for (const [at, [name]] of counted.entries()) expect([name, after[at]]).not.toEqual([name, before[at]]);
});
