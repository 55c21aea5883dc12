import { listEvents } from 'db/events';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { type Edit, saveAnswers } from '~/services/answers.server';

describe('two people in one return', () => {
  let world: World;
  let lead: Viewer;
  let contributor: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead');
    contributor = await world.viewer('contributor');
  });

  const save = async (viewer: Viewer, edits: Record<string, Edit>, confirm: string | null = null) =>
    done(
      await saveAnswers(
        viewer,
        present,
        'ashcombe',
        edits,
        { confirm: confirm ? [confirm] : [] },
        new Date(),
      ),
    );
  const answer = async (code: string) => (await theReturn(lead, 'ashcombe')).answers[code];
  const countEvents = async () => {
    const { id = '' } = await theReturn(lead, 'ashcombe');
    return (await listEvents(world.store.db, id)).length;
  };

  test('do not disturb each other on different items', async () => {
    const first = await answer('FH-FD-01');
    await save(contributor, { 'FH-FD-01': edit('in_place', 'Health desk added.', 1) });
    const stale = edit(first?.status ?? null, first?.comment, 1);
    const saved = await save(lead, { 'FH-FD-01': stale, 'CP-MA-01': edit('in_place') });
    expect(saved).toMatchObject({ saved: ['CP-MA-01'], clashes: [] });
    expect((await answer('FH-FD-01'))?.comment).toBe('Health desk added.');
  });

  test('are shown both versions of an item that both changed, and neither is lost', async () => {
    await save(contributor, { 'FH-FD-02': edit('in_design', 'Police have left.', 1, 'regression') });
    const theirs = await answer('FH-FD-02');
    const before = await countEvents();
    const mine = edit('in_place', 'Police stay until May.', 1);
    const saved = await save(lead, { 'FH-FD-02': mine, 'CP-MA-02': edit('in_place') });
    expect(saved).toMatchObject({
      saved: ['CP-MA-02'],
      clashes: [{ code: 'FH-FD-02', yours: mine.content, theirs }],
    });
    expect(theirs).toMatchObject({ version: 2, updatedBy: contributor.name, stepBack: 'regression' });
    expect(await answer('FH-FD-02')).toEqual(theirs);
    expect(await countEvents()).toBe(before + 1);
  });

  test('settle it by choosing: mine is saved over the version it was shown beside', async () => {
    await save(contributor, { 'FH-FD-03': edit('in_place', 'Theirs.', 1) });
    const { clashes } = await save(lead, { 'FH-FD-03': edit('in_place', 'Mine.', 1) });
    const seen = clashes[0]?.theirs.version;
    const settled = await save(lead, { 'FH-FD-03': edit('in_place', 'Mine.', seen) });
    expect(settled).toMatchObject({ saved: ['FH-FD-03'], clashes: [] });
    expect(await answer('FH-FD-03')).toMatchObject({ comment: 'Mine.', version: 3, updatedBy: lead.name });
  });

  test('keep what was given up in the history when theirs is chosen', async () => {
    await save(contributor, { 'SR-SP-04': edit('in_place', 'Kept.', 1) });
    await save(lead, { 'SR-SP-04': { ...edit('in_place', 'Given up.', 1), setAside: true } });
    expect(await answer('SR-SP-04')).toMatchObject({ comment: 'Kept.', version: 2 });
    const { id = '' } = await theReturn(lead, 'ashcombe');
    const last = (await listEvents(world.store.db, id)).at(-1);
    expect(last).toMatchObject({ action: 'answer_set_aside', change: { after: { comment: 'Given up.' } } });
  });

  test('clash when one says that nothing has changed and the other has changed it', async () => {
    const seen = (await answer('SR-SP-02'))?.version ?? 0;
    await save(contributor, { 'SR-SP-02': edit('in_design', 'Being rewritten.', seen, 'regression') });
    const outcome = await save(lead, { 'SR-SP-02': edit(null, '', seen) }, 'SR-SP-02');
    expect(outcome.saved).toEqual([]);
    expect(outcome.clashes[0]?.theirs.comment).toBe('Being rewritten.');
  });

  test('clash again when a third version came meanwhile', async () => {
    await save(contributor, { 'FH-FD-04': edit('in_place', 'Second.', 1) });
    await save(contributor, { 'FH-FD-04': edit('in_place', 'Third.', 2) });
    const { saved, clashes } = await save(lead, { 'FH-FD-04': edit('in_place', 'Mine.', 2) });
    expect(saved).toEqual([]);
    expect(clashes[0]?.theirs).toMatchObject({ comment: 'Third.', version: 3 });
  });

  test('do not clash when they say the same', async () => {
    await save(contributor, { 'FH-FD-05': edit('in_place', 'Same words.', 1) });
    const same = await save(lead, { 'FH-FD-05': edit('in_place', 'Same words.', 1) });
    expect(same).toMatchObject({ saved: [], clashes: [] });
  });

  test('clash when both begin the same blank item', async () => {
    await save(contributor, { 'CP-MA-03': edit('in_place', 'Health view.') });
    const { clashes } = await save(lead, { 'CP-MA-03': edit('in_design', 'Social care view.') });
    expect(clashes.map(({ code }) => code)).toEqual(['CP-MA-03']);
    expect((await answer('CP-MA-03'))?.comment).toBe('Health view.');
  });

  test('clash when one says nothing has changed and the other has just changed it', async () => {
    await save(contributor, { 'CP-MA-04': edit('in_design', 'Two vacancies.', 0, 'regression') });
    const { clashes } = await save(lead, { 'CP-MA-04': edit(null) }, 'CP-MA-04');
    expect(clashes.map(({ code }) => code)).toEqual(['CP-MA-04']);
    expect(await answer('CP-MA-04')).toMatchObject({ comment: 'Two vacancies.', confirmed: false });
  });

  test('cannot overwrite by naming a version that never was', async () => {
    const { saved, clashes } = await save(lead, { 'FH-FS-02': edit('in_design', 'Forged.', 99) });
    expect(saved).toEqual([]);
    expect(clashes).toHaveLength(1);
  });

  test('who press Save at the same moment: one is kept, the other is asked', async () => {
    const outcomes = await Promise.all([
      save(lead, { 'CP-MA-05': edit('in_place', 'Lead.') }),
      save(contributor, { 'CP-MA-05': edit('in_place', 'Contributor.') }),
    ]);
    expect(outcomes.flatMap(({ saved }) => saved)).toEqual(['CP-MA-05']);
    expect(outcomes.flatMap(({ clashes }) => clashes)).toHaveLength(1);
    expect((await answer('CP-MA-05'))?.version).toBe(1);
  });
});
