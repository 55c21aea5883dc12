import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineText } from '~/domain/headlines';
import { buildItemAreas, buildItemHeadline } from '~/domain/item-areas';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { anyPhases, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[1]]);
const code = 'P1-S1-01';
const november = figuresOf('2024-11', form, { Ashcombe: 'D', Brackenshire: 'P', Calderholt: 'P' });
const february = figuresOf('2025-02', form, {
  Ashcombe: '-',
  Brackenshire: 'P',
  Calderholt: 'D',
  Dunmere: 'D',
});
const april = figuresOf('2025-04', form, {
  Ashcombe: 'D',
  Brackenshire: 'D',
  Calderholt: '-',
  Dunmere: 'P',
  Eldershaw: '.',
});

describe('where each area stands on an item', () => {
  const areas = buildItemAreas(april, [november, february], february, code);
  const about = (name: string) => areas.find((area) => area.name === name);

  test('since when: a phase without an answer does not break the run', () => {
    expect(about('Ashcombe')).toMatchObject({ standing: 'in_design', since: 'November 2024', moved: null });
  });

  test('what moved, and from what', () => {
    expect(about('Brackenshire')).toMatchObject({
      moved: 'back',
      before: 'in_place',
      since: 'April to June 2025',
    });
    expect(about('Dunmere')).toMatchObject({ moved: 'up', before: 'in_design' });
  });

  test('what was last known where it has not submitted, and nothing where it is not in scope', () => {
    expect(about('Calderholt')).toMatchObject({
      standing: 'not_submitted',
      submission: null,
      since: null,
      lastKnown: { status: 'in_design', phase: 'February 2025' },
    });
    expect(about('Eldershaw')).toMatchObject({ standing: 'not_in_scope', lastKnown: null, since: null });
  });

  test('has no moves without a phase before', () => {
    const areas = buildItemAreas(april, [november, february], undefined, code);
    expect(areas.every(({ moved }) => moved === null)).toBe(true);
  });

  test('is the matrix, area by area', () => {
    fc.assert(
      fc.property(anyPhases(3), (any) => {
        const current = any.at(-1);
        if (!current) return;
        for (const row of matrixRows(buildMatrix(current))) {
          const names = (standing: string) =>
            buildItemAreas(current, any.slice(0, -1), any.at(-2), row.code)
              .filter((area) => area.standing === standing)
              .map(({ name }) => name);
          expect(names('in_place')).toEqual(row.inPlace.areas.map(({ name }) => name));
          expect(names('not_submitted')).toEqual(row.notSubmitted.areas.map(({ name }) => name));
          expect(names('not_in_scope')).toEqual(row.notInScope.areas.map(({ name }) => name));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('an item’s counts in a sentence', () => {
  const say = (standings: Record<string, string>) => {
    const [row] = matrixRows(buildMatrix(figuresOf('2025-04', form, standings)));
    return row && headlineText({ id: 'items', parts: buildItemHeadline(row) });
  };

  test.each([
    [{ A: 'P', B: 'P', C: 'P' }, 'In place in 3 of 3 areas that answered.'],
    [
      { A: 'P', B: 'D', C: 'N', E: '-' },
      'In place in 1 of 3 areas that answered. 1 is in design, 1 is not being implemented and 1 of 4 areas has not submitted.',
    ],
    [{ A: 'D', B: 'D' }, 'In place in none of the 2 areas that answered. 2 are in design.'],
    [{ A: '-', B: '-' }, 'None of the 2 areas asked has answered yet.'],
    [{ A: '.', B: '.' }, 'No areas are asked this item.'],
    [{ A: 'P', B: '.' }, 'In place in 1 of 1 area that answered.'],
  ])('%j', (standings, sentence) => {
    expect(say(standings as Record<string, string>)).toBe(sentence);
  });
});
