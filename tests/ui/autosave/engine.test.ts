import { describe, expect, test } from 'vitest';
import { place, pretend } from './pretend';

describe('an answer that was typed', () => {
  test('is sent once, and forgotten here when the service has it', async () => {
    const world = pretend();
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    await world.type(tab, 'A', 'one', 0);
    expect(world.stored.get('A')).toMatchObject({ comment: 'one', version: 1 });
    expect(tab.see()).toMatchObject({ entries: [], trouble: undefined, sending: undefined });
    expect(Object.values(tab.see().saved)).toMatchObject([{ version: 1 }]);
    expect(world.posted).toHaveLength(1);
  });

  test('is held while somebody is still typing, and then sent once', async () => {
    const world = pretend();
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    await world.type(tab, 'A', 'o', 0, true);
    await world.type(tab, 'A', 'one', 0, true);
    expect(world.posted).toHaveLength(0);
    expect(await world.shelf.list()).toMatchObject([{ draft: { comment: 'one' } }]);
    await tab.release();
    expect(world.history).toEqual([{ code: 'A', by: 'ann', comment: 'one', aside: false }]);
  });

  test.each(['lost before', 'lost after', 'busy'] as const)(
    'waits while answers are %s, outlives a reload, and arrives once, in order',
    async (fault) => {
      const world = pretend();
      world.breaks(fault);
      const [tab] = world.tabs as [(typeof world.tabs)[number]];
      await world.type(tab, 'A', 'a1', 0);
      await world.type(tab, 'B', 'b1', 0);
      await world.type(tab, 'A', 'a2', 0);
      expect(tab.see().entries.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
      expect(tab.see().trouble).toBeDefined();
      const again = await world.reload();
      expect(again.see().entries).toHaveLength(2);
      world.breaks('none');
      await world.tick();
      expect(again.see().entries).toEqual([]);
      expect(world.stored.get('A')).toMatchObject({ comment: 'a2', by: 'ann' });
      const texts = world.history.map(({ comment }) => comment);
      expect(texts).toEqual([...new Set(texts)]);
      expect(texts.indexOf('a2')).toBeLessThan(texts.indexOf('b1'));
    },
  );

  test('is not sent again and again while a pause runs', async () => {
    const world = pretend();
    world.breaks('lost before');
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    for (const text of ['a', 'ab', 'abc']) await world.type(tab, 'A', text, 0);
    expect(world.posted).toHaveLength(1);
  });

  test('waits when the session has ended, and goes on when the same person is back', async () => {
    const world = pretend();
    world.signs(undefined);
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    await world.type(tab, 'A', 'kept', 0);
    expect(tab.see().trouble?.why).toBe('signed_out');
    world.signs('ann');
    await world.tick();
    expect(world.stored.get('A')?.comment).toBe('kept');
  });

  test('is never sent by another person, nor seen by them, and waits for its own', async () => {
    const world = pretend();
    world.signs(undefined);
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    await world.type(tab, 'A', 'mine', 0);
    const tries = world.posted.length;
    world.signs('ben');
    await world.tick();
    expect(tab.see().trouble?.why).toBe('someone_else');
    const bens = await world.reload();
    await world.tick();
    expect(bens.see()).toMatchObject({ person: 'ben', entries: [] });
    expect(world.posted).toHaveLength(tries);
    world.signs('ann');
    await world.reload();
    expect(world.stored.get('A')?.comment).toBe('mine');
  });

  test('of one item is refused without holding up the others, and is sent again on request', async () => {
    const world = pretend();
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    world.breaks('refused');
    await world.type(tab, 'A', 'bad', 0);
    world.breaks('none');
    await world.type(tab, 'B', 'good', 0);
    expect(tab.see().entries).toMatchObject([{ code: 'A', state: 'refused', draft: { comment: 'bad' } }]);
    expect(world.stored.get('B')?.comment).toBe('good');
    await tab.retry(place('A'));
    expect(tab.see().entries).toEqual([]);
    expect(world.stored.get('A')?.comment).toBe('bad');
  });

  test('can be thrown away when it was refused', async () => {
    const world = pretend();
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    world.breaks('refused');
    await world.type(tab, 'A', 'bad', 0);
    await tab.discard(place('A'));
    expect(tab.see().entries).toEqual([]);
    expect(await world.shelf.list()).toEqual([]);
  });
});

describe('a clash', () => {
  const clashing = async () => {
    const world = pretend();
    world.elsewhere('A', 'theirs');
    const [tab] = world.tabs as [(typeof world.tabs)[number]];
    await world.type(tab, 'A', 'mine', 0);
    return { world, tab };
  };

  test('overwrites nothing until somebody chooses, whatever is typed meanwhile', async () => {
    const { world, tab } = await clashing();
    await world.type(tab, 'A', 'mine, longer', 0);
    expect(tab.see().entries).toMatchObject([{ state: 'clash', draft: { comment: 'mine, longer' } }]);
    expect(tab.see().entries[0]?.clash?.theirs).toMatchObject({ comment: 'theirs', version: 1 });
    expect(world.stored.get('A')?.comment).toBe('theirs');
  });

  test('is settled by mine over the version that was shown', async () => {
    const { world, tab } = await clashing();
    await tab.choose(place('A'), true);
    expect(world.stored.get('A')).toMatchObject({ comment: 'mine', version: 2 });
    expect(tab.see().entries).toEqual([]);
  });

  test('is settled by theirs, with mine in the history', async () => {
    const { world, tab } = await clashing();
    await tab.choose(place('A'), false);
    expect(world.stored.get('A')).toMatchObject({ comment: 'theirs', version: 1 });
    expect(world.history.at(-1)).toEqual({ code: 'A', by: 'ann', comment: 'mine', aside: true });
    expect(tab.see().entries).toEqual([]);
  });

  test('is shown once more when the other has changed again', async () => {
    const { world, tab } = await clashing();
    world.elsewhere('A', 'theirs again');
    await tab.choose(place('A'), true);
    expect(tab.see().entries[0]?.clash?.theirs).toMatchObject({ comment: 'theirs again', version: 2 });
    expect(world.stored.get('A')?.comment).toBe('theirs again');
  });
});

test('what two windows type for the same item is all kept', async () => {
  const world = pretend();
  await world.openTab();
  const [first, second] = world.tabs as [(typeof world.tabs)[number], (typeof world.tabs)[number]];
  world.breaks('lost before');
  await world.type(first, 'A', 'in the first', 0);
  await world.type(second, 'A', 'in the second', 0);
  world.breaks('none');
  await world.tick();
  const texts = world.history.map(({ comment }) => comment);
  expect(texts).toContain('in the first');
  expect(world.stored.get('A')?.comment).toBe('in the second');
});
