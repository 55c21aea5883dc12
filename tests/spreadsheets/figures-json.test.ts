import { expect, test } from 'vitest';
import { buildHeatmap } from '~/domain/heatmap';
import { buildMatrix } from '~/domain/matrix';
import { buildSectionShares } from '~/domain/section-shares';
import { sectionsJson } from '~/spreadsheets/areas-sections';
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
    lastChangedOrConfirmed: {
      ashcombe: { phase: 'February 2025', ago: 0 },
      brackenshire: { phase: 'February 2025', ago: 0 },
      calderholt: null,
      dunmere: null,
    },
  });
});

test('the grid of sections as JSON holds every area’s share by its slug', () => {
  const heatmap = buildHeatmap(figures, undefined, {});
  const json = sectionsJson(heatmap, buildSectionShares(heatmap), about);
  expect(json).toMatchObject(facts);
  const none = { was: { inPlace: 0, answered: 0 }, up: 0, back: 0 };
  expect(json.sections[0]).toEqual({
    ...{ code: 'P1-S1', title: 'Section P1-S1', pillar: 'Pillar 1', inPlace: 3, answered: 4 },
    areas: {
      ashcombe: { inPlace: 2, answered: 2, inScope: 2, ...none },
      brackenshire: { inPlace: 1, answered: 2, inScope: 2, ...none },
      calderholt: { inPlace: 0, answered: 0, inScope: 2, ...none },
      dunmere: { inPlace: 0, answered: 0, inScope: 0, ...none },
    },
  });
});

test('both survive being written out', () => {
  const json = areasJson(buildHeatmap(figures, undefined, {}), about);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
