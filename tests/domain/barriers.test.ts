import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildBarrierTrend } from '~/domain/barrier-trend';
import { type BarrierCount, type BarrierSlice, buildBarriers, mostNamed, rankTags } from '~/domain/barriers';
import { listEntries } from '~/domain/comment-entries';
import { type CommentFilter, filterEntries } from '~/domain/comment-reader';
import { type DelayTag, delayTags } from '~/domain/delays';
import type { PhaseFigures } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import { anyTold } from './comment-worlds';
import { figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);

/** The phase with these barriers, by area and item code. */
function tagged(
  figures: PhaseFigures,
  tags: Record<string, Record<string, readonly DelayTag[]>>,
): PhaseFigures {
  const submissions = figures.submissions.map((submission) => {
    const named = tags[submission.areaId.replace('area-', '')] ?? {};
    const answers = Object.entries(submission.answers).map(([code, answer]) => [
      code,
      { ...answer, delays: named[code] ?? [] },
    ]);
    return { ...submission, answers: Object.fromEntries(answers) };
  });
  return { ...figures, submissions };
}

const world = tagged(
  figuresOf('2025-04', form, { Ashcombe: 'PDN', Brackenshire: 'DD.', Calderholt: '---', Dunmere: 'PPP' }),
  {
    ashcombe: { 'P1-S1-01': ['time'], 'P1-S1-02': ['capacity', 'time'], 'P2-S1-01': ['it_systems'] },
    brackenshire: { 'P1-S1-01': ['capacity'], 'P2-S1-01': ['capacity'] },
  },
);
const brief = ({ answers, areas }: BarrierCount) => [answers, ...areas.map(({ name }) => name)];

describe('the barriers of a phase', () => {
  const { all, pillars, items, ...rest } = buildBarriers(world);

  it('state their base, and who is missing', () => {
    expect([rest.base, rest.sent, rest.missing]).toEqual([4, 3, ['Calderholt']]);
    expect(brief(all.answered)).toEqual([8, 'Ashcombe', 'Brackenshire', 'Dunmere']);
    expect(brief(all.notInPlace)).toEqual([4, 'Ashcombe', 'Brackenshire']);
    expect(brief(all.unnamed)).toEqual([1, 'Brackenshire']);
  });

  it('count an answer under each barrier that it names, unless it is in place or out of scope', () => {
    expect(brief(all.tags.capacity)).toEqual([2, 'Ashcombe', 'Brackenshire']);
    expect(brief(all.tags.time)).toEqual([1, 'Ashcombe']);
    expect(pillars.map(({ key, tags }) => [key, tags.capacity.answers, tags.it_systems.answers])).toEqual([
      ['P1', 2, 0],
      ['P2', 0, 1],
    ]);
  });

  it('list items by how many answers name any', () => {
    expect(items.map(({ key }) => key)).toEqual(['P1-S1-01', 'P1-S1-02', 'P2-S1-01']);
    const most = tagged(world, {
      ashcombe: { 'P1-S1-02': ['time'], 'P2-S1-01': ['time'] },
      brackenshire: { 'P1-S1-01': ['time'], 'P1-S1-02': ['time'] },
    });
    expect(buildBarriers(most).items.map(({ key }) => key)).toEqual(['P1-S1-02', 'P1-S1-01', 'P2-S1-01']);
    const more = tagged(world, {
      ashcombe: { 'P1-S1-02': ['time'] },
      brackenshire: { 'P1-S1-02': ['time'] },
    });
    expect(buildBarriers(more).items.map(({ key }) => key)).toEqual(['P1-S1-02']);
  });

  test.each<[Partial<Record<DelayTag, number>>, DelayTag[]]>([
    [{}, []],
    [{ time: 2, capacity: 1 }, ['time']],
    [{ time: 2, data_sharing: 2 }, ['data_sharing', 'time']],
  ])('most named of %o are %o', (counts, most) => {
    const tags = Object.fromEntries(delayTags.map((tag) => [tag, { answers: counts[tag] ?? 0 }]));
    const slice = { tags: tags as Record<DelayTag, { answers: number }> };
    expect(mostNamed(slice)).toEqual(most);
    expect(rankTags(slice).slice(0, most.length)).toEqual(most);
    expect(rankTags(slice).toSorted()).toEqual(delayTags.toSorted());
  });
});

/** Counted the long way round: every area, every item, one by one. */
function slowly(
  { asked, submissions, proforma }: PhaseFigures,
  tag: DelayTag | 'none' | 'not_in_place' | 'answered',
  only: { pillar?: string; wave?: number; code?: string; areas?: readonly string[] } = {},
): string[] {
  const found: string[] = [];
  for (const area of asked)
    for (const pillar of proforma.pillars)
      for (const section of pillar.sections)
        for (const { code } of section.items) {
          if (only.pillar && only.pillar !== pillar.code) continue;
          if (only.wave && only.wave !== area.wave) continue;
          if (only.code && only.code !== code) continue;
          if (only.areas && !only.areas.includes(area.slug)) continue;
          if (!area.scope.has(code)) continue;
          const answer = submissions.find(({ areaId }) => areaId === area.id)?.answers[code];
          if (!answer) continue;
          if (tag === 'answered') found.push(area.slug);
          else if (answer.status === 'in_place') continue;
          else if (tag === 'not_in_place') found.push(area.slug);
          else if (tag === 'none' ? answer.delays.length === 0 : answer.delays.includes(tag))
            found.push(area.slug);
        }
  return found;
}

function expectSlice(slice: BarrierSlice, figures: PhaseFigures, only?: Parameters<typeof slowly>[2]) {
  const same = (count: BarrierCount, found: string[]) =>
    expect([count.answers, ...count.areas.map(({ slug }) => slug)]).toEqual([
      found.length,
      ...[...new Set(found)].sort(),
    ]);
  same(slice.answered, slowly(figures, 'answered', only));
  same(slice.notInPlace, slowly(figures, 'not_in_place', only));
  same(slice.unnamed, slowly(figures, 'none', only));
  for (const tag of delayTags) same(slice.tags[tag], slowly(figures, tag, only));
}

describe('any barriers', () => {
  it('are what counting one by one gives, in all, by pillar, wave and item', () => {
    fc.assert(
      fc.property(anyTold(1), ([figures]) => {
        if (!figures) return;
        const { all, pillars, waves, items } = buildBarriers(figures);
        expectSlice(all, figures);
        for (const slice of pillars) expectSlice(slice, figures, { pillar: slice.key });
        for (const slice of items) expectSlice(slice, figures, { code: slice.key });
        for (const slice of waves) {
          const ofWave = figures.asked.filter(({ wave }) => String(wave) === slice.key);
          expectSlice(slice, figures, { wave: Number(slice.key) });
          expect(slice.asked).toBe(ofWave.length);
          expect(slice.sent).toBe(
            ofWave.filter(({ id }) => figures.submissions.some(({ areaId }) => areaId === id)).length,
          );
        }
        const named = itemsOf(figures.proforma).filter(
          ({ code }) =>
            slowly(figures, 'not_in_place', { code }).length > slowly(figures, 'none', { code }).length,
        );
        expect(items.map(({ key }) => key).sort()).toEqual(named.map(({ code }) => code).sort());
      }),
    );
  });

  it('have behind every count a list of as many answers, of the same areas', () => {
    fc.assert(
      fc.property(anyTold(1), ([figures]) => {
        if (!figures) return;
        const entries = listEntries([{ figures, previous: undefined }]);
        const behind = (count: BarrierCount, filter: CommentFilter) => {
          const found = filterEntries(entries, { ...filter, status: 'not_in_place', silent: true });
          expect(found.length).toBe(count.answers);
          expect([...new Set(found.map(({ area }) => area.slug))].sort()).toEqual(
            count.areas.map(({ slug }) => slug),
          );
        };
        const { all, pillars, waves, items } = buildBarriers(figures);
        const slices: [BarrierSlice, CommentFilter][] = [
          [all, {}],
          ...[...pillars, ...items].map((slice): [BarrierSlice, CommentFilter] => [
            slice,
            { part: slice.key },
          ]),
          ...waves.map((slice): [BarrierSlice, CommentFilter] => [slice, { waves: [Number(slice.key)] }]),
        ];
        for (const [slice, filter] of slices) {
          behind(slice.notInPlace, filter);
          behind(slice.unnamed, { ...filter, tag: 'none' });
          for (const tag of delayTags) behind(slice.tags[tag], { ...filter, tag });
        }
      }),
    );
  });

  it('over phases count the same areas in each, by its own form', () => {
    fc.assert(
      fc.property(anyTold(3), (phases) => {
        const { matched, points } = buildBarrierTrend(phases, new Date('2026-01-01'));
        const areas = matched.map(({ slug }) => slug);
        for (const { phase, slice } of points) {
          const figures = phases.find((each) => each.phase.id === phase.id);
          if (figures) expectSlice(slice, figures, { areas });
          if (slice.answered.answers > 0) expect(slice.answered.areas.map(({ slug }) => slug)).toEqual(areas);
        }
      }),
    );
  });
});
