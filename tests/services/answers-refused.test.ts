import { listEvents } from 'db/events';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveAnswers } from '~/services/answers.server';

describe('a return that answers are sent to', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const send = async (key: string, area: string, at = new Date(), phase = present) =>
    saveAnswers(await world.viewer(key), phase, area, { 'CP-MA-01': edit('in_place', 'Sent.') }, null, at);
  const eventsIn = async (phase: string, area: string) =>
    (await listEvents(world.store.db, `${phase}-${area}`)).length;

  test('is in progress from its first answer', async () => {
    const lead = await world.viewer('area-lead-b');
    expect((await theReturn(lead, 'brackenshire')).state).toBe('not_started');
    done(await saveAnswers(lead, present, 'brackenshire', {}, null, new Date()));
    expect((await theReturn(lead, 'brackenshire')).state).toBe('not_started');
    done(await send('area-lead-b', 'brackenshire'));
    expect((await theReturn(lead, 'brackenshire')).state).toBe('in_progress');
  });

  test('stays with the changes that were requested while it is reworked', async () => {
    const lead = await world.viewer('area-lead-d');
    const { answers, reason } = await theReturn(lead, 'dunmere');
    const rework = { 'SR-SR-03': edit('in_place', 'Both halves signed.', answers['SR-SR-03']?.version) };
    done(await saveAnswers(lead, present, 'dunmere', rework, null, new Date()));
    expect(await theReturn(lead, 'dunmere')).toMatchObject({ state: 'changes_requested', reason });
    expect(reason).not.toBe('');
  });

  test('takes answers until the last instant of its phase and none after it', async () => {
    const lead = await world.viewer('area-lead-e');
    const { closesAt } = (await theReturn(lead, 'eldershaw')).phase;
    const before = await eventsIn(present, 'eldershaw');
    const after = new Date(closesAt.getTime() + 1);
    expect(refusalOf(await send('area-lead-e', 'eldershaw', after))).toMatchObject({ reason: 'closed' });
    expect(await eventsIn(present, 'eldershaw')).toBe(before);
    const late = { 'SR-SR-01': edit('in_place', 'On the last evening.', 1) };
    done(await saveAnswers(lead, present, 'eldershaw', late, null, closesAt));
  });

  test.each([
    ['area-lead-c', 'calderholt', 'submitted'],
    ['area-lead-f', 'farrowdale', 'accepted'],
    ['area-lead-h', 'harrowick', 'awaiting_sign_off'],
  ])('refuses %s: %s is %s', async (key, area, state) => {
    const before = await eventsIn(present, area);
    expect(refusalOf(await send(key, area))).toEqual({ reason: 'not_allowed', state });
    expect(await eventsIn(present, area)).toBe(before);
  });

  test.each([
    ['another area’s lead', 'area-lead-b', 'ashcombe'],
    ['another area’s contributor', 'contributor', 'brackenshire'],
    ['a DfE official', 'dfe-official', 'ashcombe'],
    ['the delivery partner', 'delivery-partner', 'ashcombe'],
    ['an administrator', 'administrator', 'ashcombe'],
    ['anybody asking for an area that is not there', 'area-lead', 'nowhere'],
  ])('is not found by %s', async (_who, key, area) => {
    expect(await send(key, area)).toBeUndefined();
  });

  test.each([
    ['that there is not', '2030-01', 'area-lead'],
    ['that has yet to open', '2027-01', 'area-lead'],
    ['that did not ask the area', '2024-02', 'area-lead-d'],
  ])('is not found for a phase %s', async (_what, phase, key) => {
    const area = key === 'area-lead' ? 'ashcombe' : 'dunmere';
    expect(await send(key, area, new Date(), phase)).toBeUndefined();
  });

  test('ignores items that it does not have', async () => {
    const lead = await world.viewer('area-lead-i');
    const before = await theReturn(lead, 'inglemoor');
    const unknown = {
      'ZZ-ZZ-01': edit('in_place', 'Unknown.'),
      constructor: edit('in_place'),
    };
    const saved = await saveAnswers(
      lead,
      present,
      'inglemoor',
      unknown,
      { confirm: ['ZZ-ZZ-02'] },
      new Date(),
    );
    expect(done(saved)).toMatchObject({ saved: [], clashes: [] });
    expect((await theReturn(lead, 'inglemoor')).answers).toEqual(before.answers);
  });
});
