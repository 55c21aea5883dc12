import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Engine } from '~/ui/autosave/engine';
import { type Fault, place, pretend } from './pretend';

const codes = ['A', 'B'] as const;
const people = ['ann', 'ben'] as const;
const code = fc.constantFrom(...codes);

/** What may happen to somebody who writes, in any order. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('type' as const), code, hold: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('break' as const),
      fault: fc.constantFrom<Fault>('none', 'lost before', 'lost after', 'busy', 'refused'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('wait' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('reload' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('sign' as const),
      person: fc.constantFrom<string | undefined>('ann', 'ben', undefined),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('elsewhere' as const), code }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('retry' as const), code }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('choose' as const), code, mine: fc.boolean() }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

/** Lives through it as a page would, and tells what was typed, in order. */
async function live(happenings: readonly Happening[]) {
  const world = pretend();
  let tab = world.tabs[0] as Engine;
  /** The person whom the page was drawn for: it may not know that another has signed in since. */
  let count = 0;
  const typed: { person: string; code: string; comment: string }[] = [];
  /** The version that the page's fields were drawn from, or became by being saved. */
  let drawn: Record<string, number> = {};
  const draw = () => {
    drawn = Object.fromEntries(codes.map((each) => [each, world.stored.get(each)?.version ?? 0]));
  };
  const seenBy = (each: string) => {
    const own = Object.entries(tab.see().saved).find(([key]) => key.endsWith(`/${each}`))?.[1].version ?? 0;
    return Math.max(drawn[each] ?? 0, own);
  };
  const reload = async () => {
    if (!world.session) return;
    tab = (await world.reload()) ?? tab;
    draw();
  };
  draw();
  for (const event of happenings) {
    if (event.what === 'break') world.breaks(event.fault);
    else if (event.what === 'wait') await world.tick();
    else if (event.what === 'reload') await reload();
    else if (event.what === 'sign') world.signs(event.person);
    else if (event.what === 'elsewhere') world.elsewhere(event.code, `zoe ${++count}`);
    else if (event.what === 'retry') await tab.retry(place(event.code));
    else if (event.what === 'choose') await tab.choose(place(event.code), event.mine);
    else {
      const { person } = tab.see();
      const comment = `${person} ${++count}`;
      typed.push({ person, code: event.code, comment });
      await world.type(tab, event.code, comment, seenBy(event.code), event.hold);
    }
    expect(tab.see().entries.every((entry) => entry.person === tab.see().person)).toBe(true);
  }
  return { world, typed, reload, tab: () => tab };
}

/** Everything works again; each person comes back, and settles what is left. */
async function recover({ world, reload, tab }: Awaited<ReturnType<typeof live>>, mine = true) {
  world.breaks('none');
  for (const person of people) {
    world.signs(person);
    await reload();
    for (let rounds = 0; rounds < 4; rounds++) {
      await tab().release();
      await world.tick();
      for (const { code: each, state } of tab().see().entries) {
        if (state === 'refused') await tab().retry(place(each));
        if (state === 'clash') await tab().choose(place(each), mine && rounds % 2 === 0);
      }
    }
  }
}

const lives = fc.array(happening, { maxLength: 30 });

test('whatever happens, what was typed last is stored or in the history, and nothing is left behind', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (happenings) => {
      const lived = await live(happenings);
      await recover(lived);
      const { world, typed } = lived;
      expect(await world.shelf.list()).toEqual([]);
      for (const person of people)
        for (const each of codes) {
          const last = typed.findLast((one) => one.person === person && one.code === each);
          if (last) expect(world.history.map(({ comment }) => comment)).toContain(last.comment);
        }
    }),
    { numRuns: 300 },
  );
});

test('whatever happens, nothing is stored twice unasked, out of order, or in another’s name', async () => {
  const unasked = lives.map((all) =>
    all.map((one) => (one.what === 'choose' ? { ...one, mine: false } : one)),
  );
  await fc.assert(
    fc.asyncProperty(unasked, async (happenings) => {
      const lived = await live(happenings);
      await recover(lived, false);
      const kept = lived.world.history.filter(({ aside }) => !aside);
      const comments = kept.map(({ comment }) => comment);
      expect(comments).toEqual([...new Set(comments)]);
      for (const { by, comment } of lived.world.history) expect(comment.startsWith(`${by} `)).toBe(true);
      for (const person of people)
        for (const each of codes) {
          const own = kept.filter(({ by, code: of }) => by === person && of === each);
          const numbers = own.map(({ comment }) => Number(comment.split(' ')[1]));
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        }
    }),
    { numRuns: 300 },
  );
});

test('nobody clashes with themselves, however often an answer is lost on its way', async () => {
  const alone = lives.map((all) =>
    all.filter(({ what }) => what !== 'elsewhere' && what !== 'sign' && what !== 'choose'),
  );
  await fc.assert(
    fc.asyncProperty(alone, async (happenings) => {
      const { world, tab } = await live(happenings);
      world.breaks('none');
      await tab().release();
      await world.tick();
      expect(
        tab()
          .see()
          .entries.filter(({ state }) => state === 'clash'),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
