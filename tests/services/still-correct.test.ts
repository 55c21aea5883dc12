import { listEvents } from 'db/events';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { confirmSection, leftToConfirm, saveAnswers } from '~/services/answers.server';

describe('that last time’s answers are still correct', () => {
  let world: World;
  let lead: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead-i');
  });

  const codes = ['CP-MA-01', 'CP-MA-02', 'CP-MA-03', 'CP-MA-04', 'CP-MA-05'];
  const found = () => theReturn(lead, 'inglemoor');
  const confirm = async (seen: string[]) =>
    done(await confirmSection(lead, present, 'inglemoor', codes, seen, world.now));

  test('is not said of more, or less, than was on the page', async () => {
    const left = leftToConfirm(await found(), codes, world.now);
    expect(left.length).toBeGreaterThan(1);
    for (const seen of [left.slice(1), [...left, 'SR-SR-01'], [], left.toReversed()])
      expect(await confirm(seen)).toBeUndefined();
    expect((await found()).answers['CP-MA-01']).toBeUndefined();
  });

  test('is not said when somebody has answered meanwhile', async () => {
    const left = leftToConfirm(await found(), codes, world.now);
    const one = { [left[0] ?? '']: edit('in_place', 'Just now.') };
    done(await saveAnswers(lead, present, 'inglemoor', one, null, world.now));
    expect(await confirm(left)).toBeUndefined();
  });

  test('is said in one go of what is left, each recorded apart from a change', async () => {
    const before = await found();
    const left = leftToConfirm(before, codes, world.now);
    expect((await confirm(left))?.saved).toEqual(left);
    const { answers, id = '' } = await found();
    for (const code of left) {
      const { status, comment, delays, expected } = before.before?.answers[code] ?? {};
      expect(answers[code]).toMatchObject({ confirmed: true, status, comment, delays, expected });
    }
    const actions = (await listEvents(world.store.db, id))
      .filter(({ itemCode }) => itemCode && left.includes(itemCode))
      .map(({ action }) => action);
    expect(actions).toEqual(left.map(() => 'answer_confirmed'));
    expect(leftToConfirm(await found(), codes, world.now)).toEqual([]);
  });
});

test('items that are not unlocked stay as they are, one by one', async () => {
  const world = await demonstrationWorld();
  const lead = await world.viewer('area-lead-d');
  const { id = '', answers } = await theReturn(lead, 'dunmere');
  const { areaReturns } = await import('db/schema');
  await world.store.transaction(async (tx) => {
    await tx.update(areaReturns).set({ unlocked: ['SR-SR-01'] });
  });
  expect(id).not.toBe('');
  const edits = Object.fromEntries(
    ['SR-SR-01', 'SR-SR-02'].map((code) => [code, edit('in_place', 'New words.', answers[code]?.version)]),
  );
  const { saved, refused } = done(await saveAnswers(lead, present, 'dunmere', edits, null, world.now));
  expect(saved).toEqual(['SR-SR-01']);
  expect(refused).toEqual([{ code: 'SR-SR-02', reason: 'locked' }]);
});
