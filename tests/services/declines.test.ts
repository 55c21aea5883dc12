import { listEvents } from 'db/events';
import { messages } from 'db/schema';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NamedItem } from '~/domain/named-items';
import { saveAnswers } from '~/services/answers.server';
import { declineReturn } from '~/services/declines.server';
import { moveReturn } from '~/services/return-moves.server';
import { acceptReturn, requestChanges } from '~/services/reviews.server';
import { submitReturn } from '~/services/submissions.server';

const area = 'ashcombe';
const named = (code: string, reason = 'Say more.'): NamedItem => ({ code, reason });

describe('sending a return back instead of signing it', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
    await complete(await world.viewer('contributor'), area);
  });

  const decline = async (items: NamedItem[], reason = '', key = 'area-lead', now = world.now) =>
    declineReturn(await world.viewer(key), present, area, { reason, items }, now);
  const move = async (key: string, action: 'request_sign_off' | 'take_back') =>
    moveReturn(await world.viewer(key), present, area, action, world.now);
  const found = async (key = 'contributor') => theReturn(await world.viewer(key), area);
  const write = async (...codes: string[]) => {
    const { answers } = await found();
    const edits = codes.map((code) => [
      code,
      edit('in_place', `${code} at ${answers[code]?.version}.`, answers[code]?.version, 'correction'),
    ]);
    const viewer = await world.viewer('contributor');
    return saveAnswers(viewer, present, area, Object.fromEntries(edits), null, world.now);
  };
  const send = async () => {
    const lead = await world.viewer('area-lead');
    const { revision, state } = await found('area-lead');
    return submitReturn(lead, present, area, revision, world.now, state);
  };
  const sentTo = async (kind: string) => {
    const rows = await world.store.db.select().from(messages);
    return rows
      .filter((row) => row.kind === kind && row.areaId === area)
      .map(({ recipientId }) => recipientId);
  };

  test('is refused before it was handed over', async () => {
    expect(refusalOf(await decline([named('FH-FD-01')]))).toBe('not_allowed');
  });

  test('is refused without words, for nothing, and for an item that is not asked', async () => {
    done(await move('contributor', 'request_sign_off'));
    expect(await sentTo('sign_off_waiting')).toEqual(['area-lead']);
    expect(refusalOf(await decline([]))).toBe('no_reason');
    expect(refusalOf(await decline([named('FH-FD-01', '')]))).toBe('no_words');
    expect(refusalOf(await decline([named('ZZ-ZZ-01')]))).toBe('other_item');
    expect(refusalOf(await decline([named('FH-FD-01')], '', 'contributor'))).toBe('not_allowed');
    expect(await decline([named('FH-FD-01')], '', 'area-lead-b')).toBeUndefined();
    expect(await decline([named('FH-FD-01')], '', 'dfe-official')).toBeUndefined();
    expect((await found()).state).toBe('awaiting_sign_off');
  });

  test('opens the named items and no others, with the lead’s words', async () => {
    done(await decline([named('FH-FD-01', 'Since when?'), named('FH-LP-01')], 'Nearly there.'));
    const { state, unlocked, requests } = await found();
    expect({ state, unlocked }).toEqual({ state: 'in_progress', unlocked: ['FH-FD-01', 'FH-LP-01'] });
    expect(requests).toMatchObject([
      { kind: 'declined', reason: 'Nearly there.', madeBy: 'Area lead, Ashcombe' },
    ]);
    expect(await sentTo('declined')).toContain('contributor');
    expect(await sentTo('declined')).not.toContain('area-lead');
    const [event] = (await listEvents(world.store.db, `${present}-${area}`)).slice(-1);
    expect(event).toMatchObject({
      action: 'declined',
      change: { before: 'awaiting_sign_off', after: 'in_progress', reason: 'Nearly there.' },
    });
    const outcome = done(await write('FH-FD-01', 'FH-FD-02'));
    expect(outcome.saved).toEqual(['FH-FD-01']);
    expect(outcome.refused).toEqual([{ code: 'FH-FD-02', reason: 'locked' }]);
  });

  test('is settled by handing it over again, and open again when that is taken back', async () => {
    done(await move('contributor', 'request_sign_off'));
    expect((await found()).requests).toEqual([]);
    done(await move('contributor', 'take_back'));
    expect(await found()).toMatchObject({
      requests: [{ kind: 'declined' }],
      unlocked: ['FH-FD-01', 'FH-LP-01'],
    });
  });

  test('can then open other items, or all of them', async () => {
    done(await move('contributor', 'request_sign_off'));
    done(await decline([named('FH-FD-02')]));
    expect((await found()).unlocked).toEqual(['FH-FD-02']);
    done(await move('contributor', 'request_sign_off'));
    done(await decline([], 'Read it all again.'));
    expect((await found()).unlocked).toBeNull();
    expect(done(await write('FH-FD-02', 'FH-FD-03')).saved).toEqual(['FH-FD-02', 'FH-FD-03']);
  });

  test('says so to a lead who signs what was taken back meanwhile', async () => {
    done(await move('contributor', 'request_sign_off'));
    const lead = await world.viewer('area-lead');
    const { revision } = await found('area-lead');
    done(await move('contributor', 'take_back'));
    const signed = await submitReturn(lead, present, area, revision, world.now, 'awaiting_sign_off');
    expect(refusalOf(signed)).toMatchObject({
      reason: 'taken_back',
      by: 'Health contributor, Ashcombe',
      at: world.now,
    });
    expect((await found()).submissions).toEqual([]);
  });

  test('and signing at the same moment do one or the other', async () => {
    done(await move('contributor', 'request_sign_off'));
    const lead = await world.viewer('area-lead');
    const { revision } = await found('area-lead');
    const [declined, sent] = await Promise.all([
      decline([named('FH-FD-01')]),
      submitReturn(lead, present, area, revision, world.now, 'awaiting_sign_off'),
    ]);
    expect([declined?.ok, sent?.ok].filter(Boolean)).toHaveLength(1);
    const { state, submissions } = await found();
    expect(state).toBe(sent?.ok ? 'submitted' : 'in_progress');
    expect(submissions).toHaveLength(sent?.ok ? 1 : 0);
    if (!sent?.ok) done(await send());
  });

  test('stays within what a reviewer asked for', async () => {
    const partner = await world.viewer('delivery-partner');
    const items = [named('FH-FD-01'), named('FH-FD-02')];
    done(
      await requestChanges(partner, present, area, { version: 1, reason: 'Look again.', items }, world.now),
    );
    done(await write('FH-FD-01'));
    done(await move('contributor', 'request_sign_off'));
    expect(refusalOf(await decline([named('FH-LP-01')]))).toBe('other_item');
    done(await decline([named('FH-FD-02')]));
    expect(await found()).toMatchObject({
      state: 'changes_requested',
      unlocked: ['FH-FD-02'],
      requests: [{ kind: 'declined' }, { kind: 'changes' }],
    });
    done(await move('contributor', 'request_sign_off'));
    done(await decline([], 'Both of them.'));
    expect((await found()).unlocked).toEqual(['FH-FD-01', 'FH-FD-02']);
    done(await move('contributor', 'request_sign_off'));
    done(await send());
    expect(await found()).toMatchObject({ requests: [], unlocked: null });
    done(await acceptReturn(partner, present, area, { version: 2 }, world.now));
  });
});
