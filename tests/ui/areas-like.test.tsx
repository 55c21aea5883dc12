import { expect, test } from 'vitest';
import type { AreasLikeShown } from '~/ui/areas-like';
import { AreasLike } from '~/ui/areas-like';
import { draw } from './draw';

const frame = {
  phase: { id: '2026-01', name: 'January to March 2026' },
  frozenAt: new Date('2026-04-22T10:00:00Z'),
  facts: { programme: 'ffc', wave: 1, region: 'North', start: null },
};
const row = { code: 'FH-FD-01', shortName: 'Front door', own: 'in_place' } as const;
const drawn = async (like: AreasLikeShown, asked: string | null = null) =>
  (
    await draw(<AreasLike area={{ slug: 'ashcombe' }} like={like} asked={asked} phase={null} />)
  ).html.replaceAll('<!-- -->', '');

test('where areas may see nothing of each other, it says that their programme has not said so', async () => {
  const html = await drawn({ kind: 'withhold' });
  expect(html).toContain('has not said that areas may see anything of each other');
  expect(html).not.toContain('<table');
});

test('who works for several areas is told why there are no counts', async () => {
  const html = await drawn({ kind: 'several_areas' });
  expect(html).toContain('You work for more than one area, and counts beside both would give others away');
  expect(html).not.toContain('<table');
});

test('counts state their base, and groups that are not shown say why', async () => {
  const others = { areas: 9, inPlace: { from: 7, to: 9 } };
  const html = await drawn({
    kind: 'counts',
    atLeast: 3,
    helped: ['C'],
    ...frame,
    groups: [
      {
        likeness: 'programme',
        withheld: null,
        rows: [
          { ...row, others },
          { ...row, code: 'B', others: null },
          { ...row, code: 'C', others: null },
        ],
      },
      { likeness: 'wave', withheld: 'too_few', rows: [] },
      { likeness: 'start', withheld: 'no_start', rows: [] },
    ],
  });
  expect(html).toContain('7 to 9 of 9 areas');
  expect(html).toContain('Some counts are given as ranges');
  expect(html).toContain('>Not shown, to protect single areas</td>');
  expect(html).toContain('>Not shown, because areas have offered help with this item</td>');
  expect(html).toContain('Other areas in wave 1. Not shown, to protect single areas.');
  expect(html).toContain('your area had not sent a return with four answers or more');
  expect(html).toContain('How these counts are made');
});

test('names stand under the status that each area gave, with how many', async () => {
  const none = { in_place: [], in_design: [], not_implemented: [], not_submitted: [], not_in_scope: [] };
  const others = { ...none, in_place: ['Brackenshire', 'Calderholt'], not_submitted: ['Dunmere'] };
  const html = await drawn(
    { kind: 'named', ...frame, groups: [{ likeness: 'wave', withheld: null, rows: [{ ...row, others }] }] },
    'wave',
  );
  expect(html).toContain('<b>In place</b>: Brackenshire and Calderholt (2)');
  expect(html).toContain('<b>Not submitted</b>: Dunmere (1)');
  expect(html).not.toContain('In design');
});
