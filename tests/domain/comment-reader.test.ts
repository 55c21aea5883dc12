import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countComments } from '~/domain/comment-count';
import { type CommentEntry, listEntries } from '~/domain/comment-entries';
import { commentsPerPage, pageOf, sayPage } from '~/domain/comment-pages';
import { type CommentFilter, filterEntries, isNew } from '~/domain/comment-reader';
import { type DelayTag, delayTags } from '~/domain/delays';
import type { PhaseFigures } from '~/domain/figures';
import { buildMovement } from '~/domain/movement';
import { type Status, statuses } from '~/domain/status';
import { anyTold } from './comment-worlds';
import { everyItem, figuresOf, fullShape, proformaOf } from './figure-arbitraries';

/** Phases in time order, each with the one before. */
const inTurn = (phases: readonly PhaseFigures[]) =>
  phases.map((figures, at) => ({ figures, previous: phases[at - 1] }));
const idOf = (entry: CommentEntry) => [entry.submission.id, entry.code].join(' ');

describe('entries', () => {
  it('are newest phase first, then in form order, then in name order', () => {
    const form = proformaOf([[2]]);
    const phases = ['2025-02', '2025-04'].map((id) => figuresOf(id, form, { Ashcombe: 'PD', Dunmere: 'N-' }));
    expect(listEntries(inTurn(phases)).map((entry) => [entry.phase.id, entry.code, entry.area.name])).toEqual(
      [
        ['2025-04', 'P1-S1-01', 'Ashcombe'],
        ['2025-04', 'P1-S1-01', 'Dunmere'],
        ['2025-04', 'P1-S1-02', 'Ashcombe'],
        ['2025-02', 'P1-S1-01', 'Ashcombe'],
        ['2025-02', 'P1-S1-01', 'Dunmere'],
        ['2025-02', 'P1-S1-02', 'Ashcombe'],
      ],
    );
  });

  it('leave out what is out of scope and areas that have not sent', () => {
    const figures = figuresOf('2025-02', proformaOf([[2]]), { Ashcombe: '.D', Dunmere: '--' });
    expect(listEntries([{ figures, previous: undefined }]).map(({ code }) => code)).toEqual(['P1-S1-02']);
  });
});

test.each<[Date | null, boolean]>([
  [null, true],
  [new Date('2025-02-20T11:59:59.999Z'), true],
  [new Date('2025-02-20T12:00:00Z'), false],
  [new Date('2025-02-21T12:00:00Z'), false],
])('what was sent on 20 February is new to whoever last looked at %s: %s', (lookedAt, fresh) => {
  const figures = figuresOf('2025-02', proformaOf([[1]]), { Ashcombe: 'P' });
  const [entry] = listEntries([{ figures, previous: undefined }]);
  expect(entry && isNew(entry, lookedAt)).toBe(fresh);
});

/** One by one, in words as plain as they come. */
function slowly(phases: readonly PhaseFigures[], filter: CommentFilter): string[] {
  const found: string[] = [];
  phases.forEach(({ asked, submissions, proforma }, at) => {
    const before = phases[at - 1];
    for (const pillar of proforma.pillars)
      for (const section of pillar.sections)
        for (const { code } of section.items)
          for (const area of asked) {
            const submission = submissions.find(({ areaId }) => areaId === area.id);
            const answer = submission?.answers[code];
            if (!submission || !answer || !area.scope.has(code)) continue;
            if (!filter.silent && answer.comment.trim() === '') continue;
            if (filter.programme && area.programme !== filter.programme) continue;
            if (filter.waves && !filter.waves.some((wave) => wave === area.wave)) continue;
            if (filter.areas && !filter.areas.includes(area.slug)) continue;
            if (filter.part && ![pillar.code, section.code, code].includes(filter.part)) continue;
            if (filter.status === 'not_in_place' && answer.status === 'in_place') continue;
            if (filter.status && filter.status !== 'not_in_place' && answer.status !== filter.status)
              continue;
            if (filter.tag && answer.status === 'in_place') continue;
            if (filter.tag === 'any' && answer.delays.length === 0) continue;
            if (filter.tag === 'none' && answer.delays.length > 0) continue;
            if (delayTags.includes(filter.tag as DelayTag) && !answer.delays.includes(filter.tag as DelayTag))
              continue;
            if (filter.newSince && submission.submittedAt.getTime() <= filter.newSince.getTime()) continue;
            if (filter.search && !answer.comment.toLowerCase().includes(filter.search.text)) continue;
            if (filter.moved) {
              const movement =
                before &&
                buildMovement(before, { ...(phases[at] as PhaseFigures) })[filter.moved].some(
                  (move) => move.code === code && move.areaSlug === area.slug,
                );
              if (!movement) continue;
            }
            found.push(`${submission.id} ${code}`);
          }
  });
  return found.sort();
}

const perhaps = <Value>(values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const anyFilter: fc.Arbitrary<CommentFilter> = fc.record({
  programme: perhaps(['ffc', 'fnp']),
  waves: fc.option(fc.subarray([1, 2, 3]), { nil: undefined }),
  areas: perhaps([['ashcombe'], ['brackenshire', 'calderholt'], []]),
  part: perhaps(['P1', 'P2', 'P1-S1', 'P1-S1-01', 'nothing']),
  status: perhaps<Status | 'not_in_place'>([...statuses, 'not_in_place']),
  tag: perhaps<DelayTag | 'any' | 'none'>([...delayTags, 'any', 'none']),
  moved: perhaps(['up', 'back'] as const),
  search: perhaps([
    { text: 'board', wholeWords: false },
    { text: '50%', wholeWords: false },
  ]),
  newSince: perhaps([null, new Date('2025-04-20T12:00:00Z')]),
  silent: fc.boolean(),
});

describe('any filter', () => {
  it('lets through what looking one by one does', () => {
    fc.assert(
      fc.property(anyTold(3), anyFilter, (phases, filter) => {
        const found = filterEntries(listEntries(inTurn(phases)), filter);
        expect(found.map(idOf).sort()).toEqual(slowly(phases, filter));
      }),
      { numRuns: 200 },
    );
  });

  it('of one kind lets through most of any world, so that the others are tried too', () => {
    fc.assert(
      fc.property(
        anyTold(3),
        fc.constantFrom<CommentFilter>(
          {},
          { silent: true },
          { tag: 'any' },
          { moved: 'up' },
          { silent: true, waves: [1, 2] },
          { silent: true, waves: [2, 3] },
        ),
        (phases, filter) => {
          expect(
            filterEntries(listEntries(inTurn(phases)), filter)
              .map(idOf)
              .sort(),
          ).toEqual(slowly(phases, filter));
        },
      ),
    );
  });
});

describe('pages', () => {
  it('hold every entry once, under its own heading, in order', () => {
    fc.assert(
      fc.property(anyTold(3), fc.constantFrom('area', 'item'), (phases, by) => {
        const entries = filterEntries(listEntries(inTurn(phases)), { silent: true });
        const { pages, total } = pageOf(entries, by, 1);
        expect(total).toBe(entries.length);
        const shown = Array.from({ length: pages }, (_, at) => pageOf(entries, by, at + 1));
        const all = shown.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
        expect(all.map(idOf).sort()).toEqual(entries.map(idOf).sort());
        for (const { groups } of shown) {
          expect(groups.flatMap((group) => group.entries).length).toBeLessThanOrEqual(commentsPerPage);
          for (const group of groups)
            for (const { area, code } of group.entries)
              expect(by === 'area' ? area.slug : code).toBe(group.key);
        }
        const keys = shown.flatMap(({ groups }) => groups.filter(({ continued }) => !continued));
        expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
        expect(keys.length).toBe(
          new Set(all.map(({ area, code }) => (by === 'area' ? area.slug : code))).size,
        );
      }),
    );
  });

  test.each([
    [1, 1, '1 to 25 of 70 answers, from 2 areas; 70 have no comment'],
    [3, 3, '51 to 70 of 70 answers, from 2 areas; 70 have no comment'],
    [9, 3, '51 to 70 of 70 answers, from 2 areas; 70 have no comment'],
    [-1, 1, '1 to 25 of 70 answers, from 2 areas; 70 have no comment'],
  ])('asked for page %i show page %i: %s', (asked, page, words) => {
    const form = proformaOf(fullShape);
    const world = { Ashcombe: everyItem(form, 'P'), Dunmere: everyItem(form, 'D') };
    const entries = listEntries([{ figures: figuresOf('2025-02', form, world), previous: undefined }]);
    const found = pageOf(entries, 'area', asked);
    expect([found.page, sayPage(found)]).toEqual([page, words]);
  });

  test.each([
    [0, 'No comments'],
    [1, '1 to 1 of 1 comment, from 1 area'],
    [2, '1 to 2 of 2 comments, from 1 area'],
  ])('of %i comments say so: %s', (count, words) => {
    const form = proformaOf([[3]]);
    const figures = figuresOf('2025-02', form, { Ashcombe: 'PPP' });
    const entries = listEntries([{ figures, previous: undefined }]).slice(0, count);
    expect(
      sayPage(
        pageOf(
          entries.map((entry) => ({ ...entry, comment: 'Live.' })),
          'item',
          1,
        ),
      ),
    ).toBe(words);
  });
});

test('comments are counted as many as are listed, whenever somebody last looked', () => {
  fc.assert(
    fc.property(anyTold(3), fc.option(fc.date({ noInvalidDate: true })), (phases, lookedAt) => {
      const entries = listEntries(phases.map((figures) => ({ figures, previous: undefined })));
      expect(countComments(phases, lookedAt)).toBe(filterEntries(entries, { newSince: lookedAt }).length);
      const [sent] = phases.flatMap(({ submissions }) => submissions);
      if (sent)
        expect(countComments(phases, sent.submittedAt)).toBe(
          filterEntries(entries, { newSince: sent.submittedAt }).length,
        );
    }),
  );
});
