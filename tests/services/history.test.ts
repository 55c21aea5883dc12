import { listEvents } from 'db/events';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { disable } from 'tests/support/people';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventsPerPage, seenByReviewers } from '~/domain/history';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import {
  type AskedHistory,
  readHistory,
  readHistoryFile,
  readItemHistory,
  readReviewHistory,
} from '~/services/history.server';
import { openQuery, writeInQuery } from '~/services/queries.server';
import { moveReturn } from '~/services/return-moves.server';
import { acceptReturn, requestChanges } from '~/services/reviews.server';
import { submitReturn } from '~/services/submissions.server';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});

const historyOf = async (viewer: Viewer, area: string, asked: AskedHistory = {}) => {
  const read = await readHistory(viewer, present, area, asked, world.now);
  if (!read) throw new Error(`There is no history of ${area}.`);
  return read;
};
const storedOf = (area: string) => listEvents(world.store.db, `${present}-${area}`);

describe('the history of a return', () => {
  test('tells everything that happened, newest first, with who did it', async () => {
    const [lead, contributor, partner] = await Promise.all(
      ['area-lead', 'contributor', 'delivery-partner'].map((key) => world.viewer(key)),
    );
    if (!lead || !contributor || !partner) throw new Error('Somebody is missing.');
    const place = [present, 'ashcombe'] as const;
    await complete(contributor, 'ashcombe');
    const begun = (await historyOf(lead, 'ashcombe')).total;

    done(await moveReturn(contributor, ...place, 'request_sign_off', world.now));
    done(await moveReturn(lead, ...place, 'take_back', world.now));
    const { answers } = await theReturn(lead, 'ashcombe');
    const code = 'SR-SR-05';
    const seen = answers[code]?.version;
    done(await saveAnswers(lead, ...place, { [code]: edit('in_place', 'Last word.', seen) }, {}, world.now));
    const send = async () =>
      submitReturn(lead, ...place, (await theReturn(lead, 'ashcombe')).revision, world.now);
    done(await send());
    const items = [{ code, reason: 'Say when.' }];
    const asked = { version: 1, reason: 'Say more.', items };
    done(await requestChanges(partner, ...place, asked, world.now));
    const changed = edit('in_place', 'Last word, in May.', (seen ?? 0) + 1);
    done(await saveAnswers(lead, ...place, { [code]: changed }, {}, world.now));
    done(await send());
    const itemPlace = { phaseId: present, areaSlug: 'ashcombe', code };
    const query = done(await openQuery(partner, itemPlace, { text: 'In May?', dueAt: null }, world.now));
    done(await writeInQuery(lead, { ...itemPlace, query }, { text: 'In May.', seen: 1 }, world.now));
    done(await acceptReturn(partner, ...place, { version: 2, openQueries: true }, world.now));

    const { events, items: names } = await historyOf(lead, 'ashcombe');
    const added = (await storedOf('ashcombe')).length - begun;
    expect(events.slice(0, added).map(({ action, actor }) => [action, actor])).toEqual([
      ['accept', partner.name],
      ['query_answered', lead.name],
      ['query_opened', partner.name],
      ['submitted', lead.name],
      ['answer_saved', lead.name],
      ['request_changes', partner.name],
      ['submitted', lead.name],
      ['answer_saved', lead.name],
      ['take_back', lead.name],
      ['request_sign_off', contributor.name],
    ]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq).sort((a, b) => b - a));
    const titled = (title: string) => events.find(({ told }) => told.title === title)?.told;
    expect(titled('Changes requested')?.said).toEqual([
      { what: 'Reason', text: 'Say more.' },
      { what: `${names[code]}, ${code}`, text: 'Say when.' },
    ]);
    expect(titled('Signed and sent as 2026-10-ashcombe-2')).toBeDefined();
    expect(titled('Comment changed')?.changes).toContainEqual({
      what: 'Comment',
      before: 'Last word.',
      after: 'Last word, in May.',
    });
    expect(titled('Query opened')?.said).toEqual([{ what: '', text: 'In May?' }]);
  });

  test.each([
    ['calderholt', 'area-lead-c'],
    ['dunmere', 'area-lead-d'],
    ['inglemoor', 'area-lead-i'],
  ])(
    'has an event for every version of every answer of %s, each going on from the last',
    async (area, key) => {
      const { answers } = await theReturn(await world.viewer(key), area);
      const events = (await storedOf(area)).filter(({ action }) => /^answer_(saved|confirmed)$/.test(action));
      const versions = Object.values(answers).reduce((sum, { version }) => sum + version, 0);
      expect(events).toHaveLength(versions);
      for (const [code, { version, updatedAt: _at, updatedBy: _by, ...answer }] of Object.entries(answers)) {
        const own = events.filter(({ itemCode }) => itemCode === code).map(({ change }) => change);
        expect(own).toHaveLength(version);
        expect(own.at(-1)?.after).toEqual(answer);
        expect(own.slice(1).map(({ before }) => before)).toEqual(own.slice(0, -1).map(({ after }) => after));
      }
    },
  );

  test('gets one more entry when only a comment was changed, and only ever grows', async () => {
    const lead = await world.viewer('area-lead-i');
    const { answers } = await theReturn(lead, 'inglemoor');
    const [code, answer] = Object.entries(answers)[0] ?? [];
    if (!code || !answer) throw new Error('Nothing is answered.');
    const before = await storedOf('inglemoor');
    const content = { ...answer, comment: `${answer.comment} Now in two localities.` };
    const save = () =>
      saveAnswers(lead, present, 'inglemoor', { [code]: { content, seen: answer.version } }, {}, world.now);
    done(await save());
    done(await save());
    const after = await storedOf('inglemoor');
    expect(after).toHaveLength(before.length + 1);
    expect(after.slice(0, before.length)).toEqual(before);
    const [entry] = (await historyOf(lead, 'inglemoor', { item: code })).events;
    expect(entry?.told.changes.map(({ what }) => what)).toEqual(['Status', 'Comment']);
    expect(entry?.told.changes[1]).toEqual({
      what: 'Comment',
      before: answer.comment,
      after: content.comment,
    });
  });

  test('narrows to an item and to a kind of event, and stands on pages of a fixed size', async () => {
    const lead = await world.viewer('area-lead-h');
    const all = await historyOf(lead, 'harrowick');
    const stored = await storedOf('harrowick');
    expect(all.total).toBe(stored.length);
    expect(all.events).toHaveLength(Math.min(eventsPerPage, stored.length));
    const item = await historyOf(lead, 'harrowick', { item: 'FH-FD-01' });
    expect(item.events.length).toBeGreaterThan(0);
    expect(item.events.every(({ itemCode }) => itemCode === 'FH-FD-01')).toBe(true);
    const sending = await historyOf(lead, 'harrowick', { kind: 'sending' });
    expect(sending.events.map(({ action }) => action)).toEqual(['request_sign_off']);
    expect((await historyOf(lead, 'harrowick', { item: 'no such item' })).total).toBe(all.total);
    for (const page of [0, -3, Number.NaN, 1.5, 1e9])
      expect((await historyOf(lead, 'harrowick', { page })).events.length).toBeGreaterThan(0);
  });

  test('is empty before anybody has begun', async () => {
    const { total, events } = await historyOf(await world.viewer('area-lead-b'), 'brackenshire');
    expect([total, events]).toEqual([0, []]);
  });

  test('keeps the name of somebody who has left', async () => {
    const lead = await world.viewer('area-lead-c');
    await disable(world.store, lead.id);
    const { events } = await historyOf(lead, 'calderholt', { kind: 'sending' });
    expect(events.map(({ actor }) => actor)).toEqual([lead.name]);
  });

  test.each(['area-lead-b', 'dfe-official', 'administrator'])('is not found by %s', async (key) => {
    const viewer = await world.viewer(key);
    expect(await readHistory(viewer, present, 'ashcombe', {}, world.now)).toBeUndefined();
    expect(await readHistoryFile(viewer, present, 'ashcombe', world.now)).toBeUndefined();
    const item = await readItemHistory(viewer, present, 'ashcombe', 'FH-FD-01', 1, world.now);
    expect(item).toBeUndefined();
  });
});

describe('the history of an item', () => {
  test('goes over every phase of its own area, newest first', async () => {
    const lead = await world.viewer('area-lead');
    const read = await readItemHistory(lead, present, 'ashcombe', 'FH-FD-01', undefined, world.now);
    const phases = [...new Set(read?.events.map(({ phase }) => phase.id))];
    expect(phases.length).toBeGreaterThan(2);
    expect(phases).toEqual([...phases].sort().reverse());
    expect(read?.events.every(({ itemCode }) => itemCode === 'FH-FD-01')).toBe(true);
    expect(read?.more).toBe(false);
    expect(await readItemHistory(lead, present, 'ashcombe', 'XX-XX-01', 1, world.now)).toBeUndefined();
  });
});

describe('the history that reviewers see', () => {
  test.each(['delivery-partner', 'dfe-official', 'administrator'])(
    'has what was sent and asked for %s, and nothing of the drafts',
    async (key) => {
      const read = await readReviewHistory(await world.viewer(key), present, 'dunmere');
      const actions = read?.events.map(({ action }) => action) ?? [];
      expect(actions).toContain('submitted');
      expect(actions).toContain('request_changes');
      expect(actions.filter((action) => !seenByReviewers.includes(action))).toEqual([]);
      expect(JSON.stringify(read?.events)).not.toContain('answer_');
    },
  );

  test('has the short name beside the code of every item whose changes were requested', async () => {
    const read = await readReviewHistory(await world.viewer('dfe-official'), present, 'dunmere');
    const told = read?.events.find(({ action }) => action === 'request_changes')?.told;
    const named =
      told?.said.flatMap(({ what }) => (/[A-Z]{2}-[A-Z]{2}-\d\d$/.test(what) ? [what] : [])) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const what of named) {
      const code = what.slice(-8);
      expect(what).toBe(`${read?.items[code]}, ${code}`);
    }
  });

  test('is not for areas, and not of an area that is not asked', async () => {
    const lead = await world.viewer('area-lead-d');
    expect(await readReviewHistory(lead, present, 'dunmere')).toBeUndefined();
    const partner = await world.viewer('delivery-partner');
    expect(await readReviewHistory(partner, present, 'atlantis')).toBeUndefined();
    expect(await readReviewHistory(partner, '1999-01', 'dunmere')).toBeUndefined();
  });
});

describe('the file of a history', () => {
  test('has a row for each event, and nothing in it is a formula', async () => {
    const lead = await world.viewer('area-lead-i');
    const { answers } = await theReturn(lead, 'inglemoor');
    const [code, answer] = Object.entries(answers)[1] ?? [];
    if (!code || !answer) throw new Error('Nothing is answered.');
    const content = { ...answer, comment: '=HYPERLINK("http://x")' };
    const edits = { [code]: { content, seen: answer.version } };
    done(await saveAnswers(lead, present, 'inglemoor', edits, {}, world.now));
    const file = await readHistoryFile(lead, present, 'inglemoor', world.now);
    expect(file?.name).toBe('history-inglemoor-2026-10-illustrative.csv');
    const body = file?.body ?? '';
    expect(body).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(body).not.toMatch(/[,\n"]=HYPER/);
    expect(body.split('\r\n').length - 2).toBe((await storedOf('inglemoor')).length);
  });
});
