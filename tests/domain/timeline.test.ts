import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Area } from '~/domain/area';
import { type Milestone, milestoneKinds } from '~/domain/milestones';
import { monthsAfter, spanOn } from '~/domain/month-span';
import { monthsFrom } from '~/domain/months';
import type { Phase } from '~/domain/phase';
import { buildTimeline } from '~/domain/timeline';
import { areaOf, phaseOf } from './figure-arbitraries';

const programmes = [
  { id: 'ffc', name: 'Pathfinder' },
  { id: 'fnp', name: 'Pilot' },
];
const stage = (more: Partial<Milestone> = {}): Milestone => ({
  id: 'a',
  programme: 'ffc',
  wave: 1,
  kind: 'co_design',
  from: '2023-08',
  to: '2023-11',
  source: 'A book',
  ...more,
});
const area = (name: string, wave: number, programme = 'ffc'): Area =>
  areaOf(name, new Set(), { wave, programme });
const build = (milestones: Milestone[], areas: Area[] = [], phases: Phase[] = [], present = '2023-09') =>
  buildTimeline({ programmes, milestones, areas, phases, present });
const stagesIn = (...given: Parameters<typeof build>) => build(...given).rows.flatMap(({ stages }) => stages);

describe('months on an axis', () => {
  test.each([
    ['2023-08', '2023-08', '2023-08', { at: 0, months: 1 }],
    ['2023-08', '2023-12', '2024-01', { at: 4, months: 2 }],
    ['2022-12', '2023-01', '2025-01', { at: 1, months: 25 }],
  ])('from %s, %s to %s', (start, first, last, span) => {
    expect(spanOn(start, first, last)).toEqual(span);
  });
});

describe('a stage', () => {
  test.each([
    ['August 2023 to November 2023', stage(), { at: 0, months: 4, open: false }],
    ['August 2023', stage({ to: '2023-08' }), { at: 0, months: 1, open: false }],
    ['From August 2023', stage({ to: null }), { at: 0, months: 5, open: true }],
    ['August 2023', stage({ kind: 'announcement', to: null }), { at: 0, months: 1, open: false }],
  ])('is said as %s', (said, given, place) => {
    expect(stagesIn([given], [], [], '2023-12')).toMatchObject([{ said, ...place }]);
  });

  test.each([
    ['overlaps', stage({ id: 'b', to: '2023-10' }), true],
    ['meets in one month', stage({ id: 'b', from: '2023-11', to: null }), true],
    ['comes later', stage({ id: 'b', from: '2023-12', to: null }), false],
    ['is of another kind', stage({ id: 'b', kind: 'implementation' }), false],
    ['is of another wave', stage({ id: 'b', wave: 2 }), false],
    ['is of another programme', stage({ id: 'b', programme: 'fnp' }), false],
  ])('is disputed or not by a second that %s', (_, second, disputed) => {
    const found = stagesIn([stage(), second]).find(({ id }) => id === 'a');
    expect(found?.disputed).toBe(disputed);
  });

  it('of a whole programme has a name of its own', () => {
    const kinds = milestoneKinds.map((kind, at) => stage({ id: `${at}`, kind, wave: null }));
    expect(stagesIn(kinds).map(({ name }) => name)).toEqual([
      'Announcement',
      'Co-design',
      'Design and testing',
      'National roll-out',
    ]);
  });
});

describe('the rows', () => {
  it('are the programme as a whole, then its waves, each with its areas; a wave without dates has its row', () => {
    const { rows } = build(
      [stage({ wave: 2 }), stage({ id: 'b', wave: null })],
      [area('Ashcombe', 1), area('Brackenshire', 2), area('Calderholt', 2), area('Dunmere', 1, 'fnp')],
    );
    expect(rows.map(({ title, wave, areas, stages }) => [title, wave, areas, stages.length])).toEqual([
      ['Pathfinder', null, [], 1],
      ['Pathfinder', 1, ['Ashcombe'], 0],
      ['Pathfinder', 2, ['Brackenshire', 'Calderholt'], 1],
      ['Pilot', 1, ['Dunmere'], 0],
    ]);
  });

  it('are none where nothing is known', () => {
    expect(build([])).toMatchObject({ from: '2023-09', to: '2023-09', months: 1, rows: [], phases: [] });
  });
});

it('a quarter is three months long and fieldwork one', () => {
  const phases: Phase[] = [{ ...phaseOf('2024-11'), kind: 'fieldwork' }, phaseOf('2025-04')];
  const { from, to, phases: laid } = build([], [], phases, '2024-12');
  expect([from, to]).toEqual(['2024-11', '2025-06']);
  expect(laid.map(({ id, at, months }) => [id, at, months])).toEqual([
    ['2024-11', 0, 1],
    ['2025-04', 5, 3],
  ]);
});

it('lays everything where a list of all the months has it', () => {
  const every = monthsFrom('2022-11', 60);
  const month = fc.nat(56).map((at) => every[at] as string);
  const milestone = fc
    .record({
      programme: fc.constantFrom('ffc', 'fnp'),
      wave: fc.constantFrom(null, 1, 2),
      kind: fc.constantFrom(...milestoneKinds),
      from: month,
      more: fc.option(fc.nat(9), { nil: null }),
    })
    .map(({ more, ...given }): Milestone => {
      const to = more === null ? null : (monthsFrom(given.from, more + 1).at(-1) as string);
      return stage({ ...given, to });
    });
  const lists = fc.array(milestone, { maxLength: 8 });
  fc.assert(
    fc.property(lists, fc.uniqueArray(month, { maxLength: 4 }), month, (drawn, ids, present) => {
      const milestones = drawn.map((each, at) => ({ ...each, id: `${at}` }));
      const timeline = build(milestones, [], ids.map(phaseOf), present);
      const ends = monthsFrom(timeline.from, timeline.months);
      expect([ends[0], ends.at(-1), monthsAfter(timeline.from, timeline.to) + 1]).toEqual([
        timeline.from,
        timeline.to,
        timeline.months,
      ]);
      const named = [present, ...milestones.flatMap(({ from, to }) => [from, to ?? from])];
      const phaseMonths = ids.flatMap((id) => monthsFrom(id, 3));
      expect([timeline.from, timeline.to]).toEqual([
        [...named, ...phaseMonths].sort()[0],
        [...named, ...phaseMonths].sort().at(-1),
      ]);
      expect(ends[timeline.present.at]).toBe(present);
      expect(timeline.years.flatMap(({ at, months }) => ends.slice(at, at + months))).toEqual(ends);
      for (const { year, at, months } of timeline.years)
        expect(new Set(ends.slice(at, at + months).map((each) => each.slice(0, 4)))).toEqual(new Set([year]));
      for (const { id, at, months } of timeline.phases)
        expect(ends.slice(at, at + months)).toEqual(monthsFrom(id, 3));
      const stages = timeline.rows.flatMap((row) => row.stages);
      expect(stages.map(({ id }) => id).toSorted()).toEqual(milestones.map(({ id }) => id).toSorted());
      for (const { id, at, months, open } of stages) {
        const given = milestones[Number(id)] as Milestone;
        const last = open ? timeline.to : (given.to ?? given.from);
        const covered = ends.filter((each) => each >= given.from && each <= last);
        expect(ends.slice(at, at + months)).toEqual(covered);
        expect(open).toBe(given.to === null && given.kind !== 'announcement');
      }
      for (const row of timeline.rows)
        expect(row.stages.map(({ at }) => at)).toEqual(
          row.stages.map(({ at }) => at).toSorted((a, b) => a - b),
        );
    }),
  );
});
