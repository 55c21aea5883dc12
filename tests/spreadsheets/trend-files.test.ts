import { expect, test } from 'vitest';
import { buildTrendSeries } from '~/domain/trend-series';
import { trendCsv } from '~/spreadsheets/trend-csv';
import { trendJson } from '~/spreadsheets/trend-json';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { about } from './examples';

const form = proformaOf([[2]]);
const phases = [
  figuresOf('2024-11', form, { '=Ashcombe()': 'PD', Brackenshire: 'DD' }),
  figuresOf('2025-02', form, { '=Ashcombe()': '--', Brackenshire: '--' }),
  figuresOf('2025-04', form, { '=Ashcombe()': 'PP' }),
];
const asked = { scope: { kind: 'programme' }, panel: 'matched', split: undefined } as const;
const facts = { from: '2024-11', to: '2025-04', scope: 'programme' };
const begins = new Map(phases[0]?.asked.map(({ id }) => [id, { month: '2024-11', source: 'Made up' }]) ?? []);
const given = { phases, shown: 0, begins, programmes: [] };
const byPhase = buildTrendSeries(given, { ...asked, axis: 'phases' });

test('a trend has a row for each phase, with its base, who is left out, and no figures in a gap', () => {
  const [head, first, gap] = trendCsv(byPhase, facts, [], about).split('\r\n');
  expect(head).toMatch(
    /^from_phase,to_phase,data,as_at,figure_reference,scope,filters,implementation_began,title,panel,group,phase,/,
  );
  expect(first).toBe(
    "2024-11,2025-04,Illustrative,2026-07-21T19:15:00.000Z,2025-02.e1.items.c3f9a2c01,programme,Wave 1 only; Front door only,,All 2 items,Same areas throughout,All,2024-11,,,,Yes,1,1,0,2,1,'=Ashcombe(),,,,,,,,Brackenshire: left after February 2025",
  );
  expect(gap).toContain(',2025-02,,,,No,,,,,0,,');
});

test('no area’s name is taken for a formula', () => {
  for (const line of trendCsv(byPhase, facts, [], about).split('\r\n')) expect(line).not.toMatch(/,"?=/);
});

test('time in reform has its ages, and the phases that they were', () => {
  const series = buildTrendSeries(given, { ...asked, axis: 'age', panel: 'all' });
  const began = [{ title: 'Wave 1', month: 'November 2024', source: 'Made up' }];
  const lines = trendCsv(series, facts, began, about).split('\r\n');
  expect(lines[1]).toContain(',Wave 1: November 2024 (Made up),');
  expect(lines[3]).toContain('5 months,"April to June 2025, 5 months in, 1 area"');
  expect(lines[1]).toContain(
    'All areas that sent,All,,1,0 months,"November 2024, 0 months in, 2 areas",Yes,1,3,0,4,2,',
  );
  expect(trendJson(series, facts, [], about).groups[0]?.points[0]).toMatchObject({
    age: 1,
    when: [{ phase: { id: '2024-11', name: 'November 2024' }, months: 0, areas: 2 }],
    answers: 4,
  });
});

test('a gap has no counts in data for machines, which is not the same as counts of none', () => {
  const [group] = trendJson(byPhase, facts, [], about).groups;
  expect(group?.points[1]).not.toHaveProperty('inPlace');
  expect(group?.points[0]).toMatchObject({ phase: { id: '2024-11' }, inPlace: 1, answers: 2 });
});
