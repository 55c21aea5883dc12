import { withQueries } from 'db/query-count';
import { present, theReturn } from 'tests/support/area-returns';
import { asks } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as home } from '~/routes/_index';
import { loader as taskList } from '~/routes/returns.$phase.$area._index';
import { loader as section } from '~/routes/returns.$phase.$area.$section';
import { loader as check } from '~/routes/returns.$phase.$area.check';
import { loader as history } from '~/routes/returns.$phase.$area.history';
import { loader as signOff } from '~/routes/returns.$phase.$area.sign-off';
import { loader as submission } from '~/routes/submissions.$id';

const pages = { home, taskList, section, check, signOff, history };
const leads: Record<string, string> = {
  ashcombe: 'area-lead',
  brackenshire: 'area-lead-b',
  calderholt: 'area-lead-c',
  dunmere: 'area-lead-d',
  harrowick: 'area-lead-h',
  inglemoor: 'area-lead-i',
};

describe('the number of queries behind a page, the session’s among them', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const countFor = async (page: keyof typeof pages, area: string) => {
    const cookie = await world.signIn(leads[area] ?? '');
    const args = asks('/', cookie, { phase: present, area, section: 'system-reform' });
    return (await withQueries(() => Promise.resolve<unknown>(pages[page](args)))).queries.length;
  };

  test.each([
    ['taskList', 14],
    ['section', 13],
    ['check', 13],
    ['signOff', 14],
    ['history', 15],
  ] as const)('is the same for %s however much an area has said: %i', async (page, count) => {
    for (const area of ['ashcombe', 'dunmere', 'harrowick', 'inglemoor'])
      expect([area, await countFor(page, area)]).toEqual([area, count]);
  });

  test('is the same for home, and two more while reviewers’ queries stand', async () => {
    const counts = { ashcombe: 22, dunmere: 22, harrowick: 20, inglemoor: 20 };
    for (const [area, count] of Object.entries(counts))
      expect([area, await countFor('home', area)]).toEqual([area, count]);
  });

  test.each(['home', 'taskList', 'section', 'check', 'history'] as const)(
    'is smaller for %s before anybody has begun',
    async (page) => {
      expect(await countFor(page, 'brackenshire')).toBeLessThan(await countFor(page, 'ashcombe'));
    },
  );

  test.each([
    // Whoever sent it is also told what they can do about a mistake in it.
    ['area-lead-c', 19],
    ['dfe-official', 8],
  ])('is the same for a submission read by %s', async (key, count) => {
    const { submissions } = await theReturn(await world.viewer('area-lead-c'), 'calderholt');
    const args = asks('/', await world.signIn(key), { id: submissions[0]?.id ?? '' });
    expect((await withQueries(() => submission(args))).queries).toHaveLength(count);
  });
});
