import { expect, test } from 'vitest';
import { buildHeatmap } from '~/domain/heatmap';
import { buildMatrix } from '~/domain/matrix';
import { areasJson, matrixJson } from '~/spreadsheets/figures-json';
import { about, figures } from './examples';

const facts = {
  phase: '2025-02',
  phaseName: 'February 2025',
  base: 4,
  sent: 3,
  illustrative: true,
  takenAt: '2026-07-21T19:15:00.000Z',
};
const item = {
  code: 'P1-S1-01',
  statement: 'Statement P1-S1-01',
  pillar: 'Pillar 1',
  section: 'Section P1-S1',
};

test('the matrix as JSON holds its facts, its areas and every count', () => {
  const json = matrixJson(buildMatrix(figures), about);
  expect(json).toMatchObject(facts);
  expect(json.areas[0]).toEqual({
    slug: 'ashcombe',
    name: 'Ashcombe',
    wave: 1,
    programme: 'ffc',
    submission: '2025-02-ashcombe-1',
  });
  expect(json.areas[2]).toMatchObject({ slug: 'calderholt', submission: null });
  expect(json.items).toHaveLength(3);
  expect(json.items[0]).toEqual({
    ...item,
    inPlace: 2,
    inDesign: 0,
    notImplemented: 0,
    notSubmitted: 1,
    notInScope: 1,
  });
});

test('the grid as JSON holds every area’s standing by its slug', () => {
  const json = areasJson(buildHeatmap(figures, undefined, {}), about);
  expect(json).toMatchObject(facts);
  expect(json.items[0]).toEqual({
    ...item,
    areas: {
      ashcombe: 'in_place',
      brackenshire: 'in_place',
      calderholt: 'not_submitted',
      dunmere: 'not_in_scope',
    },
  });
});

test('both survive being written out', () => {
  const json = areasJson(buildHeatmap(figures, undefined, {}), about);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
