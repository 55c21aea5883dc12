import { events, submissionAnswers, submissions } from 'db/schema';
import type { Tx } from 'db/store';
import { addSubmission } from 'db/submissions';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { summariseAnswers } from '~/domain/submission-summary';
import { saveAnswers } from '~/services/answers.server';
import { requestChanges } from '~/services/reviews.server';
import { readSubmission } from '~/services/sent-version.server';
import { submitReturn } from '~/services/submissions.server';

describe('a submission', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const idOf = async (key: string, area: string) =>
    (await theReturn(await world.viewer(key), area)).submissions[0]?.id ?? '';

  test('is read by the people of its area and by programme roles', async () => {
    const id = await idOf('area-lead-c', 'calderholt');
    for (const key of ['area-lead-c', 'dfe-official', 'delivery-partner', 'administrator'])
      expect((await readSubmission(await world.viewer(key), id))?.submission.areaSlug).toBe('calderholt');
  });

  test('is not found by the people of another area', async () => {
    const id = await idOf('area-lead-c', 'calderholt');
    for (const key of ['area-lead', 'contributor', 'area-lead-d'])
      expect(await readSubmission(await world.viewer(key), id)).toBeUndefined();
  });

  test('is not found by an id that there is not', async () => {
    expect(await readSubmission(await world.viewer('dfe-official'), 'nothing')).toBeUndefined();
  });

  test('stays as it is when its area is asked for changes and sends again', async () => {
    const lead = await world.viewer('area-lead-d');
    const { answers, unlocked, submissions: sent } = await theReturn(lead, 'dunmere');
    const first = await readSubmission(lead, sent[0]?.id ?? '');
    const [code = ''] = unlocked ?? [];
    const rework = {
      [code]: edit('in_place', 'Both agreements signed in November.', answers[code]?.version),
    };
    done(await saveAnswers(lead, present, 'dunmere', rework, null, world.now));
    const { revision } = await theReturn(lead, 'dunmere');
    const id = done(await submitReturn(lead, present, 'dunmere', revision, world.now));

    const second = await readSubmission(lead, id);
    expect(second?.submission).toMatchObject({ version: 2, reference: '2026-10-dunmere-2' });
    expect(second?.answers[code]?.comment).toBe('Both agreements signed in November.');
    expect(second).toMatchObject({ intact: true, newest: true });
    const after = await readSubmission(lead, sent[0]?.id ?? '');
    expect(after?.answers).toEqual(first?.answers);
    expect(after?.submission).toEqual({ ...first?.submission, state: 'submitted' });
    expect(after).toMatchObject({ intact: true, newest: false });
    expect(await theReturn(lead, 'dunmere')).toMatchObject({ state: 'submitted', reason: '' });
  });

  test('can be asked for changes even when it was accepted', async () => {
    const partner = await world.viewer('delivery-partner');
    const items = [{ code: 'FH-LP-01', reason: '' }];
    const asked = { version: 1, reason: 'Check FH-LP-01.', items };
    done(await requestChanges(partner, present, 'farrowdale', asked, world.now));
    const lead = await world.viewer('area-lead-f');
    expect(await theReturn(lead, 'farrowdale')).toMatchObject({
      state: 'changes_requested',
      reason: 'Check FH-LP-01.',
      actions: ['edit', 'submit'],
    });
  });
});

describe('what was once written down', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  test.each([
    ['submission altered', (tx: Tx) => tx.update(submissions).set({ signedAs: 'Somebody else' })],
    ['submission removed', (tx: Tx) => tx.delete(submissions)],
    ['frozen answer altered', (tx: Tx) => tx.update(submissionAnswers).set({ comment: 'Rewritten.' })],
    ['frozen answer removed', (tx: Tx) => tx.delete(submissionAnswers)],
    ['event altered', (tx: Tx) => tx.update(events).set({ action: 'accept' })],
    ['event removed', (tx: Tx) => tx.delete(events)],
  ])('is kept: no %s, even by a mistake of ours', async (_what, alter) => {
    const refused: unknown = await world.store.transaction(async (tx) => alter(tx)).catch((error) => error);
    const { message, cause } = refused as Error;
    expect(`${message} ${cause}`).toContain('append-only');
  });

  test('is told from something that was never signed', async () => {
    const lead = await world.viewer('area-lead-c');
    const { id: returnId = '', submissions: sent } = await theReturn(lead, 'calderholt');
    const genuine = await readSubmission(lead, sent[0]?.id ?? '');
    const { submission, answers } = genuine as NonNullable<typeof genuine>;
    const forged = { ...submission, id: 'forged', returnId, version: 2, reference: '2026-10-calderholt-2' };
    await world.store.transaction((tx) => addSubmission(tx, forged, answers, summariseAnswers(answers)));
    expect((await readSubmission(lead, 'forged'))?.intact).toBe(false);
    expect((await readSubmission(lead, submission.id))?.intact).toBe(true);
  });
});
