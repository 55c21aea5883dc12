import { listSubmissionsOfArea } from 'db/submissions';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentHash } from '~/domain/submission';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import { readSubmission } from '~/services/sent-version.server';
import { submitReturn } from '~/services/submissions.server';

describe('sending a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const sentFor = async (area: string) =>
    (await listSubmissionsOfArea(world.store.db, area)).filter(({ phaseId }) => phaseId === present);
  const send = (lead: Viewer, area: string, revision: number, now = world.now) =>
    submitReturn(lead, present, area, revision, now);

  test('is refused with what must be fixed while anything must', async () => {
    const lead = await world.viewer('area-lead');
    const { problems: toFix, toConfirm, revision } = await theReturn(lead, 'ashcombe');
    expect([toFix.length, toConfirm.length]).toEqual([14, 1]);
    const problems = [...toFix, ...toConfirm];
    expect(refusalOf(await send(lead, 'ashcombe', revision))).toEqual({ reason: 'incomplete', problems });
    expect((await theReturn(lead, 'ashcombe')).state).toBe('in_progress');
    expect(await sentFor('ashcombe')).toEqual([]);
  });

  test('freezes every item as it stood, signed, with a hash that verifies', async () => {
    const lead = await world.viewer('area-lead-h');
    const { answers, items, revision } = await theReturn(lead, 'harrowick');
    const id = done(await send(lead, 'harrowick', revision));
    const sent = await readSubmission(lead, id);
    expect(sent?.submission).toMatchObject({
      reference: '2026-10-harrowick-1',
      version: 1,
      signedBy: lead.id,
      signedAs: lead.name,
      submittedAt: world.now,
    });
    expect(Object.keys(sent?.answers ?? {})).toHaveLength(35);
    for (const { code } of items) {
      const { status, comment, stepBack, delays, expected, confirmed } = answers[code] ?? {};
      const frozen = { status, comment, stepBack, delays, expected, confirmed };
      expect(sent?.answers[code]).toEqual(frozen);
    }
    const { submission, answers: frozen } = sent as NonNullable<typeof sent>;
    const content = { ...submission, phase: present, area: 'harrowick', answers: frozen };
    expect(submission.hash).toBe(await contentHash(content));
    expect(submission.hash).not.toBe(await contentHash({ ...content, signedAs: 'Somebody else' }));
    expect(sent).toMatchObject({ intact: true, late: false, newest: true });
  });

  test('leaves the return to be read only', async () => {
    const lead = await world.viewer('area-lead-h');
    const late = { 'SR-SR-01': edit('in_design', 'After the fact.', 1, 'correction') };
    const saved = await saveAnswers(lead, present, 'harrowick', late, null, world.now);
    expect(refusalOf(saved)).toEqual({ reason: 'not_allowed', state: 'submitted' });
    expect((await theReturn(lead, 'harrowick')).actions).toEqual([]);
  });

  test('is done once, however often the button is pressed', async () => {
    const lead = await world.viewer('area-lead-h');
    const { revision } = await theReturn(lead, 'harrowick');
    expect(refusalOf(await send(lead, 'harrowick', revision))).toMatchObject({ reason: 'not_allowed' });
    expect(await sentFor('harrowick')).toHaveLength(1);
  });

  test('is done once by two presses at the same moment', async () => {
    const lead = await world.viewer('area-lead-e');
    const { revision } = await complete(lead, 'eldershaw');
    const both = await Promise.all([send(lead, 'eldershaw', revision), send(lead, 'eldershaw', revision)]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect((await sentFor('eldershaw')).map(({ version }) => version)).toEqual([1]);
  });

  test('is refused when answers changed after the signer saw them', async () => {
    const lead = await world.viewer('area-lead-i');
    const { revision } = await complete(lead, 'inglemoor');
    const seen = (await theReturn(lead, 'inglemoor')).answers['SR-SR-01']?.version;
    const change = { 'SR-SR-01': edit('in_place', 'A colleague’s last word.', seen) };
    done(await saveAnswers(lead, present, 'inglemoor', change, null, world.now));
    expect(refusalOf(await send(lead, 'inglemoor', revision))).toEqual({ reason: 'changed' });
    expect(refusalOf(await send(lead, 'inglemoor', Number.NaN))).toEqual({ reason: 'changed' });
    expect(await sentFor('inglemoor')).toEqual([]);
    done(await send(lead, 'inglemoor', (await theReturn(lead, 'inglemoor')).revision));
  });

  test('is not for a contributor', async () => {
    const contributor = await world.viewer('contributor');
    const { revision } = await complete(contributor, 'ashcombe');
    expect(refusalOf(await send(contributor, 'ashcombe', revision))).toMatchObject({ reason: 'not_allowed' });
    expect((await theReturn(contributor, 'ashcombe')).state).toBe('in_progress');
  });

  test('is refused once the phase has closed', async () => {
    const lead = await world.viewer('area-lead');
    const { revision, phase } = await theReturn(lead, 'ashcombe');
    const after = new Date(phase.closesAt.getTime() + 1);
    expect(refusalOf(await send(lead, 'ashcombe', revision, after))).toMatchObject({ reason: 'closed' });
  });

  test.each([
    ['on time at the last instant of the due date', 'area-lead-b', 'brackenshire', 0, false],
    ['late from the next', 'area-lead-j', 'jesmonby', 1, true],
  ])('is %s', async (_when, key, area, after, late) => {
    const lead = await world.viewer(key);
    const { revision, phase } = await complete(lead, area);
    const id = done(await send(lead, area, revision, new Date(phase.dueAt.getTime() + after)));
    expect((await readSubmission(lead, id))?.late).toBe(late);
  });

  test('is not possible for somebody else’s area', async () => {
    expect(await send(await world.viewer('area-lead-b'), 'ashcombe', 1)).toBeUndefined();
    expect(await send(await world.viewer('dfe-official'), 'ashcombe', 1)).toBeUndefined();
  });
});
