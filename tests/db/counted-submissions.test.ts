import { listCountedSubmissions } from 'db/counted-submissions';
import type { Reader } from 'db/store';
import { findVersions, listSubmittedAnswers } from 'db/submissions';
import { complete, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import { submitReturn } from '~/services/submissions.server';

const world = await demonstrationWorld();

/** A reader that lets something happen after its first query and before its second. */
function interrupted(db: Reader, happen: () => Promise<unknown>): Reader {
  let queries = 0;
  const later = (builder: object): object =>
    new Proxy(builder, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key === 'then')
          return (...callbacks: unknown[]) => happen().then(() => value.apply(target, callbacks));
        return (...args: unknown[]) => later(value.apply(target, args));
      },
    });
  return new Proxy(db, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key !== 'select' || typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        queries += 1;
        const builder = value.apply(target, args);
        return queries === 2 ? later(builder) : builder;
      };
    },
  });
}

test('a version that is sent between the two queries does not mix its answers with the other’s', async () => {
  const lead = await world.viewer('area-lead-d');
  await complete(lead, 'dunmere');
  const { id = '', revision } = await theReturn(lead, 'dunmere');
  const send = async () => done(await submitReturn(lead, present, 'dunmere', revision, new Date()));

  const counted = await listCountedSubmissions(interrupted(world.store.db, send), [present]);
  expect((await findVersions(world.store.db, id)).last).toBe(2);
  const dunmere = counted.find(({ areaId }) => areaId === 'dunmere');
  expect(dunmere?.version).toBe(1);
  expect(dunmere?.answers).toEqual(await listSubmittedAnswers(world.store.db, dunmere?.id ?? ''));
  expect(Object.keys(dunmere?.answers ?? {})).toHaveLength(35);
});
