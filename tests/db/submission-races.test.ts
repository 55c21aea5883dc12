import { setTimeout as sleep } from 'node:timers/promises';
import { listEvents } from 'db/events';
import { areaReturns } from 'db/schema';
import { listSubmittedAnswers } from 'db/submissions';
import { eq } from 'drizzle-orm';
import { expect, inject, it, test } from 'vitest';
import { ownDatabase, viewerOf } from './own-database';
import { at, comment, type Place, versionsAndEvents } from './races';

const place: Place = ['2026-10', 'dunmere'];
const returnId = '2026-10-dunmere';

/** A return with changes requested of all its items and every item answered, and one lead at two servers. */
async function readyToSend() {
  const database = await ownDatabase(inject('demonstration'));
  const [oneServer, otherServer] = [database.open(), database.open()];
  const viewer = await viewerOf(oneServer, 'area-lead-d');
  await oneServer.transaction((tx) =>
    tx.update(areaReturns).set({ unlocked: null }).where(eq(areaReturns.id, returnId)),
  );
  return {
    raw: await database.raw(),
    db: oneServer.db,
    signing: at(oneServer, viewer, place),
    writing: [at(otherServer, viewer, place), at(oneServer, viewer, place)] as const,
  };
}

test.each([1, 2, 3])('no answer slips in after submission, attempt %i', async () => {
  const { raw, db, signing, writing } = await readyToSend();
  const items = (await signing.read())?.items.filter((_, index) => index % 6 === 0) ?? [];

  const write = async (code: string, index: number) => {
    const who = writing[index % 2 ? 1 : 0];
    const acknowledged: string[] = [];
    for (let round = 0; round < 100; round++) {
      const text = `${code}, round ${round}`;
      const outcome = await who.save({ [code]: comment(text, (await who.read())?.answers[code]) });
      if (!outcome?.ok) return { code, acknowledged, refusal: outcome?.refusal };
      expect(outcome.value.saved).toEqual([code]);
      acknowledged.push(text);
      // More slowly each round: on a busy machine whoever signs must once see what is also still stored.
      await sleep((10 + Math.random() * 40) * (1 + round / 5));
    }
    throw new Error('The return was never submitted.');
  };
  const submit = async () => {
    for (;;) {
      await sleep(Math.random() * 20);
      const seen = await signing.read();
      const outcome = await signing.submit(seen?.revision ?? 0);
      if (outcome?.ok) return outcome.value;
      expect(outcome?.refusal.reason).toBe('changed');
    }
  };
  const [submission, ...writers] = await Promise.all([
    submit(),
    ...items.map(({ code }, i) => write(code, i)),
  ]);

  const stored = (await signing.read())?.answers ?? {};
  const frozen = await listSubmittedAnswers(db, submission);
  expect(Object.keys(frozen)).toHaveLength(35);
  for (const [code, { version: _v, updatedAt: _at, updatedBy: _by, ...answer }] of Object.entries(stored))
    expect(frozen[code]).toEqual(answer);

  const events = await listEvents(db, returnId);
  const signed = events.findLast(({ action }) => action === 'submitted');
  const afterwards = events.filter(({ seq }) => seq > (signed?.seq ?? 0));
  expect(afterwards).toEqual([]);
  for (const { code, acknowledged, refusal } of writers) {
    expect(refusal).toEqual({ reason: 'not_allowed', state: 'submitted' });
    const told = events.filter(({ itemCode }) => itemCode === code).map(({ change }) => commentOf(change));
    expect(told.slice(told.length - acknowledged.length)).toEqual(acknowledged);
    if (acknowledged.length > 0) expect(frozen[code]?.comment).toBe(acknowledged.at(-1));
  }
  expect(writers.some(({ acknowledged }) => acknowledged.length > 0)).toBe(true);
  const { versions, events: counted } = await versionsAndEvents(raw, returnId);
  expect(counted).toEqual(versions);
});

it('is submitted once, however many send it at the same moment', async () => {
  const { db, signing, writing } = await readyToSend();
  const revision = (await signing.read())?.revision ?? 0;
  const everyone = [signing, ...writing, signing, ...writing];
  const outcomes = await Promise.all(everyone.map((who) => who.submit(revision)));
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
  const refused = outcomes.flatMap((outcome) => (outcome && !outcome.ok ? [outcome.refusal.reason] : []));
  expect(refused).toEqual(everyone.slice(1).map(() => 'not_allowed'));
  const events = await listEvents(db, returnId);
  expect(events.filter(({ action }) => action === 'submitted')).toHaveLength(2);
});

function commentOf(change: Record<string, unknown>) {
  return (change.after as { comment: string } | undefined)?.comment;
}
