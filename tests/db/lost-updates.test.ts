import { expect, inject, it } from 'vitest';
import { ownDatabase, viewerOf } from './own-database';
import { at, comment, type Place, versionsAndEvents } from './races';

const database = await ownDatabase(inject('demonstration'));
const raw = await database.raw();
const [oneServer, otherServer] = [database.open(), database.open()];
const place: Place = ['2026-10', 'ashcombe'];
const returnId = '2026-10-ashcombe';
const contributor = at(oneServer, await viewerOf(oneServer, 'contributor'), place);
const lead = at(otherServer, await viewerOf(otherServer, 'area-lead'), place);

/** Many items of the return are answered and this one is not. */
const item = 'SR-SR-02';
const answer = async () => (await contributor.read())?.answers[item];
const versionOf = async () => (await answer())?.version ?? 0;
const countEvents = async () => (await versionsAndEvents(raw, returnId)).events[item] ?? 0;

it('of many people who change what they all saw, one is kept and every other is told', async () => {
  for (let round = 1; round <= 5; round++) {
    const seen = await answer();
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, index) => {
        const who = index % 2 ? contributor : lead;
        return who.save({ [item]: comment(`Round ${round}, writer ${index}`, seen) });
      }),
    );
    const saved = outcomes.filter((outcome) => outcome?.ok && outcome.value.saved.includes(item));
    const clashes = outcomes.flatMap((outcome) => (outcome?.ok ? outcome.value.clashes : []));
    expect([saved.length, clashes.length]).toEqual([1, 15]);
    const next = (seen?.version ?? 0) + 1;
    expect([await versionOf(), await countEvents()]).toEqual([next, next]);
    const kept = (await lead.read())?.answers[item]?.comment;
    expect(new Set(clashes.map(({ theirs }) => theirs.comment))).toEqual(new Set([kept]));
    expect(clashes.map(({ yours }) => yours.comment)).not.toContain(kept);
  }
});

it('people who look again and save again all get through, each as a version of its own', async () => {
  const before = await versionOf();
  const persist = async (who: typeof lead, name: string) => {
    for (let done = 0; done < 10; ) {
      const outcome = await who.save({
        [item]: comment(`${name}, ${done}`, (await who.read())?.answers[item]),
      });
      if (!outcome?.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
      if (outcome.value.saved.includes(item)) done += 1;
      else expect(outcome.value.clashes).toHaveLength(1);
    }
  };
  await Promise.all([persist(contributor, 'Ann'), persist(lead, 'Ben'), persist(contributor, 'Cat')]);
  expect(await versionOf()).toBe(before + 30);

  const kept = await raw.rows(`select change from events where item_code = '${item}'
    and return_id = '${returnId}' and version > ${before} order by version`);
  const comments = kept.map(
    ({ change }) => (typeof change === 'string' ? JSON.parse(change) : change).after.comment,
  );
  expect(comments.filter((text) => text.startsWith('Ann'))).toEqual(tenOf('Ann'));
  expect(comments.filter((text) => text.startsWith('Ben'))).toEqual(tenOf('Ben'));
  expect(comments.filter((text) => text.startsWith('Cat'))).toEqual(tenOf('Cat'));
});

it('people who change different items never stand in each other’s way', async () => {
  const items = (await lead.read())?.items.slice(0, 12) ?? [];
  const outcomes = await Promise.all(
    items.map(async ({ code }, index) => {
      const who = index % 2 ? contributor : lead;
      const seen = (await who.read())?.answers[code];
      return who.save({ [code]: comment(`Only I write about ${code}`, seen) });
    }),
  );
  const ownSave = ({ code }: { code: string }) => ({ ok: true, value: { saved: [code], clashes: [] } });
  expect(outcomes).toMatchObject(items.map(ownSave));
});

it('every answer has exactly one event for each of its versions, whatever happened', async () => {
  const { versions, events } = await versionsAndEvents(raw, returnId);
  expect(versions[item]).toBeGreaterThanOrEqual(35);
  expect(events).toEqual(versions);
  const everywhere = await raw.rows(`select
    (select sum(version) from answers) as versions,
    (select count(*) from events where version is not null) as events`);
  expect(Number(everywhere[0]?.events)).toBe(Number(everywhere[0]?.versions));
});

function tenOf(name: string) {
  return Array.from({ length: 10 }, (_, index) => `${name}, ${index}`);
}
