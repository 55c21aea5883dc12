import { listEvents } from 'db/events';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { askAmendment, type Decision, decideAmendment } from '~/services/amendments.server';
import { saveAnswers } from '~/services/answers.server';
import { readReview } from '~/services/review.server';
import { readSubmission } from '~/services/sent-version.server';
import { submitReturn } from '~/services/submissions.server';

const area = 'farrowdale';
const items = [{ code: 'FH-FD-01', reason: 'It opened in November.' }];
const naming = { reason: 'We ticked the wrong box.', items };
const closed = new Date('2027-01-18T09:00:00Z');
const decided = new Date('2027-01-19T09:00:00Z');
const until = new Date('2027-01-31T23:59:59.999Z');
const within = new Date('2027-01-25T09:00:00Z');

describe('correcting a return after its phase has closed', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const ask = async (key = 'area-lead-f', now = closed, wish = naming, slug = area) =>
    askAmendment(await world.viewer(key), present, slug, wish, now);
  const found = async (now: Date) => theReturn(await world.viewer('area-lead-f'), area, now);
  const decide = async (decision: Decision, key = 'dfe-official', now = decided, seen?: string) => {
    const id = seen ?? (await found(now)).amendment?.id ?? '';
    return decideAmendment(await world.viewer(key), present, area, id, decision, now);
  };
  const write = async (code: string, now: Date) => {
    const { answers } = await found(now);
    const version = answers[code]?.version;
    const edits = { [code]: edit('in_place', `Corrected, ${version}.`, version, 'correction') };
    return saveAnswers(await world.viewer('area-lead-f'), present, area, edits, null, now);
  };
  const last = async () => (await listEvents(world.store.db, `${present}-${area}`)).at(-1);

  test('is asked for only after it has closed, by a lead, of something that was sent, with items and a reason', async () => {
    expect(refusalOf(await ask('area-lead-f', world.now))).toBe('not_allowed');
    expect(refusalOf(await ask('area-lead-f', closed, { reason: '', items }))).toBe('no_reason');
    expect(refusalOf(await ask('area-lead-f', closed, { reason: 'A slip.', items: [] }))).toBe('no_items');
    expect(refusalOf(await ask('contributor', closed, naming, 'ashcombe'))).toBe('not_allowed');
    expect(refusalOf(await ask('area-lead', closed, naming, 'ashcombe'))).toBe('not_allowed');
    expect(await ask('area-lead-b')).toBeUndefined();
    expect(await ask('dfe-official')).toBeUndefined();
    done(await ask());
    expect(await last()).toMatchObject({ action: 'amendment_requested', change: naming });
    expect(refusalOf(await ask())).toBe('not_allowed');
  });

  test('leaves everything as it is until it is decided', async () => {
    const { actions, phaseState, state } = await found(closed);
    expect({ actions, phaseState, state }).toEqual({ actions: [], phaseState: 'closed', state: 'accepted' });
    expect(refusalOf(await write('FH-FD-01', closed))).toMatchObject({ reason: 'closed' });
    const read = await readReview(await world.viewer('dfe-official'), present, area, closed);
    expect(read?.areaReturn.actions).toEqual(['grant_amendment', 'refuse_amendment']);
  });

  test('is decided by those who review, on the wish they saw, with a reason to refuse', async () => {
    const granted = { granted: true, until, reason: '' } as const;
    expect(await decide(granted, 'area-lead-f')).toBeUndefined();
    expect(refusalOf(await decide(granted, 'administrator'))).toBe('not_allowed');
    expect(refusalOf(await decide(granted, 'dfe-official', decided, 'another'))).toBe('not_allowed');
    expect(refusalOf(await decide({ ...granted, until: closed }))).toBe('past');
    expect(refusalOf(await decide({ granted: false, reason: '' }))).toBe('no_reason');
    done(await decide({ granted: false, reason: 'It is in the minister’s letter.' }));
    expect(await last()).toMatchObject({ action: 'amendment_refused' });
    expect(await found(decided)).toMatchObject({
      amendment: { decision: 'refused', decisionReason: 'It is in the minister’s letter.' },
      actions: ['ask_amendment'],
    });
  });

  test('is decided once, whoever presses first', async () => {
    done(await ask('area-lead-f', decided));
    const both = await Promise.all([
      decide({ granted: true, until, reason: 'Go on.' }),
      decide({ granted: false, reason: 'No.' }, 'delivery-partner'),
    ]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    if (both[1]?.ok) {
      const later = new Date(decided.getTime() + 1000);
      done(await ask('area-lead-f', later));
      done(await decide({ granted: true, until, reason: 'Go on.' }, 'dfe-official', later));
    }
    expect(await last()).toMatchObject({
      action: 'amendment_granted',
      change: { asked: naming.reason, until: until.toISOString() },
    });
  });

  test('opens the named items alone, without moving what was sent', async () => {
    const open = await found(within);
    expect(open).toMatchObject({
      state: 'accepted',
      phaseState: 'open',
      situation: { window: 'amendment' },
      phase: { correcting: { until, reason: naming.reason } },
      actions: ['edit'],
      unlocked: ['FH-FD-01'],
    });
    expect(done(await write('FH-FD-02', within)).refused).toEqual([{ code: 'FH-FD-02', reason: 'locked' }]);
    expect(done(await write('FH-FD-01', within)).saved).toEqual(['FH-FD-01']);
    expect(await found(within)).toMatchObject({ state: 'changes_requested', actions: ['edit', 'submit'] });
  });

  test('ends by itself at 11:59pm on its last day, and then nothing was sent', async () => {
    const lead = await world.viewer('area-lead-f');
    const after = new Date(until.getTime() + 1);
    const { revision, actions, phaseState } = await found(after);
    expect({ actions, phaseState }).toEqual({ actions: ['ask_amendment'], phaseState: 'closed' });
    expect(refusalOf(await submitReturn(lead, present, area, revision, after))).toMatchObject({
      reason: 'closed',
    });
    expect((await found(until)).actions).toEqual(['edit', 'submit']);
  });

  test('is sent as the next version, which says that it is a correction and why', async () => {
    const lead = await world.viewer('area-lead-f');
    const { revision } = await found(until);
    const id = done(await submitReturn(lead, present, area, revision, until));
    expect(await readSubmission(lead, id)).toMatchObject({
      submission: { version: 2 },
      amendment: { reason: naming.reason },
      late: false,
      since: { version: 1, changes: [{ code: 'FH-FD-01' }] },
    });
    expect(await last()).toMatchObject({ action: 'submitted', change: { correction: naming.reason } });
    expect(await found(until)).toMatchObject({ state: 'submitted', phaseState: 'closed', unlocked: null });
  });
});
