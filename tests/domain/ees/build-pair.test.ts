import fc from 'fast-check';
import { refusalOf } from 'tests/support/outcomes';
import { describe, expect, it, test } from 'vitest';
import { buildEesPair } from '~/domain/ees/build-pair';
import { checkEes } from '~/domain/ees/check-ees';
import type { EesPair } from '~/domain/ees/pair';
import { pairColumns } from '~/domain/ees/pair-rows';
import { quarterOfPhase } from '~/domain/ees/time-identifiers';
import type { StatusFigures } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import { anyPhases, areaOf, everyItem, figuresOf, phaseOf, proformaOf } from '../figure-arbitraries';
import { authorities, byArea, clearanceFor, goodPair, lookup, programmes, twoQuarters } from './pairs';

const national = { illustrative: false, programmes };
const build = (figures: readonly StatusFigures[], choice: Parameters<typeof buildEesPair>[1] = national) => {
  const built = buildEesPair(figures, choice, lookup);
  if (!built.ok) throw new Error(built.refusal.join(' '));
  return built.value;
};
const rowsOf = ({ data }: EesPair) =>
  data.rows.map((row) => Object.fromEntries(data.header.map((column, at) => [column, row[at] ?? ''])));

describe('the pair', () => {
  it('has the platform’s columns, names and metadata', () => {
    const { name, data, meta } = goodPair();
    expect(name).toMatch(/^[a-z0-9-]{35,50}$/);
    expect([data.name, meta.name]).toEqual([`${name}.csv`, `${name}.meta.csv`]);
    expect(data.header.join()).toBe(
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,area_group,reform_strand,proforma_item,implementation_status,area_count,area_percent',
    );
    expect(meta.rows.map((row) => [row[0], row[1], row[4], row[5], row[7], row[8]])).toEqual([
      ['reform_strand', 'Filter', '', '', '', 'Pillar 1'],
      ['area_group', 'Filter', '', '', '', 'Families First for Children pathfinder areas'],
      ['proforma_item', 'Filter', '', '', 'reform_strand', 'P1-S1-01 Item a'],
      ['implementation_status', 'Filter', '', '', '', 'Total'],
      ['area_count', 'Indicator', '', '0', '', ''],
      ['area_percent', 'Indicator', '%', '0', '', ''],
    ]);
  });

  it('is national unless more is chosen, and says that National is not England', () => {
    const pair = build(twoQuarters());
    expect(new Set(rowsOf(pair).map((row) => row.geographic_level))).toEqual(new Set(['National']));
    const [, group = []] = pair.meta.rows;
    expect(group[2]).toContain('National means these areas, not England');
  });

  it('counts nothing where nobody was asked, and has no percentage of few areas', () => {
    const rows = rowsOf(build(twoQuarters()));
    const at = (item: string, status: string, group = programmes.ffc) =>
      rows.find(
        (row) =>
          row.proforma_item?.startsWith(item) &&
          row.implementation_status === status &&
          row.area_group === `${group} areas`,
      );
    const counts = ['Total', 'In place', 'In design', 'Not being implemented', 'Not reported'].map(
      (status) => at('P1-S1-01', status)?.area_count,
    );
    expect(counts).toEqual(['4', '2', '1', '0', '1']);
    expect(at('P2-S1-01', 'Total')?.area_count).toBe('3');
    expect(new Set(rows.map((row) => row.area_percent))).toEqual(new Set(['z']));
  });

  it('has percentages from thirty areas on', () => {
    const form = proformaOf([[1], [1]]);
    const names = Array.from({ length: 30 }, (_, at) => `Area${String(at).padStart(2, '0')}`);
    const standings = Object.fromEntries(
      names.map((name, at) => [name, at < 10 ? 'PP' : at < 11 ? 'D.' : 'NN']),
    );
    const rows = rowsOf(build([figuresOf('2025-04', form, standings)]));
    const first = rows.slice(0, 5).map((row) => [row.area_count, row.area_percent]);
    expect(first).toEqual([
      ['30', '100'],
      ['10', '33'],
      ['1', '3'],
      ['19', '63'],
      ['0', '0'],
    ]);
    expect(rows.slice(5, 7).map((row) => [row.area_count, row.area_percent])).toEqual([
      ['29', 'z'],
      ['10', 'z'],
    ]);
  });

  it('leaves filters with one value out of the metadata, not out of the data', () => {
    const form = proformaOf([[1]]);
    const pair = build([figuresOf('2025-04', form, { Ashcombe: 'P' })]);
    expect(pair.meta.rows.map(([column]) => column)).toEqual([
      'implementation_status',
      'area_count',
      'area_percent',
    ]);
    expect(pair.data.header).toEqual(pairColumns);
    expect(checkEes(pair, lookup).filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  it('says in its name and in every row that illustrative figures are that', () => {
    const pair = build(twoQuarters(), { ...national, illustrative: true });
    expect(pair.name).toMatch(/^illustrative-[a-z-]{22,37}$/);
    expect(rowsOf(pair).every((row) => row.area_group?.startsWith('Illustrative: '))).toBe(true);
  });

  it('takes an item whose meaning changed for another one', () => {
    const form = proformaOf([[2]]);
    const before = figuresOf('2025-04', form, { Ashcombe: 'PP' });
    const later = { ...form, version: 2, unlikeSince: { 'P1-S1-02': 2 } };
    const rows = rowsOf(build([before, figuresOf('2025-07', later, { Ashcombe: 'PD' })]));
    const totals = rows
      .filter((row) => row.implementation_status === 'Total')
      .map((row) => [row.time_identifier, row.proforma_item, row.area_count]);
    expect(totals).toEqual([
      ['Financial year Q1', 'P1-S1-01 Item a', '1'],
      ['Financial year Q1', 'P1-S1-02 Item b (as asked since form 2)', 'z'],
      ['Financial year Q1', 'P1-S1-02 Item b', '1'],
      ['Financial year Q2', 'P1-S1-01 Item a', '1'],
      ['Financial year Q2', 'P1-S1-02 Item b (as asked since form 2)', '1'],
      ['Financial year Q2', 'P1-S1-02 Item b', 'z'],
    ]);
  });
});

describe('rows of areas', () => {
  it('count each area once, by both codes and its region, without percentages', () => {
    const rows = rowsOf(goodPair()).filter((row) => row.geographic_level === 'Local authority');
    expect(rows.length).toBe(2 * 5 * 5 * 5);
    const [first] = rows;
    expect(first).toMatchObject({
      region_code: 'E12000001',
      region_name: 'North East',
      old_la_code: '700',
      la_name: 'Ashcombe',
      new_la_code: 'E06099000',
      area_count: '1',
    });
    expect(new Set(rows.map((row) => row.area_percent))).toEqual(new Set(['z']));
    expect(new Set(rows.map((row) => row.area_count))).toEqual(new Set(['0', '1', 'z']));
  });

  const figures = twoQuarters();
  const { localAuthorities } = byArea(figures);
  const chosen = localAuthorities ?? { editions: {}, clearances: [], codes: {} };
  test.each([
    ['nothing was cleared', { clearances: [] }],
    ['one phase was not cleared', { clearances: [clearanceFor('2025-04')] }],
    [
      'a clearance was ended',
      { clearances: [clearanceFor('2025-04'), clearanceFor('2025-07', { endedAt: new Date(0) })] },
    ],
    ['another edition was cleared', { editions: { '2025-04': 1, '2025-07': 2 } }],
  ])('are refused where %s', (_what, more) => {
    const choice = { ...national, localAuthorities: { ...chosen, ...more } };
    expect(refusalOf(buildEesPair(figures, choice, lookup)).join(' ')).toMatch(
      /^Nobody has recorded that .* may be published area by area\./,
    );
  });

  it('are refused for areas that are made up, and for those that the look-up does not have', () => {
    expect(
      refusalOf(buildEesPair(figures, byArea(figures, { illustrative: true }), lookup)).join(' '),
    ).toMatch(/made up and have no codes/);
    const few = { ...lookup, authorities: authorities.slice(2) };
    expect(refusalOf(buildEesPair(figures, byArea(figures), few))).toEqual([
      'No local authority of the look-up has the code of Ashcombe and Brackenshire.',
    ]);
  });
});

describe('a phase', () => {
  test.each([
    ['2026-04', '202627', 'Financial year Q1'],
    ['2026-07', '202627', 'Financial year Q2'],
    ['2026-10', '202627', 'Financial year Q3'],
    ['2027-01', '202627', 'Financial year Q4'],
    ['2025-02', '202425', 'Financial year Q4'],
    ['2024-11', '202425', 'Financial year Q3'],
    ['2024-05', '202425', 'Financial year Q1'],
    ['2099-10', '209900', 'Financial year Q3'],
  ])('%s stands at %s, %s', (id, period, identifier) => {
    expect(quarterOfPhase(id)).toEqual({ period, identifier });
  });

  it('shares its quarter with no other', () => {
    const form = proformaOf([[1]]);
    const two = ['2024-10', '2024-11'].map((id) => figuresOf(id, form, { Ashcombe: 'P' }));
    expect(refusalOf(buildEesPair(two, national, lookup)).join(' ')).toContain('fall in the same quarter');
  });

  it('that asks nobody is refused', () => {
    const asked = { phase: phaseOf('2025-04'), proforma: proformaOf([[1]]), asked: [], submissions: [] };
    expect(refusalOf(buildEesPair([asked], national, lookup))).toEqual(['These phases ask nobody anything.']);
    const none = { ...asked, proforma: proformaOf([[0]]), asked: [areaOf('Ashcombe', new Set())] };
    expect(refusalOf(buildEesPair([none], national, lookup))).toHaveLength(1);
  });
});

/** One count as plainly as it can be made. */
function slowCount(figures: StatusFigures, where: Record<string, string>): string {
  const code = (where.proforma_item ?? '').split(' ')[0] ?? '';
  const asked = figures.asked.filter(
    (area) =>
      itemsOf(figures.proforma).some((item) => item.code === code) &&
      area.scope.has(code) &&
      `${programmes[area.programme as 'ffc' | 'fnp']} areas` === where.area_group &&
      (where.geographic_level === 'National' || area.name === where.la_name),
  );
  if (asked.length === 0) return 'z';
  const said = asked.map((area) => {
    const sent = figures.submissions.find((submission) => submission.areaId === area.id);
    return sent?.answers[code]?.status ?? 'nothing';
  });
  const words: Record<string, string> = {
    'In place': 'in_place',
    'In design': 'in_design',
    'Not being implemented': 'not_implemented',
    'Not reported': 'nothing',
  };
  const wanted = words[where.implementation_status ?? ''];
  return String(said.filter((each) => wanted === undefined || each === wanted).length);
}

test.each([false, true])(
  'of any phases every check passes and every count is right, by area: %s',
  (local) => {
    fc.assert(
      fc.property(anyPhases(3), (phases) => {
        const built = buildEesPair(phases, local ? byArea(phases) : national, lookup);
        if (!built.ok) {
          expect(built.refusal).toEqual(['These phases ask nobody anything.']);
          return;
        }
        const results = checkEes(built.value, lookup);
        expect(results.filter(({ outcome }) => outcome === 'fail' || outcome === 'not_run')).toEqual([]);
        const rows = rowsOf(built.value);
        const quarters = new Map(
          phases.map((each) => [Object.values(quarterOfPhase(each.phase.id)).join(), each]),
        );
        for (const row of rows) {
          const figures = quarters.get([row.time_period, row.time_identifier].join());
          expect(figures && slowCount(figures, row)).toBe(row.area_count);
        }
        const distinct = (column: string) => new Set(rows.map((row) => row[column])).size;
        const places = new Set(rows.map((row) => [row.la_name, row.area_group].join())).size;
        expect(rows.length).toBe(phases.length * places * distinct('proforma_item') * 5);
      }),
      { numRuns: 60 },
    );
  },
);

test('the same figures always give the same pair', () => {
  const form = proformaOf([[2], [1]]);
  const once = () => build([figuresOf('2025-04', form, { Ashcombe: everyItem(form, 'P') })]);
  expect(once()).toEqual(once());
});
