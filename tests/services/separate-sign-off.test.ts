import { listEvents } from 'db/events';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson } from 'tests/support/people';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveAnswers } from '~/services/answers.server';
import { endException, grantException, readExceptions } from '~/services/exceptions.server';
import { moveReturn } from '~/services/return-moves.server';
import { requestChanges } from '~/services/reviews.server';
import { readSettings, saveSettings } from '~/services/settings.server';
import { submitReturn } from '~/services/submissions.server';

const area = 'brackenshire';

describe('preparing and signing', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
    await addPerson(world.store, 'Second lead', 'area_lead', [area]);
    await addPerson(world.store, 'Preparer', 'contributor', [area]);
  });

  const set = async (key: string, separateSignOff: boolean) =>
    saveSettings(await world.viewer(key), { separateSignOff }, world.now);
  const send = async (key: string) => {
    const { revision } = await theReturn(await world.viewer(key), area);
    return submitReturn(await world.viewer(key), present, area, revision, world.now);
  };
  const write = async (key: string, code = 'FH-FD-01') => {
    const viewer = await world.viewer(key);
    const { answers } = await theReturn(viewer, area);
    const version = answers[code]?.version;
    const edits = { [code]: edit('in_place', `By ${key}, ${version}.`, version, 'correction') };
    done(await saveAnswers(viewer, present, area, edits, null, world.now));
  };
  const actions = async (key: string) => (await theReturn(await world.viewer(key), area)).actions;

  test('are kept apart by an administrator alone, and it is written down', async () => {
    for (const key of ['dfe-official', 'delivery-partner', 'area-lead-b', 'preparer']) {
      expect(await set(key, true)).toBeUndefined();
      expect(await readSettings(await world.viewer(key))).toBeUndefined();
    }
    expect(await readSettings(await world.viewer('administrator'))).toEqual({ separateSignOff: false });
    expect(await set('administrator', true)).toBe(true);
    expect(await set('administrator', true)).toBe(false);
    expect(await readSettings(await world.viewer('administrator'))).toEqual({ separateSignOff: true });
  });

  test('are two people’s: whoever changed an answer hands it over, and the other signs', async () => {
    await complete(await world.viewer('preparer'), area);
    expect(await actions('second-lead')).toEqual(['edit', 'submit']);
    await write('second-lead');
    expect(await actions('second-lead')).toEqual(['edit', 'request_sign_off']);
    expect(refusalOf(await send('second-lead'))).toMatchObject({
      reason: 'prepared',
      signers: ['Area lead, Brackenshire'],
    });
    const second = await world.viewer('second-lead');
    done(await moveReturn(second, present, area, 'request_sign_off', world.now));
    expect(await actions('second-lead')).toEqual(['take_back']);
    expect(refusalOf(await send('second-lead'))).toMatchObject({ reason: 'prepared' });
    expect(await actions('area-lead-b')).toEqual(['take_back', 'decline', 'submit']);
  });

  test('are one person’s where an exception says so, in the phases it holds for', async () => {
    const official = await world.viewer('dfe-official');
    const only = { kind: 'both_duties' as const, areaId: area, itemCode: null, untilPhase: present };
    const granted = { ...only, fromPhase: present, reason: 'One lead while the other is on leave' };
    for (const key of ['area-lead-b', 'preparer'])
      expect(await grantException(await world.viewer(key), granted, world.now)).toBeUndefined();
    const id = done(await grantException(official, granted, world.now));
    expect(await actions('second-lead')).toEqual(['take_back', 'decline', 'submit']);
    expect((await readExceptions(official, world.now))?.exceptions[0]).toMatchObject({
      id,
      kind: 'both_duties',
      grantedBy: 'DfE official',
      reason: 'One lead while the other is on leave',
    });
    const told = (await listEvents(world.store.db, `${present}-${area}`)).at(-1);
    expect(told).toMatchObject({ action: 'both_duties_granted', change: { area, untilPhase: present } });
    done(await endException(official, id, world.now));
    expect(refusalOf(await endException(official, id, world.now))).toBe('ended');
    expect(await actions('second-lead')).toEqual(['take_back']);
  });

  test('begin anew with each version', async () => {
    done(await send('area-lead-b'));
    expect(await actions('second-lead')).toEqual([]);
    const items = [{ code: 'FH-FD-01', reason: '' }];
    const asked = { version: 1, reason: 'Say more.', items };
    done(await requestChanges(await world.viewer('dfe-official'), present, area, asked, world.now));
    expect(await actions('second-lead')).toEqual(['edit', 'submit']);
    await write('area-lead-b');
    expect(await actions('area-lead-b')).toEqual(['edit', 'request_sign_off']);
  });

  test('are one person’s again when they are not kept apart', async () => {
    await set('administrator', false);
    await complete(await world.viewer('area-lead'), 'ashcombe');
    const lead = await world.viewer('area-lead');
    const { revision } = await theReturn(lead, 'ashcombe');
    done(await submitReturn(lead, present, 'ashcombe', revision, world.now));
  });
});
