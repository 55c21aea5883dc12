import { listPhases } from 'db/phases';
import { submissionSummaries } from 'db/schema';
import type { Reader } from 'db/store';
import { findVersions, listSubmittedAnswers } from 'db/submissions';
import { complete, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { loadFigures, readStatusFigures } from '~/services/figures.server';
import { submitReturn } from '~/services/submissions.server';
import { fillSummaries } from '~/services/summaries.server';

const world = await demonstrationWorld();

/** Asked are: editions, proformas, areas, versions, and then the answers of those without a summary. */
const answersQuery = 5;

/** A reader that lets something happen before that query. */
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
        return queries === answersQuery ? later(builder) : builder;
      };
    },
  });
}

test('a version that is sent while an older summary is made again does not mix its answers with the other’s', async () => {
  await world.store.transaction((tx) => tx.delete(submissionSummaries));
  const lead = await world.viewer('area-lead-d');
  await complete(lead, 'dunmere');
  const { id = '', revision } = await theReturn(lead, 'dunmere');
  const send = async () => done(await submitReturn(lead, present, 'dunmere', revision, new Date()));

  const phase = (await listPhases(world.store.db)).filter(({ id }) => id === present);
  const [figures] = await loadFigures(interrupted(world.store.db, send), phase);
  expect((await findVersions(world.store.db, id)).last).toBe(2);
  const dunmere = figures?.submissions.find(({ areaId }) => areaId === 'dunmere');
  expect(dunmere?.version).toBe(1);
  expect(dunmere?.answers).toEqual(await listSubmittedAnswers(world.store.db, dunmere?.id ?? ''));
  expect(Object.keys(dunmere?.answers ?? {})).toHaveLength(35);
});

test('the summaries of submissions are made again where they are missing, and are then the same', async () => {
  const { db } = world.store;
  const kept = () => db.select().from(submissionSummaries).orderBy(submissionSummaries.submissionId);
  await fillSummaries(world.store);
  const before = await kept();
  expect(before.length).toBeGreaterThan(30);
  await world.store.transaction((tx) => tx.delete(submissionSummaries));
  expect(await fillSummaries(world.store)).toBe(before.length);
  expect(await fillSummaries(world.store)).toBe(0);
  expect(await kept()).toEqual(before);
});

test('figures are the same whether or not summaries were kept', async () => {
  const { db } = world.store;
  const phases = (await listPhases(db)).filter(({ opensAt }) => opensAt < new Date());
  const kept = await loadFigures(db, phases);
  const light = await readStatusFigures(phases);
  await world.store.transaction((tx) => tx.delete(submissionSummaries));
  expect(await loadFigures(db, phases)).toEqual(kept);
  expect(await readStatusFigures(phases)).toEqual(light);
  expect(light.map((figures) => matrixRows(buildMatrix(figures)))).toEqual(
    kept.map((figures) => matrixRows(buildMatrix(figures))),
  );
});
