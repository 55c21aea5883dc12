import { listEarlierSubmissions } from 'db/earlier-submissions';
import { withQueries } from 'db/query-count';
import { findSubmissionBefore, listSubmittedAnswers } from 'db/submissions';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';

describe('an area’s earlier submissions', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const idsBefore = async (area: string, before: string, count: number) =>
    (await listEarlierSubmissions(world.store.db, area, new Date(before), count)).map(
      ({ phase }) => phase.id,
    );

  test('are those for the newest phases that opened before, newest first', async () => {
    expect(await idsBefore('ashcombe', '2026-09-30T23:00:00Z', 2)).toEqual(['2026-07', '2026-04']);
    expect(await idsBefore('ashcombe', '2026-06-30T23:00:00Z', 3)).toEqual(['2026-04', '2026-01', '2025-10']);
  });

  test('leave out a phase that the area did not send for', async () => {
    expect(await idsBefore('jesmonby', '2026-03-31T23:00:00Z', 2)).toEqual(['2026-01', '2025-07']);
  });

  test('are none before the first', async () => {
    expect(await idsBefore('ashcombe', '2024-01-01T00:00:00Z', 2)).toEqual([]);
    expect(await idsBefore('nowhere', '2026-09-30T23:00:00Z', 2)).toEqual([]);
  });

  test('are the last version of each, with the answers of that version', async () => {
    const { db } = world.store;
    const before = new Date('2025-09-30T23:00:00Z');
    const [sentTwice] = await listEarlierSubmissions(db, 'eldershaw', before, 2);
    expect(sentTwice).toMatchObject({ phase: { id: '2025-07' } });
    expect(sentTwice?.id).toBe((await findSubmissionBefore(db, 'eldershaw', before))?.id);
    expect(sentTwice?.answers).toEqual(await listSubmittedAnswers(db, sentTwice?.id ?? ''));
    expect(Object.keys(sentTwice?.answers ?? {})).toHaveLength(35);
  });

  test('take two queries, however many they are', async () => {
    const count = async (phases: number) => {
      const of = () =>
        listEarlierSubmissions(world.store.db, 'ashcombe', new Date('2026-09-30T23:00:00Z'), phases);
      return (await withQueries(of)).queries.length;
    };
    expect([await count(1), await count(5)]).toEqual([2, 2]);
  });
});
