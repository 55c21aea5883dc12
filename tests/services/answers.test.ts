import { listEvents } from 'db/events';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { noAnswer } from '~/domain/answers';
import type { Viewer } from '~/domain/viewer';
import { type Edit, saveAnswers } from '~/services/answers.server';

describe('saving answers', () => {
  let world: World;
  let lead: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead');
  });

  const save = async (edits: Record<string, Edit>, confirm: string | null = null) =>
    done(
      await saveAnswers(lead, present, 'ashcombe', edits, { confirm: confirm ? [confirm] : [] }, new Date()),
    );
  const answer = async (code: string) => (await theReturn(lead, 'ashcombe')).answers[code];
  const eventsOf = async (code: string) => {
    const { id = '' } = await theReturn(lead, 'ashcombe');
    return (await listEvents(world.store.db, id)).filter((event) => event.itemCode === code);
  };

  test('keeps exactly what changed', async () => {
    const asItWas = await theReturn(lead, 'ashcombe');
    const { status, comment, stepBack, version } = asItWas.answers['FH-FD-01'] ?? {};
    const saved = await save({
      'FH-FD-01': edit(status ?? null, comment, version, stepBack),
      'SR-SR-03': edit('in_place', 'The mobile fix went out.', 1),
    });
    expect(saved).toMatchObject({ saved: ['SR-SR-03'], clashes: [] });
    const { 'SR-SR-03': changed, ...others } = (await theReturn(lead, 'ashcombe')).answers;
    const { 'SR-SR-03': _before, ...othersBefore } = asItWas.answers;
    expect(changed).toMatchObject({ status: 'in_place', version: 2, updatedBy: lead.name });
    expect(others).toEqual(othersBefore);
  });

  test('writes down what stood before and after, once for each answer that changed', async () => {
    const before = await answer('FH-FS-03');
    await save({ 'FH-FS-03': edit('in_place', 'Signed on Monday.', 1) });
    const events = await eventsOf('FH-FS-03');
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({ action: 'answer_saved', actor: lead.name, at: world.now });
    expect(events[1]?.change).toEqual({
      before: { ...noAnswer, status: 'in_place', comment: before?.comment },
      after: { ...noAnswer, status: 'in_place', comment: 'Signed on Monday.' },
    });
  });

  test('writes nothing when the same save is sent again', async () => {
    const again = { 'CP-MA-01': edit('in_place', 'Vision agreed.') };
    expect((await save(again)).saved).toEqual(['CP-MA-01']);
    expect(await save(again)).toMatchObject({ saved: [], clashes: [] });
    expect(await eventsOf('CP-MA-01')).toHaveLength(1);
    expect((await answer('CP-MA-01'))?.version).toBe(1);
  });

  test('keeps work that is half finished', async () => {
    const half = { 'CP-MA-02': edit(null, 'Asking HR.'), 'CP-MA-03': edit('not_implemented') };
    expect((await save(half)).saved).toEqual(['CP-MA-02', 'CP-MA-03']);
    expect(await answer('CP-MA-02')).toMatchObject({ status: null, comment: 'Asking HR.' });
  });

  test('can take an answer back', async () => {
    await save({ 'CP-PR-01': edit('in_place', 'Too soon.') });
    await save({ 'CP-PR-01': edit(null, '', 1) });
    expect(await answer('CP-PR-01')).toMatchObject({ status: null, comment: '', version: 2 });
    expect((await eventsOf('CP-PR-01'))[1]?.change.before).toMatchObject({ comment: 'Too soon.' });
  });

  test('keeps nothing of an item left blank', async () => {
    expect((await save({ 'CP-PR-02': edit(null) })).saved).toEqual([]);
    expect(await answer('CP-PR-02')).toBeUndefined();
  });

  test('copies what was said last time when nothing has changed', async () => {
    const last = (await theReturn(lead, 'ashcombe')).before?.answers['CP-MA-04'];
    expect((await save({ 'CP-MA-04': edit('in_design', 'Half typed') }, 'CP-MA-04')).saved).toEqual([
      'CP-MA-04',
    ]);
    expect(await answer('CP-MA-04')).toMatchObject({
      status: last?.status,
      comment: last?.comment,
      confirmed: true,
    });
    const told = (await eventsOf('CP-MA-04')).map(({ action }) => action);
    expect(told).toEqual(['answer_set_aside', 'answer_confirmed']);
  });

  test('confirms an answer that already reads as it did', async () => {
    const last = (await theReturn(lead, 'ashcombe')).before?.answers['CP-PR-03'];
    await save({ 'CP-PR-03': edit(last?.status ?? null, last?.comment) });
    expect((await answer('CP-PR-03'))?.confirmed).toBe(false);
    await save({}, 'CP-PR-03');
    expect(await answer('CP-PR-03')).toMatchObject({ confirmed: true, version: 2 });
  });

  test('writes nothing when an answer is confirmed twice', async () => {
    await save({}, 'FN-GD-01');
    expect((await save({}, 'FN-GD-01')).saved).toEqual([]);
    expect((await answer('FN-GD-01'))?.version).toBe(1);
  });

  test('saves the rest of the form with a confirmation', async () => {
    const saved = await save({ 'FN-SP-01': edit('in_place', 'Board met.') }, 'FN-SP-02');
    expect(saved.saved).toEqual(['FN-SP-01', 'FN-SP-02']);
  });

  test('no longer calls an answer confirmed once it is edited', async () => {
    expect((await answer('FH-FD-02'))?.confirmed).toBe(true);
    await save({ 'FH-FD-02': edit('in_place', 'Now with police.', 1) });
    expect(await answer('FH-FD-02')).toMatchObject({ confirmed: false, comment: 'Now with police.' });
  });

  test('keeps the reason for a step back while there is one', async () => {
    await save({ 'FH-MT-01': edit('in_design', 'Two people left.', 1, 'regression') });
    expect((await answer('FH-MT-01'))?.stepBack).toBe('regression');
    await save({ 'FH-MT-01': edit('in_place', 'Two people left.', 2, 'regression') });
    expect(await answer('FH-MT-01')).toMatchObject({ status: 'in_place', stepBack: null, version: 3 });
  });

  test('keeps no reason for a step back where there is none', async () => {
    await save({ 'SR-SR-04': edit('in_place', 'Live since May.', 1, 'correction') });
    expect((await answer('SR-SR-04'))?.stepBack).toBeNull();
  });
});
