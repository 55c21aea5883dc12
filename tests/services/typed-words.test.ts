import { listEvents } from 'db/events';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { type Edit, saveAnswers } from '~/services/answers.server';

describe('words that were typed', () => {
  let world: World;
  let lead: Viewer;
  let contributor: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead');
    contributor = await world.viewer('contributor');
  });

  const save = async (viewer: Viewer, edits: Record<string, Edit>, confirm: string[] = []) =>
    done(await saveAnswers(viewer, present, 'ashcombe', edits, { confirm }, new Date()));
  const answer = async (code: string) => (await theReturn(lead, 'ashcombe')).answers[code];
  const asideOf = async (code: string) => {
    const { id = '' } = await theReturn(lead, 'ashcombe');
    const all = await listEvents(world.store.db, id);
    const own = all.filter(({ action, itemCode }) => action === 'answer_set_aside' && itemCode === code);
    return own.map(({ change }) => (change.after as { comment: string }).comment);
  };

  test('go into the history when last time’s answer is then said to be still correct', async () => {
    await save(lead, { 'CP-PR-01': edit(null, 'Waiting for the panel.') }, ['CP-PR-01']);
    expect(await answer('CP-PR-01')).toMatchObject({ confirmed: true });
    expect(await asideOf('CP-PR-01')).toEqual(['Waiting for the panel.']);
  });

  test('are not there again when nothing was typed, or what was last said', async () => {
    const { before } = await theReturn(lead, 'ashcombe');
    const last = before?.answers['CP-PR-02'];
    await save(lead, { 'CP-PR-02': edit(last?.status ?? null, last?.comment) }, ['CP-PR-02']);
    await save(lead, { 'CP-PR-03': edit(null) }, ['CP-PR-03']);
    expect([await asideOf('CP-PR-02'), await asideOf('CP-PR-03')]).toEqual([[], []]);
  });

  test('are set aside once, however often they are sent', async () => {
    const aside = { 'FH-FD-01': { ...edit('in_design', 'My words.', 1), setAside: true } };
    await save(lead, aside);
    await save(lead, aside);
    expect(await asideOf('FH-FD-01')).toEqual(['My words.']);
  });

  test('sent again after a colleague took them back are a clash, not written over the colleague', async () => {
    const code = 'FH-FD-02';
    const first = await answer(code);
    const mine = { [code]: { ...edit('in_place', 'Mine.', first?.version), meant: true } };
    await save(lead, mine);
    const back = edit(first?.status ?? null, first?.comment, (first?.version ?? 0) + 1);
    await save(contributor, { [code]: back });
    const again = await save(lead, mine);
    expect(again).toMatchObject({ saved: [], clashes: [{ code }] });
    expect((await answer(code))?.comment).toBe(first?.comment);
  });
});
