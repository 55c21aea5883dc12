import { expect, test } from 'vitest';
import { compareCells, groupProblems } from '~/domain/cell-problems';

const problem = (cell: string, text: string, code = cell) => ({
  cell,
  text,
  code,
  row: Number(cell.replace(/\D/g, '')),
});

test('cells stand in the order of their columns, AA after Z, and down each column', () => {
  const cells = ['AA1', 'B10', 'Z3', 'B9', 'AB1', 'A2', 'Z10'];
  expect(cells.toSorted(compareCells)).toEqual(['A2', 'B9', 'B10', 'Z3', 'Z10', 'AA1', 'AB1']);
});

test('equal problems are told once, with all their cells, in the order of their first cells', () => {
  const found = [
    problem('AA4', 'Long'),
    problem('H12', 'Wrong'),
    problem('H9', 'Wrong'),
    problem('H10', 'Blank'),
  ];
  expect(groupProblems([...found, problem('H9', 'Wrong')])).toEqual([
    { text: 'Wrong', cells: ['H9', 'H12'], codes: ['H9', 'H12'] },
    { text: 'Blank', cells: ['H10'], codes: ['H10'] },
    { text: 'Long', cells: ['AA4'], codes: ['AA4'] },
  ]);
});
