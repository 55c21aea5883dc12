import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CommentFilter } from '~/domain/comment-reader';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import { type CommentsQuery, markCommentsRead, readComments } from '~/services/comments.server';
import { submitReturn } from '~/services/submissions.server';

const said = {
  'FH-FD-01': 'We are 50% there: file_name "v2" it’s at C:\\plans; ÉTÉ plans; drop table',
  'FH-FD-02': 'We are 500 there: filename v2.',
};
const hour = 60 * 60 * 1000;

let world: World;
let official: Viewer;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.viewer('dfe-official');
});

const later = (hours: number) => new Date(world.now.getTime() + hours * hour);
const read = async (
  filter: CommentFilter,
  {
    viewer = official,
    now = later(3),
    ...query
  }: Partial<CommentsQuery> & { viewer?: Viewer; now?: Date } = {},
) => {
  const asked = { phase: present, filter, onlyNew: false, by: 'area', page: 1, ...query } as const;
  const comments = await readComments(viewer, asked, now);
  if (!comments) throw new Error('There are no comments for this viewer.');
  return comments;
};
const codesOf = ({ found }: Awaited<ReturnType<typeof read>>) =>
  found.groups.flatMap(({ entries }) => entries.map(({ code }) => code));
const search = async (text: string, wholeWords = false) =>
  codesOf(await read({ areas: ['brackenshire'], search: { text, wholeWords } }));

describe('comments of a return', () => {
  test('are not read while it is a draft, and are once it is sent', async () => {
    const lead = await world.viewer('area-lead-b');
    await complete(lead, 'brackenshire');
    const { answers, before } = await theReturn(lead, 'brackenshire');
    const edits = Object.entries(said).map(([code, comment]) => [
      code,
      edit(before?.answers[code]?.status ?? 'in_place', comment, answers[code]?.version),
    ]);
    done(await saveAnswers(lead, present, 'brackenshire', Object.fromEntries(edits), null, world.now));
    expect(await search('there')).toEqual([]);
    const drafted = await read({}, { phase: 'all' });
    expect(drafted.missing).toEqual([]);
    expect((await read({})).missing).toContain('Brackenshire');

    const { revision } = await theReturn(lead, 'brackenshire');
    done(await submitReturn(lead, present, 'brackenshire', revision, later(1)));
    expect(await search('there')).toEqual(['FH-FD-01', 'FH-FD-02']);
    expect((await read({})).missing).not.toContain('Brackenshire');
  });

  test.each([
    ['50%', ['FH-FD-01']],
    ['50', ['FH-FD-01', 'FH-FD-02']],
    ['file_name', ['FH-FD-01']],
    ['FILE', ['FH-FD-01', 'FH-FD-02']],
    ['%', ['FH-FD-01']],
    ['_', ['FH-FD-01']],
    ['"v2"', ['FH-FD-01']],
    ["it's", ['FH-FD-01']],
    ["'; drop table", []],
    ['c:\\PLANS', ['FH-FD-01']],
    ['été', ['FH-FD-01']],
  ])('are searched for %s as it is written, whatever the capitals', async (text, codes) => {
    expect(await search(text)).toEqual(codes);
  });

  test('are searched for whole words when asked', async () => {
    expect(await search('50', true)).toEqual(['FH-FD-01']);
    expect(await search('fil', true)).toEqual([]);
    expect(await search('filename', true)).toEqual(['FH-FD-02']);
  });
});

describe('what is new', () => {
  test('is everything to a person who never looked', async () => {
    const { lookedAt, fresh } = await read({}, { phase: 'all' });
    expect(lookedAt).toBeNull();
    expect(fresh).toBe((await read({}, { phase: 'all' })).found.total);
    expect(fresh).toBe((await read({}, { phase: 'all', onlyNew: true })).found.total);
    expect(fresh).toBeGreaterThan(100);
  });

  test('is what was sent since, in any phase, for one person alone', async () => {
    const partner = await world.viewer('delivery-partner');
    const { readUntil } = await read({}, { viewer: partner, now: world.now });
    expect(await markCommentsRead(partner, readUntil, world.now)).toBe(true);
    for (const phase of [present, '2025-02', 'all'])
      expect((await read({}, { viewer: partner, phase })).fresh).toBe(35);
    const fresh = await read({}, { viewer: partner, phase: 'all', onlyNew: true });
    expect(fresh.found.total).toBe(35);
    expect(fresh.found.groups.map(({ key }) => key)).toEqual(['brackenshire']);
    expect((await read({}, { phase: 'all' })).lookedAt).toBeNull();

    const again = await read({}, { viewer: partner, now: later(2) });
    await markCommentsRead(partner, again.readUntil, later(3));
    expect(await read({}, { viewer: partner })).toMatchObject({ fresh: 0, lookedAt: again.readUntil });
  });

  test('is kept when it comes in between the look and the mark', async () => {
    const administrator = await world.viewer('administrator');
    const seen = await read({}, { viewer: administrator, now: later(0.5) });
    await markCommentsRead(administrator, seen.readUntil, later(3));
    expect((await read({}, { viewer: administrator })).fresh).toBe(35);
  });

  test('cannot be marked as read before it has come', async () => {
    const administrator = await world.viewer('administrator');
    await markCommentsRead(administrator, new Date('2099-01-01'), later(4));
    const { lookedAt } = await read({}, { viewer: administrator, now: later(5) });
    expect(lookedAt?.getTime()).toBeLessThan(later(4).getTime());
  });

  test('is nothing to people who see no figures', async () => {
    const lead = await world.viewer('area-lead');
    const asked = { phase: present, filter: {}, onlyNew: false, by: 'area', page: 1 } as const;
    expect(await readComments(lead, asked, world.now)).toBeUndefined();
    expect(await markCommentsRead(lead, world.now, world.now)).toBeUndefined();
  });
});
