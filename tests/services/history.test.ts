import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import { moveReturn, reviewReturn } from '~/services/return-moves.server';
import { readHistory, submitReturn } from '~/services/submissions.server';

describe('the history of a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const historyOf = async (viewer: Viewer, area: string) => {
    const read = await readHistory(viewer, present, area, world.now);
    if (!read) throw new Error(`There is no history of ${area}.`);
    return read.events;
  };

  test('tells everything that happened, in order, with who did it', async () => {
    const [lead, contributor, partner] = await Promise.all(
      ['area-lead', 'contributor', 'delivery-partner'].map((key) => world.viewer(key)),
    );
    if (!lead || !contributor || !partner) throw new Error('Somebody is missing.');
    const place = [present, 'ashcombe'] as const;
    await complete(contributor, 'ashcombe');
    const begun = (await historyOf(lead, 'ashcombe')).length;

    done(await moveReturn(contributor, ...place, 'request_sign_off', world.now));
    done(await moveReturn(lead, ...place, 'take_back', world.now));
    const { revision, answers } = await theReturn(lead, 'ashcombe');
    const last = { 'SR-SR-05': edit('in_place', 'Last word.', answers['SR-SR-05']?.version) };
    done(await saveAnswers(lead, ...place, last, null, world.now));
    done(await submitReturn(lead, ...place, revision + 1, world.now));
    done(await reviewReturn(partner, ...place, 'request_changes', ' Say more. ', world.now));
    done(await submitReturn(lead, ...place, revision + 1, world.now));
    done(await reviewReturn(partner, ...place, 'accept', '', world.now));

    const events = await historyOf(lead, 'ashcombe');
    expect(events.slice(begun).map(({ action, actor }) => [action, actor])).toEqual([
      ['request_sign_off', contributor.name],
      ['take_back', lead.name],
      ['answer_saved', lead.name],
      ['submitted', lead.name],
      ['request_changes', partner.name],
      ['submitted', lead.name],
      ['accept', partner.name],
    ]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq).sort((a, b) => a - b));
    expect(events.find(({ action }) => action === 'request_changes')?.change).toEqual({
      reason: 'Say more.',
    });
    expect(events.filter(({ action }) => action === 'submitted').map(({ change }) => change)).toMatchObject([
      { reference: '2026-10-ashcombe-1', version: 1 },
      { reference: '2026-10-ashcombe-2', version: 2 },
    ]);
  });

  test.each([
    ['ashcombe', 'area-lead'],
    ['calderholt', 'area-lead-c'],
    ['dunmere', 'area-lead-d'],
    ['inglemoor', 'area-lead-i'],
  ])(
    'has an event for every version of every answer of %s, each going on from the last',
    async (area, key) => {
      const lead = await world.viewer(key);
      const { answers, revision } = await theReturn(lead, area);
      const events = (await historyOf(lead, area)).filter(({ itemCode }) => itemCode);
      expect(events).toHaveLength(revision);
      for (const [code, { version, updatedAt: _at, updatedBy: _by, ...answer }] of Object.entries(answers)) {
        const own = events.filter(({ itemCode }) => itemCode === code).map(({ change }) => change);
        expect(own).toHaveLength(version);
        expect(own.at(-1)?.after).toEqual(answer);
        expect(own.slice(1).map(({ before }) => before)).toEqual(own.slice(0, -1).map(({ after }) => after));
      }
    },
  );

  test('is empty before anybody has begun', async () => {
    expect(await historyOf(await world.viewer('area-lead-b'), 'brackenshire')).toEqual([]);
  });

  test.each(['area-lead-b', 'dfe-official', 'administrator'])('is not found by %s', async (key) => {
    const viewer = await world.viewer(key);
    expect(await readHistory(viewer, present, 'ashcombe', world.now)).toBeUndefined();
  });
});
